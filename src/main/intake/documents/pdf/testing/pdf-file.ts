/** One page of a hand-made PDF: its drawing instructions, and annotations as PDF dictionaries. */
export interface MadePage {
  readonly content: string
  readonly rotate?: number
  readonly annotations?: readonly string[]
}

/** Text at a place, in 11 points: `/R` plain, `/B` bold. */
export const text = (x: number, y: number, words: string, font: 'R' | 'B' = 'R'): string =>
  `BT /${font} 11 Tf 1 0 0 1 ${x} ${y} Tm (${words.replace(/[()\\]/g, '\\$&')}) Tj ET\n`

/** Writes a PDF of A4 pages, letters and lines only, small enough to read in a test. */
export function pdfFile(pages: readonly MadePage[], fields: readonly string[] = []): Uint8Array {
  const objects: string[] = ['', '']
  const add = (body: string): number => objects.push(body)
  const font = (name: string) =>
    add(`<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`)
  const fonts = `<< /R ${font('Helvetica')} 0 R /B ${font('Helvetica-Bold')} 0 R >>`
  const kids = pages.map(({ content, rotate = 0, annotations = [] }) => {
    const stream = add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`)
    const notes = annotations.map((annotation) => `${add(annotation)} 0 R`)
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Rotate ${rotate} /Contents ${stream} 0 R ` +
        `/Resources << /Font ${fonts} >> /Annots [${notes.join(' ')}] >>`,
    )
  })
  const parents = fields.map((field) => `${add(field)} 0 R`)
  objects[0] = `<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [${parents.join(' ')}] >> >>`
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`
  let file = '%PDF-1.7\n'
  const places = objects.map((body, n) => {
    const at = file.length
    file += `${n + 1} 0 obj\n${body}\nendobj\n`
    return at
  })
  const xref = file.length
  const entries = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`
  file += `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF`
  return new Uint8Array(Buffer.from(file, 'latin1'))
}
