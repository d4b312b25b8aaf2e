import { createRequire } from 'node:module'
import PDFDocument from 'pdfkit'
import QRCode from 'qrcode'

/** What a label shows; `url` is in its QR code, `short` under it for those who type. */
export type SheetLabel = { name: string; level: string; site: string; url: string; short: string }

const require = createRequire(import.meta.url)
const font = (weight: string) => require.resolve(`@expo-google-fonts/noto-sans-sc/${weight}/NotoSansSC_${weight}.ttf`)
const mm = (length: number) => (length * 72) / 25.4
/** A4 with 3 × 8 labels of 70 × 37 mm, the usual sheet of stickers. */
const [across, down, width, height] = [3, 8, mm(70), mm(37)]
const top = (mm(297) - down * height) / 2

/** A printable sheet of labels as PDF: codes as vectors, Chinese fonts embedded by the characters that are used. */
export async function labelSheet(title: string, labels: readonly SheetLabel[]): Promise<Buffer> {
  const document = new PDFDocument({ size: 'A4', margin: 0, autoFirstPage: false, lang: 'zh-CN', info: { Title: title } })
  document.registerFont('regular', font('400Regular')).registerFont('bold', font('700Bold'))
  labels.forEach((label, i) => {
    const place = i % (across * down)
    if (place === 0) document.addPage()
    draw(document, label, (place % across) * width, top + Math.floor(place / across) * height)
  })
  document.end()
  const chunks: Buffer[] = []
  for await (const chunk of document) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

function draw(document: PDFKit.PDFDocument, { name, level, site, url, short }: SheetLabel, x: number, y: number): void {
  const [size, left] = [mm(27), x + mm(34)]
  drawCode(document, url, x + mm(4), y + mm(5), size)
  const room = width - mm(37)
  const line = (face: 'regular' | 'bold', points: number, text: string, at: number) => {
    document.font(face).fillColor('#000')
    // Smaller until it fits: a name is not cut.
    for (let fitting = points; fitting >= 4; fitting -= 0.5) {
      document.fontSize(fitting)
      if (document.widthOfString(text) <= room) break
    }
    document.text(text, left, y + mm(at), { lineBreak: false })
  }
  line('bold', 12, name, 6)
  line('regular', 8, level, 13)
  line('regular', 8, site, 18)
  line('regular', 7, short, 27)
}

/** The dark modules of each row, run by run. */
function drawCode(document: PDFKit.PDFDocument, url: string, x: number, y: number, size: number): void {
  const { modules } = QRCode.create(url, { errorCorrectionLevel: 'M' })
  const unit = size / modules.size
  for (let row = 0; row < modules.size; row++) {
    for (let column = 0; column < modules.size; column++) {
      if (!modules.get(row, column)) continue
      let end = column
      while (end < modules.size && modules.get(row, end)) end++
      document.rect(x + column * unit, y + row * unit, (end - column) * unit, unit)
      column = end
    }
  }
  document.fill('#000')
}
