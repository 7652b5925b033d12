import type { Line } from '../../forms'
import { boxes, checkBox, control, paragraph, paragraphs, run, softLines, textField, tickField } from '../word-bits' // prettier-ignore

/** How somebody puts an answer into its cell in Word. */
export type Answer = (line: Line) => string

/** Ticked in boxes where answers are printed, and otherwise typed. */
const typed = (box: (ticked: boolean) => string): Answer => ({ written }) =>
  written.options ? boxes(written, box) : written.text === '' ? '' : paragraphs(written.text) // prettier-ignore
export const withGlyphs = typed((ticked) => run(ticked ? '☒' : '☐'))
/** Signs of Word’s own, inserted from the font of them. */
export const withSymbols = typed((ticked) => `<w:r><w:sym w:font="Wingdings" w:char="${ticked ? 'F0FE' : 'F0A8'}"/></w:r>`) // prettier-ignore
/** Typed with nothing left of the printed answers but what holds. */
export const asLeft: Answer = ({ written: { text } }) => (text === '' ? '' : paragraphs(text))
export const inFields: Answer = ({ written }) =>
  written.options ? boxes(written, tickField) : paragraph(textField(written.text))

/** The printed answers with a box behind each. */
export const boxBehind: Answer = ({ written }) => {
  const { options, chosen = [], text } = written
  if (!options) return text === '' ? '' : paragraphs(text)
  return paragraph(options.map((option, n) => run(`${option} ${chosen.includes(n) ? '☑' : '☐'}`)).join(run('   '))) // prettier-ignore
}

/** Into the controls of the form: its lists, its calendar, its boxes. */
export function inControls(line: Line): string {
  const { text, truth, options, chosen = [] } = line.written
  const prompt = (kind: string, words: string): string =>
    paragraph(control(`<w:showingPlcHdr/>${kind}`, run(words, '<w:rStyle w:val="PlaceholderText"/>')))
  if (options?.[0] === 'Stage 1') {
    const items = ['Choose an item.', ...options].map((each, n) => `<w:listItem w:displayText="${each}" w:value="${n === 0 ? '' : each}"/>`)
    const list = `<w:comboBox>${items.join('')}</w:comboBox>`
    return chosen.length === 0 ? prompt(list, 'Choose an item.') : paragraph(control(list, run(text)))
  }
  if (options) return boxes(line.written, checkBox)
  if (/^(Date|When)/.test(line.label)) {
    const day = typeof truth === 'string' ? ` w:fullDate="${truth}T00:00:00Z"` : ''
    const kind = `<w:date${day}><w:dateFormat w:val="dd/MM/yyyy"/><w:lid w:val="en-GB"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date>`
    return text === '' ? prompt(kind, 'Click or tap to enter a date.') : paragraph(control(kind, run(text)))
  }
  return text === '' ? prompt('<w:text/>', 'Click or tap here to enter text.') : paragraph(control('<w:text w:multiLine="1"/>', softLines(text)))
} // prettier-ignore
