import { accent, accentSoft, face, ink, inkSoft, line } from '../paper-look'

interface ParagraphStyle {
  readonly id: string
  readonly name: string
  /** Of the outline, for headings. */
  readonly level?: number
  readonly paragraph: string
  readonly run: string
  readonly next?: string
}

const size = (points: number) => `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`
const colour = (value: string) => `<w:color w:val="${value}"/>`
const bold = '<w:b/><w:bCs/>'
const spacing = (before: number, after: number, lines = 276) =>
  `<w:spacing w:before="${before * 20}" w:after="${after * 20}" w:line="${lines}" w:lineRule="auto"/>`
const border = (side: string, width: number, value: string, space = 0) =>
  `<w:${side} w:val="single" w:sz="${width}" w:space="${space}" w:color="${value}"/>`

/** A box: a bar at its left, and room within made by borders of the colour of its ground. */
const callout = (before: number, heading: boolean) =>
  `<w:keepLines/>${heading ? '<w:keepNext/>' : ''}<w:pBdr>${border('top', 48, accentSoft)}${border('left', 48, accent, 10)}` +
  `${border('bottom', 48, accentSoft)}${border('right', 48, accentSoft, 4)}</w:pBdr>` +
  `<w:shd w:val="clear" w:color="auto" w:fill="${accentSoft}"/>${spacing(before, 0)}<w:ind w:left="280" w:right="140"/>`

/** Word's own names for what it has a style for, so that its navigation pane, its lists and screen readers know them. */
const paragraphStyles: readonly ParagraphStyle[] = [
  { id: 'Title', name: 'Title', paragraph: `<w:keepNext/>${spacing(0, 8, 252)}`, run: bold + colour(ink) + size(28) },
  { id: 'Subtitle', name: 'Subtitle', paragraph: spacing(0, 18), run: colour(inkSoft) + size(15) },
  { id: 'Eyebrow', name: 'Eyebrow', paragraph: spacing(0, 6), run: bold + colour(accent) + size(12), next: 'Title' },
  { id: 'Heading1', name: 'heading 1', level: 0, paragraph: `<w:keepNext/><w:keepLines/>${spacing(24, 8, 252)}`, run: bold + colour(accent) + size(19) },
  { id: 'Heading2', name: 'heading 2', level: 1, paragraph: `<w:keepNext/><w:keepLines/>${spacing(18, 6, 252)}`, run: bold + colour(ink) + size(14) },
  { id: 'Heading3', name: 'heading 3', level: 2, paragraph: `<w:keepNext/><w:keepLines/>${spacing(12, 4, 252)}`, run: bold + colour(inkSoft) + size(12) },
  { id: 'Lead', name: 'Lead', paragraph: spacing(0, 10), run: size(14) },
  { id: 'Quote', name: 'Quote', paragraph: `<w:pBdr>${border('left', 12, line, 10)}</w:pBdr>${spacing(4, 10)}<w:ind w:left="280"/>`, run: '' },
  { id: 'Note', name: 'Note', paragraph: spacing(4, 8), run: colour(inkSoft) + size(10) },
  { id: 'Caption', name: 'caption', paragraph: `<w:keepNext/><w:keepLines/>${spacing(10, 4)}`, run: bold + colour(inkSoft) + size(10.5) },
  { id: 'ListBullet', name: 'List Bullet', paragraph: `${spacing(0, 4)}<w:ind w:left="400" w:hanging="300"/>`, run: '', next: 'ListBullet' },
  { id: 'ListNumber', name: 'List Number', paragraph: `${spacing(0, 4)}<w:ind w:left="400" w:hanging="400"/>`, run: '', next: 'ListNumber' },
  { id: 'CalloutHeading', name: 'Callout Heading', paragraph: callout(14, true), run: bold + colour(accent) + size(12), next: 'Callout' },
  { id: 'Callout', name: 'Callout', paragraph: callout(0, false), run: size(13), next: 'Callout' },
  { id: 'TableText', name: 'Table Text', paragraph: spacing(2, 2, 259), run: size(10.5) },
  { id: 'TableTerm', name: 'Table Term', paragraph: spacing(2, 2, 259), run: bold + size(10.5) },
  { id: 'TableHeading', name: 'Table Heading', paragraph: `<w:keepNext/>${spacing(3, 3, 259)}`, run: bold + size(10.5) },
  { id: 'TableEnd', name: 'Table End', paragraph: '<w:spacing w:before="0" w:after="0" w:line="200" w:lineRule="exact"/>', run: size(6) },
  { id: 'Chart', name: 'Chart', paragraph: spacing(4, 4), run: '' },
  { id: 'Header', name: 'header', paragraph: `<w:tabs><w:tab w:val="right" w:pos="9638"/></w:tabs><w:pBdr>${border('bottom', 4, line, 4)}</w:pBdr>${spacing(0, 0, 240)}`, run: colour(inkSoft) + size(9) },
  { id: 'Footer', name: 'footer', paragraph: `<w:tabs><w:tab w:val="right" w:pos="9638"/></w:tabs><w:pBdr>${border('top', 4, line, 4)}</w:pBdr>${spacing(0, 0, 240)}`, run: colour(inkSoft) + size(9) },
] // prettier-ignore

