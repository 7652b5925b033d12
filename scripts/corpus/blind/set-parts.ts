import type { Filled } from '../forms'
import { save, saveConverted } from '../save'
import { messageFile, type Message } from '../strangers/outlook'
import type { TruthItem } from '../truth'
import { fillSheet, type BoardForm, type Sheet } from './filling'
import { posted, type Post } from './post'
import { truthOf } from './truths'
import type { WordForm } from './word-printed'

const wordMedia = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** What somebody wrote into the form of a board, by its number. */
export function filledSheet(form: BoardForm, sheets: readonly Sheet[], n: number): Filled {
  const sheet = sheets[n]
  if (!sheet) throw new Error(`No sheet ${n} of ${form.title}`)
  return fillSheet(form, sheet)
}

/** A form written in Word by one hand, or, where another format is named, saved as that. */
export function saveWordForm(
  { board, hand, to }: { readonly board: string; readonly hand: string; readonly to: string | undefined },
  write: WordForm,
  filled: Filled,
): void {
  if (to === undefined) {
    save(`${board}.${hand}.docx`, write(filled), truthOf(board, hand, 'word', filled))
    return
  }
  const [ending = to] = to.split(':')
  const name = `${board}.${hand}-${ending}.${ending}`
  saveConverted(name, write(filled), { from: 'docx', to }, truthOf(board, hand, ending, filled))
}

/** A form in a workbook, saved as the kind that is named. */
export function saveSheetForm(
  { board, layout, to }: { readonly board: string; readonly layout: string; readonly to: string },
  workbook: Uint8Array,
  filled: Filled,
): void {
  const [name, truth] = [`${board}.${layout}.${to}`, truthOf(board, layout, to, filled)]
  if (to === 'xlsx') save(name, workbook, truth)
  else saveConverted(name, workbook, { from: 'xlsx', to }, truth)
}

/** A form in the body of a mail, or in a file with it: one of Word’s unless it is said to be another. */
export type MailedForm = Omit<Post, 'id'> & {
  readonly file?: { readonly name: string; readonly hand: WordForm; readonly media?: string }
}

export function saveMail(
  { board, layout, set }: { readonly board: string; readonly layout: string; readonly set: string },
  filled: Filled,
  { file, ...post }: MailedForm,
): void {
  const files = file ? [{ name: file.name, media: file.media ?? wordMedia, bytes: file.hand(filled) }] : []
  const mail = posted({ ...post, id: `${set}-${board}-${layout}`, files })
  save(`${board}.${layout}.eml`, mail, truthOf(board, layout, 'mail', filled, file?.name ?? 'body'))
}

/** The same in a message that Outlook saved. */
export function saveMessage(
  { board, layout }: { readonly board: string; readonly layout: string },
  filled: Filled,
  message: Message,
): void {
  const truth = truthOf(board, layout, 'outlook', filled, message.attachment?.name ?? 'body')
  save(`${board}.${layout}.msg`, messageFile(message), truth)
}

interface LogFile {
  readonly name: string
  readonly writer: string
  readonly bytes: Uint8Array | string
  readonly items: readonly TruthItem[]
}

/** Agencies' logs, those for LibreOffice written by it. */
export function saveLogs(logs: readonly LogFile[]): void {
  for (const { name, writer, bytes, items } of logs) {
    const truth = { board: null, layout: name, writer, items: [...items] }
    if (writer === 'ods' || writer === 'xls')
      saveConverted(`${name}.${writer}`, bytes, { from: 'xlsx', to: writer }, truth)
    else save(`${name}.${writer}`, bytes, truth)
  }
}
