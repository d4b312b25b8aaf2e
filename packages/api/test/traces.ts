import { pdfText } from './pdf-text.ts'
import { readZip } from './read-zip.ts'

/** Told apart by nothing that does not matter: case, and what people put between the parts of a number. */
const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/[\s-]/g, '')

const percent = (text: string) =>
  text.replace(/(?:%[\da-f]{2})+/gi, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString())
const escapes = (text: string) =>
  text.replace(/\\u([\da-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
const entities = (text: string) =>
  text.replace(/&#(x?)([\da-f]+);/gi, (_, hex: string, n: string) => String.fromCodePoint(Number.parseInt(n, hex ? 16 : 10)))
const decoded = (pattern: RegExp, encoding: 'base64' | 'hex') => (text: string) =>
  [...new Set(text.match(pattern))].map((run) => Buffer.from(run, encoding).toString()).join('\n')

/** Each says a text otherwise, as programs do on its way. */
const readings = [percent, escapes, entities, decoded(/[\w+/-]{8,}/g, 'base64'), decoded(/(?:[\da-f]{2}){6,}/gi, 'hex')]

/** What of the secrets a text tells, as it stands or encoded, up to three times over. Answers their names. */
export function tracesIn(text: string, secrets: Readonly<Record<string, string>>, depth = 3): string[] {
  const [told, left] = [plain(text), Object.entries(secrets)]
  const found = left.filter(([, secret]) => told.includes(plain(secret))).map(([name]) => name)
  if (depth === 0) return found
  const others = [...new Set(readings.map((read) => read(text)))].filter((other) => other !== '' && other !== text)
  return [...new Set([...found, ...others.flatMap((other) => tracesIn(other, secrets, depth - 1))])]
}

/** Everything that a file says, in words: of a document what is printed, of a packed one what is in it. */
export async function wordsOfFile(content: Buffer): Promise<string> {
  const head = content.subarray(0, 4).toString('latin1')
  const raw = [content.toString('utf8'), content.toString('utf16le')]
  if (head === '%PDF') return [...raw, pdfText(content).join(''), pdfText(content).join('\n')].join('\n')
  if (head === 'PK\u0003\u0004') return [...(await readZip(content))].flat().join('\n')
  return raw.join('\n')
}
