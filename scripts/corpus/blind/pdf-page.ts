import { PDFDocument, StandardFonts, type PDFFont, type PDFForm, type PDFPage } from '@cantoo/pdf-lib'
import type { Filled } from '../forms'

/** What the standard fonts can write: a letter they lack without its accent. */
export const latin = (text: string): string =>
  text.replace(/[^\x20-\x7e\n\xa0-\xff–’‘“”]/g, (sign) => sign.normalize('NFD').replace(/[^a-z]/gi, ''))

/** The form as it stands in a PDF of these fonts. */
export function inLatin(filled: Filled): Filled {
  const parts = filled.parts.map((part) => ({
    ...part,
    lines: part.lines.map((line) => ({
      ...line,
      written: { ...line.written, text: latin(line.written.text) },
    })),
  }))
  const fields = Object.entries(filled.fields).map(
    ([field, value]) => [field, typeof value === 'string' ? latin(value) : value] as const,
  )
  return { ...filled, parts, fields: Object.fromEntries(fields) }
}

/** A PDF that is written from the top down, page after page. */
export class PdfPage {
  private page: PDFPage
  y = 790

  private constructor(
    private readonly file: PDFDocument,
    readonly plain: PDFFont,
    readonly bold: PDFFont,
  ) {
    this.page = file.addPage([595, 842])
  }

  static async create(): Promise<PdfPage> {
    const file = await PDFDocument.create()
    const fonts = [StandardFonts.Helvetica, StandardFonts.HelveticaBold].map((font) => file.embedFont(font))
    const [plain, bold] = await Promise.all(fonts)
    if (!plain || !bold) throw new Error('No fonts')
    return new PdfPage(file, plain, bold)
  }

  get form(): PDFForm {
    return this.file.getForm()
  }

  get sheet(): PDFPage {
    return this.page
  }

  /** Room for so much below; on a new page where this one is full. */
  room(height: number): void {
    if (this.y - height > 50) return
    this.page = this.file.addPage([595, 842])
    this.y = 790
  }

  put(text: string, x: number, y: number, size = 10, bold = false): void {
    this.page.drawText(latin(text), { x, y, size, font: bold ? this.bold : this.plain })
  }

  /** The words in lines no wider than this, drawn from here down; gives how many there were. */
  wrap(text: string, x: number, y: number, width: number, size = 10, bold = false): number {
    const font = bold ? this.bold : this.plain
    const lines: string[] = []
    for (const each of latin(text).split('\n')) {
      let line = ''
      for (const word of each.split(' ')) {
        const longer = line === '' ? word : `${line} ${word}`
        if (line !== '' && font.widthOfTextAtSize(longer, size) > width) {
          lines.push(line)
          line = word
        } else line = longer
      }
      lines.push(line)
    }
    lines.forEach((line, n) => {
      this.put(line, x, y - n * (size + 3), size, bold)
    })
    return lines.length
  }

  rule(y: number): void {
    this.page.drawLine({ start: { x: 45, y }, end: { x: 550, y }, thickness: 0.5 })
  }

  async bytes(): Promise<Uint8Array> {
    this.file.setCreationDate(new Date('2026-03-05T10:00:00Z'))
    this.file.setModificationDate(new Date('2026-03-05T10:00:00Z'))
    return this.file.save()
  }
}
