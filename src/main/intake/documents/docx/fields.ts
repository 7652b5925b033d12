import type { Run } from '@shared/domain/document'
import type { Notes } from '../notes'
import type { XmlElement } from '../xml-tree'
import type { Control } from './controls'
import { formFieldOf, type FormField } from './form-fields'

interface OpenField {
  instruction: string
  result: string
  inResult: boolean
  readonly form: FormField | null
}

const automatic = /^\s*(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|LINK|IMPORT|DATABASE)\b/i
const macroButton = /^\s*MACROBUTTON\s+\S+\s+/i

/**
 * Complex fields, which may nest and run over several paragraphs. Their results are text of the document; their
 * instructions are not, and nothing is ever computed or fetched.
 */
export class Fields {
  private readonly open: OpenField[] = []

  constructor(private readonly notes: Notes) {}

  /** Whether text at this point is shown: outside fields, or in the result of every field around it. */
  get showing(): boolean {
    return this.open.every(
      (field) => field.inResult && !field.form?.run && !automatic.test(field.instruction),
    )
  }

  /** The form field whose result is being read. */
  get control(): Control | undefined {
    return this.open.findLast((field) => field.form?.control)?.form?.control ?? undefined
  }

  begin(character: XmlElement): void {
    this.open.push({ instruction: '', result: '', inResult: false, form: formFieldOf(character) })
  }

  instruction(text: string): void {
    const field = this.open.at(-1)
    if (field && !field.inResult) field.instruction += text
  }

  separate(): void {
    const field = this.open.at(-1)
    if (!field) return
    field.inResult = true
    this.checkAutomatic(field.instruction)
  }

  result(text: string): void {
    for (const field of this.open) field.result += text
  }

  /** Closes the innermost field; answers what stands in its place, if anything does besides its result. */
  end(): Run | null {
    const field = this.open.pop()
    if (!field) return null
    const { form } = field
    if (form?.control) form.control.prompt = field.result.trim() === '' || field.result === form.initial
    if (form?.run) return form.run
    if (!macroButton.test(field.instruction)) return null
    const text = field.instruction.replace(macroButton, '').trim()
    return { text, control: { kind: 'text', prompt: true } }
  }

  /** Notes a field that would fetch something, whether written as one element or in pieces. */
  checkAutomatic(instruction: string): boolean {
    const found = automatic.test(instruction)
    if (found) this.notes.add('automatic-field-ignored')
    return found
  }
}