function styleXml({ id, name, level, paragraph, run, next }: ParagraphStyle): string {
  const outline = level === undefined ? '' : `<w:outlineLvl w:val="${level}"/>`
  const then = next ?? (level === undefined && id !== 'Title' ? id : 'Normal')
  return (
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>` +
    `<w:next w:val="${then}"/><w:qFormat/><w:pPr>${paragraph}${outline}</w:pPr><w:rPr>${run}</w:rPr></w:style>`
  )
}

const cellMargins =
  '<w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="90" w:type="dxa"/>' +
  '<w:bottom w:w="40" w:type="dxa"/><w:right w:w="90" w:type="dxa"/></w:tblCellMar>'

const rules = `<w:tblBorders>${border('top', 8, accent)}${border('bottom', 8, accent)}${border('insideH', 4, line)}</w:tblBorders>`

const tableStyles = `
  <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:semiHidden/>
    <w:tblPr><w:tblInd w:w="0" w:type="dxa"/>${cellMargins}</w:tblPr></w:style>
  <w:style w:type="table" w:customStyle="1" w:styleId="AccordTable"><w:name w:val="Accord Table"/><w:basedOn w:val="TableNormal"/>
    <w:tblPr><w:tblStyleRowBandSize w:val="1"/>${rules}${cellMargins}</w:tblPr>
    <w:tblStylePr w:type="firstRow"><w:rPr>${bold}${colour('FFFFFF')}</w:rPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${accent}"/><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr>
  </w:style>
  <w:style w:type="table" w:customStyle="1" w:styleId="AccordPlain"><w:name w:val="Accord Plain"/><w:basedOn w:val="TableNormal"/>
    <w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => border(side, 4, line)).join('')}</w:tblBorders>${cellMargins}</w:tblPr></w:style>
  <w:style w:type="table" w:customStyle="1" w:styleId="AccordFacts"><w:name w:val="Accord Facts"/><w:basedOn w:val="TableNormal"/>
    <w:tblPr><w:tblBorders>${border('top', 4, line)}${border('bottom', 4, line)}${border('insideH', 4, line)}</w:tblBorders>${cellMargins}</w:tblPr></w:style>`

/** The styles of every paper, as the part of a Word file that holds them. British English. */
export const stylesXml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
  <w:docDefaults>
    <w:rPrDefault><w:rPr><w:rFonts w:ascii="${face}" w:hAnsi="${face}" w:eastAsia="${face}" w:cs="${face}"/>${colour(ink)}${size(11.5)}<w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>
    <w:pPrDefault><w:pPr>${spacing(0, 8)}</w:pPr></w:pPrDefault>
  </w:docDefaults>
  <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
  ${paragraphStyles.map(styleXml).join('')}
  ${tableStyles}
</w:styles>`
