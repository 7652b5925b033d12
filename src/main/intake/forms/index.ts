import { isFieldKey, type FieldKey } from '@shared/domain/fields'
import { mappingFor, senderOf, type ColumnMapping } from '@shared/domain/column-mapping'
import type { Block, Document } from '@shared/domain/document'
import type { FieldReading } from '@shared/domain/reading'
import type { ProtocolPack } from '@shared/protocol/pack-schema'
import type { Vocabulary } from '@shared/protocol/vocabulary-schema'
import type { MailHeader } from '../worker-protocol'
import { readReturn } from '../returns/read-return'
import { templateKeyIn } from '../returns/read-template'
import { isAnnualReturn, isCalledReturn } from './annual-return'
import { compiledForms, type CompiledForms } from './compiled'
import type { FormAnswer } from './form-answer'
import { readForm } from './form-reader'
import type { ReadDocumentItem } from './item'
import { cellGroups } from './layout/cell-groups'
import { readFreeText } from './letters/free-text'
import { footOf, messagesOf } from './mail-text'
import {
  explainsEscalation,
  isAutomaticReply,
  isCalledPaper,
  isCoverNote,
  isOfMeeting,
  notSubmitted,
  speaksOfEscalation,
} from './not-a-form'
import { formsOfMessages } from './quoted-forms'
import { splitForms } from './split-forms'
import { readPlain } from './values/read-plain'
import { isOtherRegister, isOtherTable, readLogTables, readWorkbook, saysOtherRegister } from './workbook'

export type { ReadDocumentItem } from './item'

export interface ReadDocumentInput {
  readonly document: Document
  readonly packs: readonly ProtocolPack[]
  /** forms/common.yaml, checked. Pass the same object each time: its labels are worked out once. */
  readonly vocabulary: Vocabulary
  /** The pack whose stages and grounds annual returns are read by; the first when not said. */
  readonly board?: string | undefined
  /** Date received, which completes dates written without a year. */
  readonly receivedOn: string
  /** The mail the document is, or came in. */
  readonly mail: MailHeader | null
  readonly role: 'file' | 'attachment' | 'body'
  readonly name: string
  /** What people said the columns of logs mean. */
  readonly mappings?: readonly ColumnMapping[]
  /** Whose mail the document came in, when it is not in one here. */
  readonly sender?: string
}

const otherRegister = 'A register of something other than escalations.'

const textOf = (blocks: readonly Block[]): string =>
  cellGroups(blocks)
    .flat()
    .map((line) => line.text.trimEnd())
    .join('\n')
    .trim()

const keyOf = (text: string): string =>
  text
    .replace(/[ \t]+/g, ' ')
    .replace(/\n{2,}/g, '\n')
    .trim()

const plain = {
  at: null,
  pathSuffix: '',
  notAForm: null,
  form: null,
  reading: {},
  why: [],
  problem: null,
} as const

/**
 * Reads one document: the forms, log rows, return or letter it holds, each with its reading. At least one item; the rows of
 * a log are read as they are asked for.
 */
export function readDocument(input: ReadDocumentInput): Iterable<ReadDocumentItem> {
  const { document, role } = input
  const compiled = compiledForms(input.packs, input.vocabulary)
  const sender = input.sender ?? senderOf(input.mail?.from ?? null)
  const mappingOf = (fingerprint: string) => mappingFor(input.mappings ?? [], sender, fingerprint)
  const about = aboutOf(input)
  const sheets = document.blocks.filter((block) => block.kind === 'sheet')
  if (sheets.length > 0) {
    if (templateKeyIn(sheets)) return [returnItem(input, document.blocks, keyOf(textOf(document.blocks)))]
    const items = readWorkbook(compiled, sheets, input.receivedOn, mappingOf, about)
    const rest = items?.[Symbol.iterator]()
    const first = rest?.next()
    if (rest && first && first.done !== true) return withFirst(first.value, rest)
    return formsOnSheets(compiled, input) ?? [readSheetsOtherwise(compiled, input, items !== null)]
  }
  const messages = role === 'body' ? messagesOf(document.blocks) : [document.blocks]
  const blocks = messages.flat()
  const text = textOf(blocks)
  const contentKey = keyOf(text)
  if (text === '')
    return [{ ...plain, kind: 'not-a-form', notAForm: 'empty', why: ['There is no text in it.'], contentKey }]
  const rows = readLogTables(compiled, document, input.receivedOn, mappingOf, about)
  if (rows.length > 0) return rows
  if (isReturn(compiled, input, blocks, text)) return [returnItem(input, blocks, contentKey)]
  const sent = formsOfMessages(messages, (part) =>
    readForm(compiled, document, part, input.receivedOn, textOf(part)),
  )
  const [only] = sent
  if (only && sent.length === 1) return [itemOf(only.answer, contentKey)]
  if (only) return sent.map(({ answer, part }, index) => itemOfPart(answer, part, index))
  const parts = splitForms(compiled, blocks)
  if (parts.length > 1) {
    const read = parts.map((part) => readForm(compiled, document, part, input.receivedOn, textOf(part)))
    if (areForms(read)) return read.map((answer, index) => itemOfPart(answer, parts[index] ?? [], index))
  }
  return [readWhole(compiled, input, blocks, text)]
}

