import QRCode from 'qrcode'

/** Draws a QR code as vectors: the dark modules of each row, run by run. */
export function drawCode(document: PDFKit.PDFDocument, url: string, x: number, y: number, size: number): void {
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
