import { createRequire } from 'node:module'
import PDFDocument from 'pdfkit'

const require = createRequire(import.meta.url)
const font = (weight: string) => require.resolve(`@expo-google-fonts/noto-sans-sc/${weight}/NotoSansSC_${weight}.ttf`)

/** Millimetres in points. */
export const mm = (length: number) => (length * 72) / 25.4
/** A4. */
export const [pageWidth, pageHeight] = [mm(210), mm(297)]

/** An empty document on A4 whose Chinese fonts, `regular` and `bold`, are embedded by the characters that are used. */
export function newDocument(title: string): PDFKit.PDFDocument {
  const document = new PDFDocument({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    bufferPages: true,
    lang: 'zh-CN',
    info: { Title: title },
  })
  return document.registerFont('regular', font('400Regular')).registerFont('bold', font('700Bold'))
}

/** Ends a document. Answers it as a file. */
export async function bytesOf(document: PDFKit.PDFDocument): Promise<Buffer> {
  document.end()
  const chunks: Buffer[] = []
  for await (const chunk of document) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
