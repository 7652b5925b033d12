import { AccordError } from '@shared/domain/problem'
import { fieldDefinition, isFieldKey } from '@shared/domain/fields'
import type { Reading } from '@shared/domain/reading'
import type { PaperBlock } from '@shared/paper/paper'
import type { Appended } from '@shared/referral-pack/appendices'
import { documentBlocks } from '@shared/referral-pack/document-blocks'
import type { PackDocument } from '@shared/referral-pack/pack-facts'
import type { RegisterContext } from '../../register/context'
import { readingOf } from '../../register/stored-json'
import { readOriginal, type DocumentReader } from '../../register/triage-document'
import { newestReadings, submissionById } from '../../store'

/** The text of documents, to be appended; for one that cannot be, why. */
export async function appendDocuments(
  context: RegisterContext,
  reader: DocumentReader,
  documents: readonly PackDocument[],
): Promise<Appended[]> {
  const appended: Appended[] = []
  for (const { submission, name } of documents)
    appended.push({ submission, name, ...(await textOf(context, reader, submission)) })
  return appended
}

type Text = { readonly blocks: readonly PaperBlock[] } | { readonly reason: string }

async function textOf(context: RegisterContext, reader: DocumentReader, submission: string): Promise<Text> {
  try {
    if (await standsAlone(context, submission))
      return notEmpty(documentBlocks((await readOriginal(context, reader, submission)).document))
    const readings = await newestReadings(context.store.db, [submission])
    const reading = readings.get(submission)
    return notEmpty(reading ? fieldBlocks(readingOf(reading.fields)) : [])
  } catch (error) {
    if (error instanceof AccordError) return { reason: lowerFirst(error.problem.message) }
    throw error
  }
}

/** A row stands in a workbook with rows about other people, so the workbook is never appended for its sake. */
async function standsAlone({ store }: RegisterContext, submission: string): Promise<boolean> {
  const row = await submissionById(store.db, submission)
  return row !== null && row.role !== 'row'
}

function notEmpty(blocks: readonly PaperBlock[]): Text {
  return blocks.length === 0 ? { reason: 'it holds no text that can be read' } : { blocks }
}

/** What was read of a row, field by field, as it was written. */
function fieldBlocks(reading: Reading): PaperBlock[] {
  const items = Object.entries(reading).flatMap(([key, field]) =>
    isFieldKey(key) && field && field.asWritten.trim() !== '' ? [{ term: fieldDefinition(key).label, value: field.asWritten }] : [],
  )
  return items.length === 0 ? [] : [{ kind: 'facts', about: 'The row as it was written', items }]
} // prettier-ignore

const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1).replace(/\.$/, '')
