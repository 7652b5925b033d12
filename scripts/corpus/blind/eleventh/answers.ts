import { fieldDefinition } from '../../../../src/shared/domain/fields'
import type { Line } from '../../forms'
import { boxes, checkBox, control, paragraph, paragraphs, run, softLines, textField, tickField } from '../word-bits' // prettier-ignore

/** How somebody puts an answer into its place in Word; nothing where there is none. */
export type Answer = (line: Line) => string

const words = ({ written: { text } }: Line): string => (text === '' ? '' : paragraphs(text))
export const onBoxes: Answer = (line) =>
  line.written.options ? boxes(line.written, (ticked) => run(ticked ? '☑' : '☐')) : words(line)
/** A small x typed between brackets behind the answer that holds. */
export const crossed: Answer = (line) => {
  const { options, chosen = [] } = line.written
  if (!options) return words(line)
  return options.map((option, n) => paragraph(run(`${option} [${chosen.includes(n) ? 'x' : ' '}]`))).join('')
}
export const inFields: Answer = ({ written }) =>
  written.options ? boxes(written, tickField) : paragraph(textField(written.text))
/** The answer that holds, typed; of the others nothing is left. */
export const typedIn: Answer = words

const prompted = (kind: string, prompt: string): string =>
  paragraph(control(`<w:showingPlcHdr/>${kind}`, run(prompt, '<w:rStyle w:val="PlaceholderText"/>')))
/** Into the controls of the form: a list of stages, a calendar, boxes, and fields of plain text. */
export const inControls: Answer = ({ field, written }) => {
  const { text, truth, options, chosen = [] } = written
  if (options?.length === 3) {
    const items = options.map((each) => `<w:listItem w:displayText="${each}" w:value="${each}"/>`).join('')
    const list = `<w:dropDownList><w:listItem w:displayText="Select" w:value=""/>${items}</w:dropDownList>`
    return chosen.length === 0 ? prompted(list, 'Select') : paragraph(control(list, run(text)))
  }
  if (options) return boxes(written, checkBox)
  if (field !== null && fieldDefinition(field).kind === 'date' && (text === '' || typeof truth === 'string')) {
    const day = typeof truth === 'string' ? ` w:fullDate="${truth}T00:00:00Z"` : ''
    const kind = `<w:date${day}><w:dateFormat w:val="dd/MM/yyyy"/><w:lid w:val="en-GB"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date>`
    return text === '' ? prompted(kind, 'Pick a date') : paragraph(control(kind, run(text)))
  }
  if (text === '') return prompted('<w:text/>', 'Click here to type')
  return paragraph(control('<w:text w:multiLine="1"/>', softLines(text)))
} // prettier-ignore
