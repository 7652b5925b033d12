import type { Block, Document } from '@shared/domain/document'
import type { FieldKey } from '@shared/domain/fields'
import type { Reading } from '@shared/domain/reading'
import { inEnglish } from './printed/bilingual'
import { plainlyAnswered } from './printed'
import { buildReading } from './build-reading'
import type { CompiledForms } from './compiled'
import type { FormAnswer } from './form-answer'
import { ownWordings } from './labels/own-wording'
import { plainWords } from './labels/words'
import { brokenAt } from './layout/broken-at'
import type { Answer } from './layout/answer'
import { readBlocks } from './layout/document-reader'
import { readAnswer } from './reading-of-answer'
import { recogniseForm } from './recognise'
import { lastStageFilled, stageOfParts } from './stage-parts'
import { unknownForm } from './unknown-form'
import { stagesNamed } from './values/stage'

const wrappedFormats = new Set<Document['format']>(['text', 'eml', 'msg', 'mbox', 'doc'])

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
  if (!recognised.form) {
    const isAnswered = (answer: Answer) =>
      readAnswer(answer, context).some(({ reading: { value } }) => value !== null)
    stageOfParts(reading, lastStageFilled(blocks, loose, answers, isAnswered), loose[0]?.id ?? '')
  }
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
  const asks = (field: FieldKey) => answers.some(({ target }) => target.field === field)
  const bothAgencies = asks('escalatedBy.agency') && asks('escalatedTo.agency')
  const known = structure !== null
  const answered = hasValue(reading)
  return unknownForm(compiled, { asked, reading, why, text, printed, known, bothAgencies, answered })
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
