import { strToU8, zipSync } from 'fflate'

export const xml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

interface Look {
  readonly bold?: boolean
  readonly style?: string
  /** How many revisions a text was typed in: Word keeps a run for each. */
  readonly pieces?: number
}

const w = (text: string): string =>
  text
    .split('\n')
    .map((part) => `<w:t xml:space="preserve">${xml(part)}</w:t>`)
    .join('<w:br/>')

/** Text as Word keeps it once it has been typed over: in several runs, with marks of the spelling checker between. */
export function typed(text: string, { bold = false, pieces = 1 }: Look = {}): string {
  const size = Math.max(1, Math.ceil(text.length / pieces))
  const parts = Array.from({ length: Math.ceil(text.length / size) }, (_, n) => text.slice(n * size, (n + 1) * size))
  const look = `<w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/>${bold ? '<w:b/><w:bCs/>' : ''}<w:sz w:val="22"/></w:rPr>`
  return parts
    .map((part, n) => `${n % 2 ? '<w:proofErr w:type="spellStart"/>' : ''}<w:r w:rsidRPr="00A${n}4F2B">${look}${w(part)}</w:r>${n % 2 ? '<w:proofErr w:type="spellEnd"/>' : ''}`)
    .join('')
} // prettier-ignore

export const p = (inner: string, properties = ''): string =>
  `<w:p w:rsidR="00C21D3A" w:rsidRDefault="00C21D3A">${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${inner}</w:p>`
export const tc = (inner: string, properties = ''): string =>
  `<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/>${properties}</w:tcPr>${inner || '<w:p/>'}</w:tc>`
export const tr = (...cells: readonly string[]): string =>
  `<w:tr w:rsidR="00C21D3A"><w:trPr><w:cantSplit/></w:trPr>${cells.join('')}</w:tr>`
export const tbl = (columns: number, rows: readonly string[], borders = true): string =>
  `<w:tbl><w:tblPr><w:tblStyle w:val="${borders ? 'TableGrid' : 'TableNormal'}"/><w:tblW w:w="9016" w:type="dxa"/><w:tblLook w:val="04A0"/></w:tblPr><w:tblGrid>${'<w:gridCol w:w="3000"/>'.repeat(columns)}</w:tblGrid>${rows.join('')}</w:tbl>`
export const sdt = (properties: string, content: string): string =>
  `<w:sdt><w:sdtPr><w:alias w:val="Answer"/><w:id w:val="10${content.length}"/>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`

const ns =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml" mc:Ignorable="w14"'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A package with a header, a footer, comments and numbering, as Word saves one. */
export function wordFile(body: string, { header, footer }: { header: string; footer: string }): Uint8Array {
  const kinds = ['styles', 'numbering', 'comments', 'header', 'footer'] as const
  const parts: Record<(typeof kinds)[number], string> = {
    styles: `<w:styles ${ns}><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:rPr><w:sz w:val="40"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="FormQuestion"><w:name w:val="Form Question"/><w:basedOn w:val="Normal"/><w:rPr><w:b/></w:rPr></w:style><w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/></w:style></w:styles>`,
    numbering: `<w:numbering ${ns}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    comments: `<w:comments ${ns}><w:comment w:id="0" w:author="Reviewer" w:initials="R">${p(typed('Is this the right date? I have 1 January 2020.'))}</w:comment></w:comments>`,
    header: `<w:hdr ${ns}>${p(typed(header))}</w:hdr>`,
    footer: `<w:ftr ${ns}>${p(typed(footer))}</w:ftr>`,
  }
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/>${kinds.map((kind) => `<Override PartName="/word/${kind}.xml" ContentType="${word}.${kind}+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relation}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${kinds.map((kind, n) => `<Relationship Id="rId${n + 1}" Type="${relation}/${kind}" Target="${kind}.xml"/>`).join('')}</Relationships>`,
    'word/document.xml': `<w:document ${ns}><w:body>${body}<w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:footerReference w:type="default" r:id="rId5"/><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`,
    ...Object.fromEntries(kinds.map((kind) => [`word/${kind}.xml`, parts[kind]])),
  }
  const zipped = Object.fromEntries(Object.entries(files).map(([name, part]) => [name, strToU8(head + part)]))
  return zipSync(zipped, { mtime: new Date('2026-02-03T10:00:00Z'), level: 9 })
} // prettier-ignore
