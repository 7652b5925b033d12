import { columnsOf, placed, shown, type Node, type Run } from './page'

const xml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
const spaced = (text: string): string =>
  xml(text)
    .replaceAll('\t', '<text:tab/>')
    .replace(/ {2,}/g, (s) => ` <text:s text:c="${s.length - 1}"/>`)

function inline(run: Run): string {
  const look = [run.bold && 'B', run.italic && 'I', run.struck && 'S', run.highlighted && 'H'].filter((name) => typeof name === 'string')
  const wrap = (inner: string) =>
    look.reduce<string>((text, name) => `<text:span text:style-name="${name}">${text}</text:span>`, inner)
  if (run.box && run.box.as !== 'glyph' && run.box.as !== 'typed') {
    return `<loext:content-control loext:checkbox="true" loext:checked="${String(run.box.ticked)}" loext:checked-state="☒" loext:unchecked-state="☐">${shown(run)}</loext:content-control>`
  }
  if (run.choices) {
    const items = run.choices.map((c) => `<loext:list-item loext:display-text="${xml(c)}" loext:value="${xml(c)}"/>`)
    return `<loext:content-control>${items.join('')}${wrap(spaced(run.text))}</loext:content-control>`
  }
  if (run.control) return `<loext:content-control${run.prompt ? ' loext:showing-place-holder="true"' : ''}>${wrap(spaced(run.text))}</loext:content-control>`
  return wrap(spaced(shown(run)))
} // prettier-ignore

function block(node: Node): string {
  if (node.kind === 'heading')
    return `<text:h text:outline-level="${node.level}" text:style-name="Heading_20_${node.level}">${spaced(node.text)}</text:h>`
  if (node.kind === 'para')
    return `<text:p text:style-name="P">${node.lines.map((line) => line.map(inline).join('')).join('<text:line-break/>')}</text:p>`
  const columns = columnsOf(node.rows)
  const style = node.ruled ? 'Ruled' : 'Plain'
  const rows = placed(node.rows).map((row) => {
    const cells = row.map(({ cell, span }) => {
      if (!cell) return '<table:covered-table-cell/>'.repeat(span)
      const merged = `${span > 1 ? ` table:number-columns-spanned="${span}"` : ''}${(cell.down ?? 1) > 1 ? ` table:number-rows-spanned="${cell.down ?? 1}"` : ''}`
      return `<table:table-cell table:style-name="${style}"${merged} office:value-type="string">${cell.nodes.map(block).join('') || '<text:p/>'}</table:table-cell>${'<table:covered-table-cell/>'.repeat(span - 1)}`
    })
    return `<table:table-row>${cells.join('')}</table:table-row>`
  })
  return `<table:table><table:table-column table:number-columns-repeated="${columns}"/>${rows.join('')}</table:table><text:p/>`
} // prettier-ignore

/** The page as a flat OpenDocument text, which LibreOffice turns into every other format. */
export function fodt(nodes: readonly Node[]): string {
  const border = (name: string, line: string) =>
    `<style:style style:name="${name}" style:family="table-cell"><style:table-cell-properties fo:border="${line}" fo:padding="0.1cm"/></style:style>`
  const text = (name: string, properties: string) =>
    `<style:style style:name="${name}" style:family="text"><style:text-properties ${properties}/></style:style>`
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles><style:style style:name="Standard" style:family="paragraph"><style:text-properties style:font-name="Liberation Sans" fo:font-size="10pt"/></style:style>${[1, 2, 3].map((n) => `<style:style style:name="Heading_20_${n}" style:display-name="Heading ${n}" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="${n}"><style:text-properties fo:font-size="${16 - 2 * n}pt" fo:font-weight="bold"/></style:style>`).join('')}</office:styles>
<office:automatic-styles><style:style style:name="P" style:family="paragraph" style:parent-style-name="Standard"/>${text('B', 'fo:font-weight="bold"')}${text('I', 'fo:font-style="italic"')}${text('S', 'style:text-line-through-style="solid" style:text-line-through-type="single"')}${text('H', 'fo:background-color="#ffff00"')}${border('Ruled', '0.5pt solid #000000')}${border('Plain', 'none')}</office:automatic-styles>
<office:body><office:text>${nodes.map(block).join('')}</office:text></office:body></office:document>`
} // prettier-ignore
