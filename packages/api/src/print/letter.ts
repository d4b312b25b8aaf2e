import { drawCode } from './code.ts'
import { bytesOf, mm, newDocument, pageHeight, pageWidth } from './document.ts'
import { linesOf } from './lines.ts'

/** Margins of official documents (GB/T 9704-2012, 5.2.1). */
const [top, bottom, left, right] = [mm(30), mm(30), mm(28), mm(26)]
const width = pageWidth - left - right
const red = '#c00000'
const [points, leading, padding, labelWidth] = [11, 17, 6, mm(28)]

/**
 * Official documents on A4, one or several in a file, each begun and then written from the top down by its parts: the red head of its issuer, a table, paragraphs,
 * fields for signature and seal. What does not fit goes on on the next page; pages are numbered.
 */
export class Letter {
  readonly #document: PDFKit.PDFDocument
  /** The pages on which documents of their own begin. */
  readonly #begins: number[] = []
  #y = top

  constructor(title: string) {
    this.#document = newDocument(title)
  }

  /** Begins a document of its own in the file: on a new page, its pages numbered from 1. */
  begin(): this {
    this.#begins.push(this.#document.bufferedPageRange().count)
    this.#nextPage()
    return this
  }

  /** The issuer in red over a red line, and the title below. At the right of the line stands the number of the document. */
  head(issuer: string, title: string, number: string): this {
    this.#centred(issuer, 'bold', 22, red)
    this.#y += mm(6)
    this.#text(number, left, this.#y, 'regular', points)
    this.#y += leading + 2
    this.#document
      .moveTo(left, this.#y)
      .lineTo(left + width, this.#y)
      .lineWidth(1.5)
      .stroke(red)
    this.#y += mm(7)
    this.#centred(title, 'bold', 18, '#000')
    this.#y += mm(5)
    return this
  }

  /** A table of labels and what they stand for; what is longer than the page goes on on the next one. */
  table(rows: readonly (readonly [label: string, text: string])[]): this {
    for (const [label, text] of rows) {
      let lines = this.#linesOf(text, width - labelWidth - 2 * padding)
      const labels = this.#linesOf(label, labelWidth - 2 * padding, 'bold')
      do {
        const wanted = Math.max(lines.length, labels.length)
        let fitting = Math.floor((this.#room - 2 * padding) / leading)
        // A few lines go together on the next page.
        if (fitting < Math.min(wanted, 3)) {
          this.#nextPage()
          fitting = Math.floor((this.#room - 2 * padding) / leading)
        }
        const count = Math.min(wanted, fitting)
        this.#row(labels, lines.slice(0, count), count * leading + 2 * padding)
        lines = lines.slice(count)
      } while (lines.length > 0)
    }
    return this
  }

  /** Paragraphs, each set in by two characters. */
  paragraphs(text: string): this {
    this.#y += leading / 2
    for (const line of text.split(/\r?\n/).flatMap((one) => this.#linesOf(`　　${one}`, width))) {
      if (this.#room < leading) this.#nextPage()
      this.#text(line, left, this.#y, 'regular', points)
      this.#y += leading
    }
    this.#y += leading / 2
    return this
  }

  /** Fields side by side in which somebody signs, seals and dates. */
  signatures(fields: readonly string[]): this {
    const [each, height] = [width / fields.length, mm(34)]
    if (this.#room < height) this.#nextPage()
    fields.forEach((field, i) => {
      const x = left + i * each
      this.#document.rect(x, this.#y, each, height).lineWidth(0.6).stroke('#000')
      this.#text(field, x + padding, this.#y + padding, 'bold', points)
      this.#text('年　　月　　日', x + each - mm(30), this.#y + height - leading, 'regular', 9.5)
    })
    this.#y += height
    return this
  }

  /** A QR code at the left, and beside it what it leads to. */
  code(url: string, words: readonly string[]): this {
    const size = mm(26)
    if (this.#room < size + mm(6)) this.#nextPage()
    this.#y += mm(6)
    drawCode(this.#document, url, left, this.#y, size)
    words.forEach((line, i) => {
      this.#text(line, left + size + mm(5), this.#y + mm(4) + i * leading, 'regular', 9.5)
    })
    this.#y += size
    return this
  }

  /** Numbers the pages. Answers the file. */
  bytes(): Promise<Buffer> {
    const { count } = this.#document.bufferedPageRange()
    this.#begins.forEach((begin, i) => {
      const end = this.#begins[i + 1] ?? count
      for (let page = begin; page < end; page++) {
        this.#document.switchToPage(page)
        this.#y = pageHeight - bottom + mm(10)
        this.#centred(`— ${page - begin + 1} / ${end - begin} —`, 'regular', 9, '#000')
      }
    })
    return bytesOf(this.#document)
  }

  get #room(): number {
    return pageHeight - bottom - this.#y
  }

  #nextPage(): void {
    this.#document.addPage()
    this.#y = top
  }

  #row(labels: string[], lines: string[], height: number): void {
    this.#document.lineWidth(0.6)
    this.#document.rect(left, this.#y, labelWidth, height).stroke('#000')
    this.#document.rect(left + labelWidth, this.#y, width - labelWidth, height).stroke('#000')
    labels.forEach((line, i) => {
      this.#text(line, left + padding, this.#y + padding + i * leading, 'bold', points)
    })
    lines.forEach((line, i) => {
      this.#text(line, left + labelWidth + padding, this.#y + padding + i * leading, 'regular', points)
    })
    this.#y += height
  }

  #linesOf(text: string, room: number, face: 'regular' | 'bold' = 'regular'): string[] {
    const document = this.#document.font(face).fontSize(points)
    return linesOf(text, room, (part) => document.widthOfString(part))
  }

  /** One line in the middle; smaller until it fits, for a name is not cut. */
  #centred(text: string, face: 'regular' | 'bold', size: number, color: string): void {
    const document = this.#document.font(face).fontSize(size)
    let fitting = size
    while (fitting > 6 && document.fontSize(fitting).widthOfString(text) > width) fitting -= 0.5
    const at = left + (width - document.widthOfString(text)) / 2
    document.fillColor(color).text(text, at, this.#y, { lineBreak: false })
    this.#y += fitting * 1.4
  }

  #text(text: string, x: number, y: number, face: 'regular' | 'bold', size: number): void {
    this.#document.font(face).fontSize(size).fillColor('#000').text(text, x, y, { lineBreak: false })
  }
}
