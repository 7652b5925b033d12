import { randomUUID } from 'node:crypto'
import { importItem, type ImportItem, type ImportProgress } from '@shared/contract/intake'
import { AccordError } from '@shared/domain/problem'
import type { OpenRegister } from './open-register'
import type { DataServiceOptions } from './options'

type ShortItem = Omit<ImportItem, 'reading'>
interface Batch {
  progress: ImportProgress
  items: ShortItem[]
  cancel: AbortController
}

const shownRecent = 6

/** The imports of this sitting: started, watched, cancelled. What they found is in the register itself. */
export class ImportBatches {
  readonly #batches = new Map<string, Batch>()

  start(register: OpenRegister, paths: readonly string[], emit: DataServiceOptions['emit']): string {
    const id = randomUUID()
    const batch: Batch = { progress: nothingYet(id), items: [], cancel: new AbortController() }
    this.#batches.set(id, batch)
    void register
      .runImport(paths, batch.cancel.signal, {
        batch: id,
        onProgress: (seen) => {
          batch.items.push(...seen.newItems.map(withoutReading))
          batch.progress = { ...batch.progress, ...seen.progress, recent: batch.items.slice(-shownRecent) }
          emit({ topics: ['intake'] })
        },
      })
      .then(({ summary }) => {
        batch.progress = {
          ...batch.progress,
          state: summary.cancelled ? 'cancelled' : 'done',
          summary,
          current: null,
        }
      })
      .catch((error: unknown) => {
        batch.progress = { ...batch.progress, state: 'cancelled', current: null }
        if (!(error instanceof AccordError)) throw error
        batch.items.push(failed(error))
        batch.progress = { ...batch.progress, recent: batch.items.slice(-shownRecent) }
      })
      .finally(() => {
        emit({ topics: ['intake', 'triage', 'escalations'] })
      })
    return id
  }

  progress(id: string): ImportProgress {
    return this.#find(id).progress
  }

  items(id: string, offset: number, limit: number): { items: ShortItem[]; total: number } {
    const { items } = this.#find(id)
    return { items: items.slice(offset, offset + limit), total: items.length }
  }

  cancel(id: string): void {
    this.#find(id).cancel.abort()
  }

  /** Stops every running import, as locking does. */
  cancelAll(): void {
    for (const { cancel } of this.#batches.values()) cancel.abort()
  }

  #find(id: string): Batch {
    const batch = this.#batches.get(id)
    if (batch) return batch
    throw new AccordError({
      code: 'intake/no-such-import',
      message: 'That import belongs to an earlier sitting.',
      whatToDo: 'What it found is in Triage.',
    })
  }
}

const short = importItem.omit({ reading: true })
const withoutReading = (item: ImportItem): ShortItem => short.parse(item)

const nothingYet = (batch: string): ImportProgress => ({
  batch,
  state: 'running',
  filesFound: 0,
  filesDone: 0,
  current: null,
  summary: {
    files: 0, items: 0, forms: 0, logRows: 0, annualReturns: 0, freeText: 0,
    notForms: 0, duplicates: 0, unreadable: 0, waiting: 0, cancelled: false,
  },
  recent: [],
}) // prettier-ignore

/** The import as a whole could not go on, for instance because the disk is full. */
const failed = ({ problem }: AccordError): ShortItem => ({
  source: problem.item ?? 'The import',
  submissionId: null,
  sha256: null,
  kind: 'unreadable',
  form: null,
  notAForm: null,
  match: null,
  why: [],
  problem,
})
