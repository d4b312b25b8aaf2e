import { drawCode } from '../../print/code.ts'
import { bytesOf, mm, newDocument } from '../../print/document.ts'

/** What a label shows; `url` is in its QR code, `short` under it for those who type. */
export type SheetLabel = { name: string; level: string; site: string; url: string; short: string }

/** A4 with 3 × 8 labels of 70 × 37 mm, the usual sheet of stickers. */
const [across, down, width, height] = [3, 8, mm(70), mm(37)]
const top = (mm(297) - down * height) / 2

/** A printable sheet of labels as PDF: codes as vectors, Chinese fonts embedded by the characters that are used. */
export function labelSheet(title: string, labels: readonly SheetLabel[]): Promise<Buffer> {
  const document = newDocument(title)
  labels.forEach((label, i) => {
    const place = i % (across * down)
    if (place === 0) document.addPage()
    draw(document, label, (place % across) * width, top + Math.floor(place / across) * height)
  })
  return bytesOf(document)
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
