import type { ParsedInput } from '@shared/contract'
import { fieldDefinition, isFieldKey, type FieldKey } from '@shared/domain/fields'
import { AccordError } from '@shared/domain/problem'
import type { FieldReading } from '@shared/domain/reading'
import { changeCase } from './case-commands'
import type { RegisterContext } from './context'
import { loadDirectory } from './directory'
import { correctionRow, groundsRow } from './hand-records'
import { addUnknownAgencies } from './new-agencies'

/** Reads one typed text as a field, as the form reader would; `receivedOn` completes a date without a year. */
export type ReadField = (field: FieldKey, text: string, receivedOn: string) => FieldReading

/** Stages are moved through, never corrected; the rest of a case may be put right by hand. */
const notByCorrection: readonly FieldKey[] = ['stage', 'outcome.stage', 'concern.grounds']

/** Puts a fact of a case right; the correction holds over every submission. An empty text takes the fact away. */
export function correct(
  context: RegisterContext,
  readField: ReadField,
  { ref, field, text, reason }: ParsedInput<'escalations.correct'>,
) {
  return changeCase(context, ref, async (tx, { id, found }) => {
    if (!isFieldKey(field) || notByCorrection.includes(field)) throw cannotCorrect(field)
    const read = typed(readField, field, text, found.receivedOn)
    const agencies =
      fieldDefinition(field).kind === 'agency' && typeof read.value === 'string'
        ? await addUnknownAgencies(tx, context, await loadDirectory(tx), [read.value])
        : []
    return {
      rows: [correctionRow(context, id, field, read, reason)],
      action: 'escalation.corrected',
      details: { field, reason, agencies },
    }
  })
}

function typed(readField: ReadField, field: FieldKey, text: string, receivedOn: string): FieldReading {
  if (text.trim() === '') return { value: null, asWritten: '', confidence: 'sure', at: 'typed' }
  const read = readField(field, text, receivedOn)
  if (read.value !== null && read.confidence !== 'doubtful')
    return { ...read, confidence: 'sure', at: 'typed' }
  throw new AccordError({
    code: 'escalations/not-understood',
    message: `“${text}” cannot be read as: ${fieldDefinition(field).label}.`,
    whatToDo: read.note ?? 'Write it another way; a date like 3 March 2026.',
    item: field,
  })
}

function cannotCorrect(field: string): AccordError {
  return new AccordError({
    code: 'escalations/cannot-correct',
    message: `“${field}” cannot be corrected here.`,
    whatToDo: 'Move the case through its stages, set its grounds, or undo the decision on the submission.',
    item: field,
  })
}

export function setGrounds(
  context: RegisterContext,
  { ref, grounds }: ParsedInput<'escalations.setGrounds'>,
) {
  return changeCase(context, ref, (_tx, { id, pack }) => ({
    rows: [groundsRow(context, id, grounds)],
    action: 'escalation.grounds-set',
    details: {
      grounds: grounds.map((word) => pack.grounds.find((ground) => ground.id === word)?.label ?? word),
    },
  }))
}
