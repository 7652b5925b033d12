import type { Block, Document } from '@shared/domain/document'
import type { FieldKey } from '@shared/domain/fields'
import type { NotAForm, Reading } from '@shared/domain/reading'
import { inEnglish } from './printed/bilingual'
import { plainlyAnswered } from './printed'
import { buildReading } from './build-reading'
import type { CompiledForms } from './compiled'
import { ownWordings } from './labels/own-wording'
import { plainWords } from './labels/words'
import { brokenAt } from './layout/broken-at'
import { readBlocks } from './layout/document-reader'
import { concernSigns, isCalledPaper, speaksOfEscalation } from './not-a-form'
import { recogniseForm } from './recognise'
import { stagesNamed } from './values/stage'

export interface FormAnswer {
  /** Null: nothing in it is set out as a form. */
  readonly kind: 'form' | 'not-a-form' | null
  readonly notAForm: NotAForm | null
  readonly form: string | null
  readonly reading: Reading
  readonly why: readonly string[]
  /** Fields it has a question for. */
  readonly asked: ReadonlySet<FieldKey>
}

const wrappedFormats = new Set<Document['format']>(['text', 'eml', 'msg', 'mbox', 'doc'])
const ofEscalations =
  /^(?:escalated|concern|response|outcome|stage|raisedOn|referringManager|receivingManager)/

const hasValue = (reading: Reading): boolean =>
  Object.values(reading).some((field) => field !== undefined && field.value !== null)

/** Reads blocks as a form: a board's own when it is recognised, else with the common vocabulary. */
export function readForm(
  compiled: CompiledForms,
  document: Document,
  written: readonly Block[],
  receivedOn: string,
  text: string,
): FormAnswer {
  const blocks = plainlyAnswered(inEnglish(written, text, compiled.welsh))
  const recognised = recogniseForm(compiled, blocks)
  const { structure } = recognised
  const reworded = structure ? ownWordings(structure.form, blocks) : null
  const books = [structure?.book, reworded, compiled.common].filter((book) => book != null)
  const wrapped = wrappedFormats.has(document.format)
  const { answers, loose } = readBlocks(books, blocks, {
    wrapped,
    brokenAt: wrapped ? brokenAt(text) : null,
    knownForm: structure !== null,
  })
  const context = {
    receivedOn,
    wrapped,
    agencies: compiled.agencies,
    knownForm: recognised.form !== null,
    onPage: document.format === 'pdf',
    inSheet: document.blocks.some((block) => block.kind === 'sheet'),
  }
  const { reading, asked } = buildReading(answers, structure?.form ?? null, context)
  const printed = loose
    .slice(0, 12)
    .map((line) => line.text)
    .join('\n')
  stageFromTitle(compiled, printed, reading, loose[0]?.id)
  const why = [...recognised.why]
  if (recognised.form) {
    const form = recognised.form.id
    if (!hasValue(reading))
      return {
        kind: 'not-a-form',
        notAForm: 'blank-form',
        form,
        reading: {},
        why: [...why, 'Nothing has been filled in.'],
        asked,
      }
    return { kind: 'form', notAForm: null, form, reading, why, asked }
  }
  return unknownForm(compiled, { asked, reading, why, text, printed, known: structure !== null })
}

/** A date, an agency, a number or an answer that was chosen: what somebody writes of a case, and no paper about cases. */
const hasFacts = (reading: Reading): boolean =>
  Object.entries(reading).some(
    ([field, read]) =>
      read !== undefined &&
      read.value !== null &&
      !/\.(?:summary|outcomeSought|name|effectiveness|address)$/.test(field) &&
      field !== 'stage',
  )

interface Unknown {
  readonly asked: ReadonlySet<FieldKey>
  readonly reading: Reading
  readonly why: readonly string[]
  readonly text: string
  readonly printed: string
  readonly known: boolean
}

function unknownForm(
  compiled: CompiledForms,
  { asked, reading, why, text, printed, known }: Unknown,
): FormAnswer {
  const not = (notAForm: NotAForm, because: string): FormAnswer => ({
    kind: 'not-a-form',
    notAForm,
    form: null,
    reading: {},
    why: [...why, because],
    asked,
  })
  const head = ` ${plainWords(printed)} `
  const titled = (titles: readonly string[]) => titles.some((title) => head.includes(` ${title} `))
  const escalation = titled(compiled.titles.form) || known
  const signs = concernSigns(text)
  const parties = [...asked].filter((field) =>
    /^(?:escalated|response|referringManager|receivingManager)/.test(field),
  ).length
  const otherSide = [...asked].some((field) => /^(?:escalatedTo|response|receivingManager)\./.test(field))
  const concern = titled(compiled.titles.safeguardingConcern) || signs >= 4
  if (
    concern &&
    !escalation &&
    (parties < 2 || !otherSide || !speaksOfEscalation(text)) &&
    (signs >= 2 || asked.size >= 1)
  ) {
    return not(
      'safeguarding-concern',
      'A safeguarding concern or referral, not an escalation between agencies.',
    )
  }
  const about = [...asked].filter((field) => ofEscalations.test(field)).length
  // A complaint has a nature and an outcome sought as well, but nobody on whose behalf it is raised, or with whom; a survey
  // asks who answers, but not about whom or with whom.
  const concerned = otherSide || [...asked].some((field) => field.startsWith('subject.'))
  const enough =
    about >= 2 &&
    asked.size >= 4 &&
    (escalation || (concerned && (parties >= 3 || (parties >= 1 && speaksOfEscalation(text)))))
  if (!enough && !(escalation && asked.size >= 3))
    return { kind: null, notAForm: null, form: null, reading, why, asked }
  if (!hasValue(reading)) return not('blank-form', 'An escalation form with nothing filled in.')
  if (isCalledPaper(printed) && !hasFacts(reading))
    return not('other', 'It says how to escalate and what to write down; nothing in it is about one case.')
  const said = 'A form of no board that Accord knows; read by the words most boards use.'
  return { kind: 'form', notAForm: null, form: null, reading, why: [...why, said], asked }
}

/** "Stage 2 escalation form": the title says the stage when no question does. */
function stageFromTitle(
  compiled: CompiledForms,
  printed: string,
  reading: Reading,
  at: string | undefined,
): void {
  if (reading.stage || !at) return
  const title = printed.split('\n').find((line) => {
    const words = plainWords(line)
    return (
      line.length < 120 &&
      /\b(?:form|record|template|notification)\b/i.test(line) &&
      compiled.titles.form.some((known) => words.includes(known))
    )
  })
  const stages = title ? stagesNamed(title) : []
  const [stage] = stages
  if (title === undefined || stage === undefined || stages.length > 1) return
  reading.stage = {
    value: stage,
    asWritten: title.trim(),
    confidence: 'likely',
    at,
    note: 'Named in the title.',
  }
}
