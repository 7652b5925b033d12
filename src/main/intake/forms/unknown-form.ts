import { isFieldKey, type FieldKey } from '@shared/domain/fields'
import type { NotAForm, Reading } from '@shared/domain/reading'
import type { CompiledForms } from './compiled'
import type { FormAnswer } from './form-answer'
import { concernSigns, isCalledPaper, speaksOfEscalation } from './not-a-form'
import { otherPaper, questionsIn, titlesIn, type OtherPaper } from './other-papers'
import { whatIsAsked } from './what-is-asked'

/** What was read of a document that no board's form was recognised in. */
export interface Unknown {
  readonly asked: ReadonlySet<FieldKey>
  readonly reading: Reading
  readonly why: readonly string[]
  readonly text: string
  /** What is printed first in it and is neither question nor answer. */
  readonly printed: string
  /** It is laid out like a form that is known. */
  readonly known: boolean
  /** It asks which agency raises something, and which it is raised with. */
  readonly bothAgencies: boolean
  readonly answered: boolean
}

const disagreement =
  /\b(?:disagreements?|disputes?|dissent|professional (?:challenges?|differences?|conflicts?)|differences? of (?:professional )?(?:opinion|view)|why you disagree|what you disagree|who you disagree|disagree with)\b/

/** Whether a document that is no known board's is an escalation form, by what it asks and what it is called. */
export function unknownForm(compiled: CompiledForms, unknown: Unknown): FormAnswer {
  const { asked, reading, why, text, printed, known } = unknown
  const not = (notAForm: NotAForm, because: string): FormAnswer => ({
    kind: 'not-a-form',
    notAForm,
    form: null,
    reading: {},
    why: [...why, because],
    asked,
  })
  const head = titlesIn(printed)
  const titled = (titles: readonly string[]) => titles.some((title) => head.includes(` ${title} `))
  const escalation = titled(compiled.titles.form) || known
  const questions = questionsIn(text)
  const disagrees = disagreement.test(head) || disagreement.test(questions)
  const signs = concernSigns(text)
  const { parties, about, otherSide, concerned, alike } = whatIsAsked(asked)
  const concern = titled(compiled.titles.safeguardingConcern) || signs >= 4
  if (
    concern &&
    !escalation &&
    !disagrees &&
    (parties < 2 || !otherSide || !speaksOfEscalation(text)) &&
    (signs >= 2 || asked.size >= 1)
  ) {
    return not(
      'safeguarding-concern',
      'A safeguarding concern or referral, not an escalation between agencies.',
    )
  }
  const paper = otherPaper(compiled.vocabulary.otherPapers, head, questions)
  const called = escalation || /\bescalat/.test(head)
  const against = paper ? paper.signs - inFavour(unknown, paper, called, disagrees) : 0
  if (paper && paper.signs >= 2 && against >= 2)
    return not(paper.notAForm, `It seems to be ${paper.what}, not an escalation between agencies.`)
  const enough =
    about >= 2 &&
    asked.size >= 4 &&
    (escalation || (concerned && (parties >= 3 || (parties >= 1 && (disagrees || speaksOfEscalation(text))))))
  if (!enough && !alike && !(escalation && asked.size >= 3))
    return { kind: null, notAForm: null, form: null, reading, why, asked }
  if (!unknown.answered) return not('blank-form', 'An escalation form with nothing filled in.')
  if (isCalledPaper(printed) && !hasFacts(reading))
    return not('other', 'It says how to escalate and what to write down; nothing in it is about one case.')
  const said = 'A form of no board that Accord knows; read by the words most boards use.'
  const found = { kind: 'form', notAForm: null, form: null, asked } as const
  const doubt =
    paper && against >= 1
      ? `It may be ${paper.what}.`
      : enough || escalation
        ? null
        : 'It asks who raised what with whom, but does not speak of an escalation.'
  if (doubt === null) return { ...found, reading, why: [...why, said] }
  return { ...found, reading: doubted(reading, doubt), why: [...why, said, doubt] }
}

/** How much says that a document is an escalation form although it looks like another paper. */
const inFavour = (
  { bothAgencies, known }: Unknown,
  { about }: OtherPaper,
  called: boolean,
  disagrees: boolean,
): number => (bothAgencies ? 2 : 0) + (known ? 2 : 0) + (about ? 0 : (called ? 1 : 0) + (disagrees ? 1 : 0))

/** Nothing of it as sure. */
function doubted(reading: Reading, note: string): Reading {
  const less: Reading = { ...reading }
  for (const [field, read] of Object.entries(less))
    if (isFieldKey(field) && read?.confidence === 'sure')
      less[field] = { ...read, confidence: 'likely', note }
  return less
}

/** A date, an agency, a number or an answer that was chosen: what somebody writes of a case, and no paper about cases. */
const hasFacts = (reading: Reading): boolean =>
  Object.entries(reading).some(
    ([field, read]) =>
      read !== undefined &&
      read.value !== null &&
      !/\.(?:summary|outcomeSought|name|effectiveness|address)$/.test(field) &&
      !read.asWritten.trimEnd().endsWith('.') &&
      field !== 'stage',
  )
