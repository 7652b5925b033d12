import { paragraphText, type Block, type Run } from '@shared/domain/document'
import { describe, expect, it } from 'vitest'
import { wordFile, wordRelationships } from './fixture'
import { readDocx } from './read-docx'

const p = (inside: string) => `<w:p>${inside}</w:p>`
const r = (text: string, properties = '') =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
const blocksOf = (body: string, parts = {}) => readDocx(wordFile(body, parts)).blocks
const runsOf = (body: string, parts = {}): Run[] =>
  blocksOf(body, parts).flatMap((block) => (block.kind === 'paragraph' ? block.runs : []))
const texts = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [paragraphText(block)] : []))
const field = (data: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"><w:ffData>${data}</w:ffData></w:fldChar></w:r><w:r><w:instrText> FORM </w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`

describe('reading a Word document', () => {
  it('joins runs of one look and keeps tabs and line breaks', () => {
    expect(runsOf(p(`${r('Na')}${r('me')}<w:r><w:tab/></w:r>${r('A')}<w:r><w:br/></w:r>${r('B')}`))).toEqual([
      { text: 'Name\tA\nB' },
    ])
  })

  it('marks struck, doubly struck, underlined, highlighted and hidden text, directly and through styles', () => {
    const styles =
      '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
      '<w:style w:type="character" w:styleId="Gone"><w:rPr><w:strike/></w:rPr></w:style>' +
      '<w:style w:type="character" w:styleId="GoneToo"><w:basedOn w:val="Gone"/></w:style></w:styles>'
    const parts = { ...wordRelationships([['r1', 'styles', 'styles.xml']]), 'word/styles.xml': styles }
    const body = p(
      `${r('Yes', '<w:rStyle w:val="GoneToo"/>')}${r('/')}${r('No', '<w:dstrike/>')}${r('not', '<w:strike w:val="0"/>')}` +
        `${r('u', '<w:u w:val="single"/>')}${r('h', '<w:highlight w:val="yellow"/>')}${r('v', '<w:vanish/>')}`,
    )
    expect(runsOf(body, parts)).toEqual([
      { text: 'Yes', struck: true },
      { text: '/' },
      { text: 'No', struck: true },
      { text: 'not' },
      { text: 'u', underlined: true },
      { text: 'h', highlighted: true },
      { text: 'v', hidden: true },
    ])
  })

  it('keeps insertions and drops deletions of tracked changes, deleted paragraph ends included', () => {
    const body =
      `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${r('one ')}</w:p>` +
      p(`<w:ins>${r('two')}</w:ins><w:del><w:r><w:delText>three</w:delText></w:r></w:del>`)
    expect(texts(blocksOf(body))).toEqual(['one two'])
  })

  it('finds check boxes as glyphs, typed brackets, Wingdings symbols and Wingdings text', () => {
    const states = (body: string) => runsOf(p(body)).flatMap((run) => run.checkbox ?? [])
    expect(states(r('☐ No ☒ Yes ☑ ✓ ✔'))).toEqual(['empty', 'ticked', 'ticked', 'ticked', 'ticked'])
    expect(states(`${r('[ ] No ')}${r('[')}${r('x', '<w:b/>')}${r('] Yes [] [X]')}`)).toEqual([
      'empty',
      'ticked',
      'empty',
      'ticked',
    ])
    const symbol = (char: string) => `<w:r><w:sym w:font="Wingdings" w:char="${char}"/></w:r>`
    expect(states(['F0A8', 'F06F', 'F0FE', 'F0FC', 'F0FD'].map(symbol).join(''))).toEqual([
      'empty',
      'empty',
      'ticked',
      'ticked',
      'ticked',
    ])
    const wingdings = '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>'
    expect(states(`${r('o', wingdings)}${r('þ', wingdings)}${r('o')}`)).toEqual(['empty', 'ticked'])
  })

  it('leaves a bare cross and a bracketed word as text', () => {
    expect(runsOf(p(r('✗ [note]')))).toEqual([{ text: '✗ [note]' }])
  })

  it('reads content controls: check boxes, chosen and unchosen lists, dates, text and placeholders', () => {
    const sdt = (properties: string, text: string) =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${r(text)}</w:sdtContent></w:sdt>`
    const list =
      '<w:dropDownList><w:listItem w:displayText="Stage 1" w:value="1"/><w:listItem w:value="2"/></w:dropDownList>'
    expect(runsOf(p(sdt('<w14:checkbox><w14:checked w14:val="1"/></w14:checkbox>', '☒')))).toEqual([
      { text: '☒', checkbox: 'ticked' },
    ])
    expect(runsOf(p(sdt('<w14:checkbox><w14:checked w14:val="0"/></w14:checkbox>', '☐')))).toEqual([
      { text: '☐', checkbox: 'empty' },
    ])
    expect(runsOf(p(sdt(`<w:showingPlcHdr/>${list}`, 'Choose an item.')))).toEqual([
      {
        text: 'Choose an item.',
        control: { kind: 'list', name: undefined, prompt: true, options: ['Stage 1', '2'] },
      },
    ])
    expect(runsOf(p(sdt(`<w:alias w:val="Stage"/>${list}`, 'Stage 1')))[0]?.control).toMatchObject({
      name: 'Stage',
      prompt: false,
    })
    expect(
      runsOf(p(sdt('<w:date w:fullDate="2026-06-12T00:00:00Z"/>', '12/06/2026')))[0]?.control?.kind,
    ).toBe('date')
    expect(runsOf(p(sdt('<w:showingPlcHdr/><w:text/>', 'Click here')))[0]?.control?.prompt).toBe(true)
  })

  it('does not take a rich-text control around a whole form for a field', () => {
    const body = `<w:sdt><w:sdtPr><w:alias w:val="Form"/></w:sdtPr><w:sdtContent>${p(r('Name'))}</w:sdtContent></w:sdt>`
    expect(runsOf(body)).toEqual([{ text: 'Name' }])
  })

  it('reads legacy form fields, and an untouched one as a prompt', () => {
    expect(
      runsOf(p(field('<w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox>', '')))[0]?.checkbox,
    ).toBe('ticked')
    expect(runsOf(p(field('<w:checkBox><w:default w:val="0"/></w:checkBox>', '')))[0]?.checkbox).toBe('empty')
    const entries = '<w:listEntry w:val="Please select"/><w:listEntry w:val="Stage 2"/>'
    expect(runsOf(p(field(`<w:ddList><w:result w:val="1"/>${entries}</w:ddList>`, '')))[0]).toMatchObject({
      text: 'Stage 2',
      control: { prompt: false },
    })
    expect(runsOf(p(field(`<w:ddList>${entries}</w:ddList>`, '')))[0]).toMatchObject({
      text: 'Please select',
      control: { prompt: true },
    })
    expect(runsOf(p(field('<w:name w:val="Text1"/><w:textInput/>', r('Mary'))))[0]).toEqual({
      text: 'Mary',
      control: { kind: 'text', name: 'Text1', prompt: false },
    })
    expect(runsOf(p(field('<w:textInput/>', r('\u2002\u2002\u2002'))))[0]?.control?.prompt).toBe(true)
  })

  it('shows the result of fields and never their instructions, and ignores fields that fetch', () => {
    const complex = (instruction: string, result: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
    const document = readDocx(
      wordFile(p(`${complex(' DATE ', '1 May')}${complex(' DDEAUTO c:\\\\x.exe ', 'evil')}${r('!')}`)),
    )
    expect(texts(document.blocks)).toEqual(['1 May!'])
    expect(document.notes.map((note) => note.code)).toContain('automatic-field-ignored')
  })

  it('works out merged cells and nested tables', () => {
    const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${text}</w:tc>`
    const nested = `<w:tbl><w:tr>${cell(p(r('inner')))}</w:tr></w:tbl>${p('')}`
    const [table] = blocksOf(
      `<w:tbl><w:tr>${cell(p(r('wide')), '<w:gridSpan w:val="2"/>')}${cell(p(r('tall')), '<w:vMerge w:val="restart"/>')}</w:tr>` +
        `<w:tr>${cell(p(r('a')))}${cell(nested)}${cell(p(r('hidden')), '<w:vMerge/>')}</w:tr></w:tbl>`,
    )
    if (table?.kind !== 'table') throw new Error('no table')
    expect(table).toMatchObject({ id: 't1', rows: 2, columns: 3 })
    expect(
      table.cells.map(({ id, row, column, rowSpan, columnSpan }) => [id, row, column, rowSpan, columnSpan]),
    ).toEqual([
      ['t1.r1.c1', 0, 0, 1, 2],
      ['t1.r1.c2', 0, 2, 2, 1],
      ['t1.r2.c1', 1, 0, 1, 1],
      ['t1.r2.c2', 1, 1, 1, 1],
    ])
    const inner = table.cells[3]?.blocks[0]
    if (inner?.kind !== 'table') throw new Error('no nested table')
    expect(inner.cells[0]?.blocks[0]).toMatchObject({ id: 't1.r2.c2.t1.r1.c1.p1' })
  })

  it('reads a text box once although the file holds it twice', () => {
    const box = `<w:txbxContent>${p(r('boxed'))}</w:txbxContent>`
    const body = p(
      `${r('anchor')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice>` +
        `<mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    )
    expect(texts(blocksOf(body))).toEqual(['anchor', 'boxed'])
  })

  it('puts headers before and notes and footers after the body, with places that say so', () => {
    const story = (name: string, text: string) =>
      `<w:${name} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${name === 'footnotes' ? `<w:footnote w:id="2">${p(r(text))}</w:footnote>` : p(r(text))}</w:${name}>`
    const parts = {
      ...wordRelationships([
        ['h', 'header', 'header1.xml'],
        ['f', 'footer', 'footer1.xml'],
        ['n', 'footnotes', 'footnotes.xml'],
      ]),
      'word/header1.xml': story('hdr', 'Example Safeguarding Adults Board'),
      'word/footer1.xml': story('ftr', 'Page 1'),
      'word/footnotes.xml': story('footnotes', 'A note'),
    }
    const blocks = blocksOf(p(r('Body')), parts)
    expect(blocks.map((block) => block.id)).toEqual(['header.p1', 'p1', 'footnote.p1', 'footer.p1'])
  })

  it('knows headings by style and list items', () => {
    const styles =
      '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/></w:style></w:styles>'
    const parts = { ...wordRelationships([['r1', 'styles', 'styles.xml']]), 'word/styles.xml': styles }
    const [heading, item] = blocksOf(
      `<w:p><w:pPr><w:pStyle w:val="H2"/></w:pPr>${r('Title')}</w:p><w:p><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr>${r('Item')}</w:p>`,
      parts,
    )
    expect(heading).toMatchObject({ heading: 2 })
    expect(item).toMatchObject({ listItem: true })
  })

  it('understands files that use other namespace prefixes', () => {
    const document =
      '<x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:body><x:p><x:r><x:t>Hello</x:t></x:r></x:p></x:body></x:document>'
    expect(texts(blocksOf('', { 'word/document.xml': document }))).toEqual(['Hello'])
  })

  it('notes macros, external links and embedded documents, and opens none of them', () => {
    const parts = {
      ...wordRelationships([['r1', 'attachedTemplate', 'file:///canary.dotm', true]]),
      'word/vbaProject.bin': 'macro',
    }
    const codes = readDocx(wordFile(`${p(r('x'))}<w:altChunk/>`, parts)).notes.map((note) => note.code)
    expect(codes).toEqual(
      expect.arrayContaining(['macro-ignored', 'external-link-ignored', 'embedded-document-ignored']),
    )
  })

  it('refuses a document with a DOCTYPE, and one that is cut off', () => {
    const bomb = '<!DOCTYPE w [<!ENTITY a "aa">]><w:document xmlns:w="w"><w:body/></w:document>'
    expect(() => blocksOf('', { 'word/document.xml': bomb })).toThrow(/could harm/)
    const whole = wordFile(p(r('text')))
    for (let length = 0; length < whole.length; length += 100) {
      expect(() => readDocx(whole.subarray(0, length))).toThrow()
    }
  })
})
