import { strToU8, zipSync } from 'fflate'
import { columnsOf, placed, shown, type Lines, type Node, type Run } from './page'

const xml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
const text = (value: string): string =>
  value
    .split('\t')
    .map((part) => `<w:t xml:space="preserve">${xml(part)}</w:t>`)
    .join('<w:tab/>')
const field = (data: string, kind: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Field"/><w:enabled/>${data}</w:ffData></w:fldChar></w:r><w:r><w:instrText xml:space="preserve"> ${kind} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
const properties = (run: Run): string =>
  `<w:rPr>${run.bold ? '<w:b/>' : ''}${run.italic ? '<w:i/>' : ''}${run.struck ? '<w:strike/>' : ''}${run.highlighted ? '<w:highlight w:val="yellow"/>' : ''}</w:rPr>`
const sdt = (kind: string, inner: string): string =>
  `<w:sdt><w:sdtPr>${kind}</w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`

function inline(run: Run): string {
  const plain = `<w:r>${properties(run)}${text(shown(run))}</w:r>`
  if (run.box?.as === 'control')
    return sdt(`<w14:checkbox><w14:checked w14:val="${run.box.ticked ? 1 : 0}"/></w14:checkbox>`, plain)
  if (run.box?.as === 'legacy')
    return field(
      `<w:checkBox><w:sizeAuto/><w:default w:val="${run.box.ticked ? 1 : 0}"/></w:checkBox>`,
      'FORMCHECKBOX',
      '',
    )
  if (run.box?.as === 'wingdings')
    return `<w:r><w:sym w:font="Wingdings" w:char="${run.box.ticked ? 'F0FE' : 'F0A8'}"/></w:r>`
  if (run.choices) {
    const items = run.choices.map((c) => `<w:listItem w:displayText="${xml(c)}" w:value="${xml(c)}"/>`)
    const showing = run.prompt ? '<w:showingPlcHdr/>' : ''
    return sdt(`${showing}<w:dropDownList>${items.join('')}</w:dropDownList>`, plain)
  }
  if (run.control === 'text') return sdt(`${run.prompt ? '<w:showingPlcHdr/>' : ''}<w:text/>`, plain)
  if (run.control === 'legacy') return field('<w:textInput/>', 'FORMTEXT', plain)
  return plain
}

const paragraph = (lines: Lines, style = ''): string =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}${lines.map((line) => line.map(inline).join('')).join('<w:r><w:br/></w:r>')}</w:p>`

function block(node: Node): string {
  if (node.kind === 'heading') return paragraph([[{ text: node.text }]], `Heading${node.level}`)
  if (node.kind === 'para') return paragraph(node.lines)
  const borders = node.ruled
    ? `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="single" w:sz="4"/>`).join('')}</w:tblBorders>`
    : ''
  const downs = new Map<number, boolean>()
  const rows = placed(node.rows).map((row) => {
    const cells = row.map(({ cell, column, span }) => {
      const spanned = span > 1 ? `<w:gridSpan w:val="${span}"/>` : ''
      if (!cell) return `<w:tc><w:tcPr>${spanned}<w:vMerge/></w:tcPr><w:p/></w:tc>`
      downs.set(column, (cell.down ?? 1) > 1)
      const merged = downs.get(column) ? '<w:vMerge w:val="restart"/>' : ''
      const inner = cell.nodes.map(block).join('')
      const last = cell.nodes.at(-1)?.kind === 'table' || inner === '' ? '<w:p/>' : ''
      return `<w:tc><w:tcPr>${spanned}${merged}</w:tcPr>${inner}${last}</w:tc>`
    })
    return `<w:tr>${cells.join('')}</w:tr>`
  })
  const grid = '<w:gridCol w:w="2000"/>'.repeat(columnsOf(node.rows))
  return `<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/>${borders}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl><w:p/>`
} // prettier-ignore

const styles = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${[1, 2, 3].map((n) => `<w:style w:type="paragraph" w:styleId="Heading${n}"><w:name w:val="heading ${n}"/><w:pPr><w:outlineLvl w:val="${n - 1}"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>`).join('')}</w:styles>`

/** The page as a Word document written by hand, with the kinds of control Word itself makes. */
export function docx(nodes: readonly Node[], header: string): Uint8Array {
  const body = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>${nodes.map(block).join('')}<w:sectPr><w:headerReference w:type="default" r:id="rId2"/></w:sectPr></w:body></w:document>`
  const files = {
    '[Content_Types].xml':
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/></Types>',
    '_rels/.rels':
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/_rels/document.xml.rels':
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header1.xml"/></Relationships>',
    'word/document.xml': body,
    'word/styles.xml': styles,
    'word/header1.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${paragraph([[{ text: header }]])}</w:hdr>`,
  } // prettier-ignore
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, part]) => [name, strToU8(part)])), {
    mtime: new Date('2026-01-05T09:00:00Z'),
    level: 9,
  })
}