/** What is said of a document where it was found. */
const aboutOf = ({ name, mail }: ReadDocumentInput): string => `${name}\n${mail?.subject ?? ''}`

function* withFirst<T>(first: T, rest: Iterator<T>): Generator<T> {
  yield first
  for (let next = rest.next(); next.done !== true; next = rest.next()) yield next.value
}

function returnItem(
  input: ReadDocumentInput,
  blocks: readonly Block[],
  contentKey: string,
): ReadDocumentItem {
  const pack = returnPack(input)
  const subject = input.mail?.subject ?? ''
  return {
    ...plain,
    kind: 'annual-return',
    ...(pack ? { returned: readReturn(blocks, pack, subject) } : {}),
    why: ['An agency’s yearly count of escalations made and received.'],
    contentKey,
  }
}

const returnPack = ({ packs, board }: ReadDocumentInput): ProtocolPack | undefined =>
  packs.find(({ id }) => id === board) ?? packs[0]

/** By its words, or because it is called an annual return and its sentences count escalations. */
function isReturn(
  compiled: CompiledForms,
  input: ReadDocumentInput,
  blocks: readonly Block[],
  text: string,
): boolean {
  if (isAnnualReturn(compiled, text)) return true
  const about = `${input.mail?.subject ?? ''} ${text.slice(0, 400)}`
  const pack = returnPack(input)
  if (!pack || !isCalledReturn(compiled, about) || input.mail?.automatic) return false
  const { figures, nil } = readReturn(blocks, pack, about)
  return nil !== null || figures.some(({ value }) => value !== null)
}

function itemOf({ kind, notAForm, form, reading, why }: FormAnswer, contentKey: string): ReadDocumentItem {
  return { ...plain, kind: kind ?? 'not-a-form', notAForm, form, reading, why, contentKey }
}

/** True when every part is a form that asks what the first one asks. */
function areForms(parts: readonly FormAnswer[]): boolean {
  const [first] = parts
  return parts.every(({ kind, notAForm, asked }) => {
    const shared = [...asked].filter((field) => first?.asked.has(field)).length
    return (kind === 'form' || notAForm === 'blank-form') && shared >= 4
  })
}

function itemOfPart(answer: FormAnswer, blocks: readonly Block[], index: number): ReadDocumentItem {
  const at = blocks[0]?.id ?? null
  const contentKey = keyOf(textOf(blocks))
  return { ...itemOf(answer, contentKey), at, pathSuffix: String(index + 1) }
}

/** Why a text that speaks of escalations is a paper about none in particular; null when it may be about one. */
function whyPaper(text: string, role: ReadDocumentInput['role']): string | null {
  if (isOfMeeting(text)) return 'Minutes, an agenda or an invitation.'
  return explainsEscalation(text) || (role !== 'body' && isCalledPaper(text))
    ? 'It says how to escalate; nothing in it is about one case.'
    : null
}

