import { inflateSync } from 'node:zlib'

/** The words of a PDF as its reader finds them, by the fonts' own tables (ISO 32000-1, 9.10): line by line. */
export function pdfText(file: Buffer): string[] {
  const objects = new Map<string, { dictionary: string; stream: string }>()
  const text = file.toString('latin1')
  for (const [, id = '', body = ''] of text.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const [dictionary = '', stream] = body.split('\nstream\n')
    const bytes = Buffer.from((stream ?? '').replace(/\nendstream$/, ''), 'latin1')
    const plain = dictionary.includes('/FlateDecode') ? inflateSync(bytes) : bytes
    objects.set(id, { dictionary, stream: plain.toString('latin1') })
  }
  const tables = new Map<string, Map<string, string>>()
  for (const { dictionary } of objects.values()) {
    for (const [, name = '', id = ''] of dictionary.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const [, table = ''] = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id)?.dictionary ?? '') ?? []
      tables.set(name, lettersOf(objects.get(table)?.stream ?? ''))
    }
  }
  return [...objects.values()].flatMap(({ stream }) => {
    let letters = new Map<string, string>()
    return [...stream.matchAll(/\/(F\d+) [\d.]+ Tf|\[(.*?)\] TJ/g)].flatMap(([, font, shown]) => {
      if (font) letters = tables.get(font) ?? letters
      if (!shown) return []
      const codes = [...shown.matchAll(/<([\da-f]+)>/gi)].flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? [])
      return [codes.map((code) => letters.get(code.toLowerCase()) ?? '').join('')]
    })
  })
}

/** Which code is which letter, by ranges that name each. */
function lettersOf(table: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const [, from = '', list = ''] of table.matchAll(/<([\da-f]{4})> <[\da-f]{4}> \[(.*?)\]/gi))
    [...list.matchAll(/<([\da-f ]+)>/gi)].forEach(([, hex = ''], i) => {
      const code = (Number.parseInt(from, 16) + i).toString(16).padStart(4, '0')
      found.set(code, Buffer.from(hex.replaceAll(' ', ''), 'hex').swap16().toString('utf16le'))
    })
  return found
}