function readWhole(
  compiled: CompiledForms,
  input: ReadDocumentInput,
  blocks: readonly Block[],
  text: string,
): ReadDocumentItem {
  const { document, role, mail } = input
  const contentKey = keyOf(text)
  const answer = readForm(compiled, document, blocks, input.receivedOn, text)
  if (answer.kind === 'form' && answer.form !== null) return itemOf(answer, contentKey)
  const automatic = role === 'attachment' ? null : notSubmitted(mail, text)
  if (isOtherRegister(compiled, document, aboutOf(input)))
    return { ...plain, kind: 'not-a-form', notAForm: 'other', why: [otherRegister], contentKey }
  // "This is an automated message" also stands below what somebody filled in on a web page.
  if (automatic && (answer.kind !== 'form' || isAutomaticReply(mail))) {
    return { ...plain, kind: 'not-a-form', notAForm: automatic.notAForm, why: [automatic.why], contentKey }
  }
  if (answer.kind !== null) return itemOf(answer, contentKey)
  if (role === 'body' && isCoverNote(text)) {
    return {
      ...plain,
      kind: 'not-a-form',
      notAForm: 'cover-note',
      why: ['A letter that says what comes with it.'],
      contentKey,
    }
  }
  const about = `${mail?.subject ?? ''}\n${text}`
  if (speaksOfEscalation(about) && text.length > 60) {
    const paragraphs = blocks.filter((block) => block.kind === 'paragraph')
    const letter = {
      paragraphs,
      text,
      foot: footOf(document.blocks),
      labelled: answer.reading,
      book: compiled.common,
    }
    const context = {
      receivedOn: input.receivedOn,
      inSheet: false,
      wrapped: true,
      agencies: compiled.agencies,
    }
    const reading = readFreeText(letter, context)
    const aboutSomebody = reading['subject.name'] ?? reading['subject.dateOfBirth'] ?? reading.raisedOn
    const paper = aboutSomebody ? null : whyPaper(text, role)
    if (paper !== null) return { ...plain, kind: 'not-a-form', notAForm: 'other', why: [paper], contentKey }
    return {
      ...plain,
      kind: 'free-text',
      reading,
      why: ['A letter about an escalation, not set out as a form.'],
      contentKey,
    }
  }
  return {
    ...plain,
    kind: 'not-a-form',
    notAForm: 'other',
    why: ['Nothing in it speaks of an escalation.'],
    contentKey,
  }
}

/** The forms of a workbook with one on each sheet; null for a form that is one sheet or goes on over several. */
function formsOnSheets(compiled: CompiledForms, input: ReadDocumentInput): ReadDocumentItem[] | null {
  const sheets = input.document.blocks.filter((block) => block.kind === 'sheet')
  if (sheets.length < 2) return null
  const read = sheets
    .filter((sheet) => !isOtherTable(compiled, sheet))
    .map((sheet) => ({
      sheet,
      answer: readForm(compiled, input.document, [sheet], input.receivedOn, textOf([sheet])),
    }))
    .filter(({ answer }) => answer.kind === 'form')
  if (read.length < 2 || !areForms(read.map(({ answer }) => answer))) return null
  return read.map(({ sheet, answer }) => ({
    ...itemOf(answer, keyOf(textOf([sheet]))),
    at: sheet.id,
    pathSuffix: sheet.name,
  }))
}

function readSheetsOtherwise(
  compiled: CompiledForms,
  input: ReadDocumentInput,
  isLog: boolean,
): ReadDocumentItem {
  const { document, name } = input
  const text = textOf(document.blocks)
  const contentKey = keyOf(text)
  if (text === '')
    return { ...plain, kind: 'not-a-form', notAForm: 'empty', why: ['The workbook is empty.'], contentKey }
  if (isReturn(compiled, input, document.blocks, text)) return returnItem(input, document.blocks, contentKey)
  if (isLog)
    return {
      ...plain,
      kind: 'not-a-form',
      notAForm: 'blank-form',
      why: ['A log without any cases in it.'],
      contentKey,
    }
  const sheets = document.blocks.filter((block) => block.kind === 'sheet')
  const forms = sheets.filter((sheet) => !isOtherTable(compiled, sheet))
  const answer = readForm(compiled, document, forms, input.receivedOn, textOf(forms))
  if (answer.kind !== null) return itemOf(answer, contentKey)
  if (forms.length < sheets.length || saysOtherRegister(compiled, sheets, aboutOf(input)))
    return {
      ...plain,
      kind: 'not-a-form',
      notAForm: 'other',
      why: [otherRegister],
      contentKey,
    }
  return {
    ...plain,
    kind: 'unreadable',
    why: ['No row of headings was found.'],
    contentKey,
    problem: {
      code: 'intake/no-header',
      message: `No row of column headings was found in ${name}, so its rows cannot be read as cases.`,
      whatToDo:
        'Add a row of headings such as “Name”, “Date raised”, “Escalating agency” and “Receiving agency”, or type the cases in.',
      item: name,
    },
  }
}

/** Reads what a person typed as a correction, as the reader would have read it in a form. */
export function readFieldText(field: FieldKey, text: string, receivedOn: string): FieldReading {
  const read = isFieldKey(field)
    ? readPlain(field, text, false, {
        receivedOn,
        inSheet: false,
        wrapped: false,
        agencies: new Set<string>(),
      })
    : null
  const asWritten = text.trim()
  if (!read) return { value: null, asWritten, confidence: 'doubtful', at: '', note: 'Nothing is written.' }
  return { ...read, asWritten, at: '' }
}
