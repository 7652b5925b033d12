import type { ImportItem, ImportPart, ImportProgress, UnfinishedImport } from '@shared/contract/intake'
import { AccordError } from '@shared/domain/problem'
import type { GivenFile, ImportOutcome } from '../intake/import-run'
import { nothingFound } from '../intake/import-run-tally'
import { noSuchImport } from '../register/problems'
import type { OpenRegister } from './open-register'
import type { DataServiceOptions } from './options'

type ShortItem = Omit<ImportItem, 'reading' | 'returned'>
interface Batch {
  progress: ImportProgress
  items: ShortItem[]
  cancel: AbortController
}

/** What an import is given: files and folders on disk, or what was pasted. */
interface Given {
  readonly paths: readonly string[]
  readonly given?: readonly GivenFile[]
  readonly goesOn?: boolean
}

interface Page {
  readonly offset: number
  readonly limit: number
  readonly only: ImportPart
}

const parts: Record<ImportPart, (item: ShortItem) => boolean> = {
  all: () => true,
  problems: ({ problem }) => problem !== null,
  'left-aside': ({ notAForm }) => notAForm === 'left-aside',
}

const shownRecent = 6
/** As files are listed: page 10 after page 9. */
const byName = new Intl.Collator('en', { numeric: true })

/** The imports of this sitting: started, watched, cancelled. What they found, and their reports, are in the register itself. */
export class ImportBatches {
  readonly #batches = new Map<string, Batch>()

  constructor(private readonly emit: DataServiceOptions['emit']) {}

  async start(register: OpenRegister, what: Given, id: string = register.newBatch()): Promise<string> {
    await register.imports.begin(id, what.paths)
    const batch: Batch = { progress: nothingYet(id), items: [], cancel: new AbortController() }
    this.#batches.set(id, batch)
    void register.stayOpenFor(this.#run(register, id, batch, what)).finally(() => {
      this.emit({ topics: ['intake', 'triage', 'escalations'] })
    })
    return id
  }

  /** Goes on with an import that was stopped, with what it was given at the time. */
  async resume(register: OpenRegister, id: string): Promise<string> {
    const paths = await register.imports.pathsOf(id)
    if (!paths || this.#batches.get(id)?.progress.state === 'running') throw noSuchImport()
    return this.start(register, { paths, goesOn: true }, id)
  }

  async unfinished(register: OpenRegister): Promise<UnfinishedImport | null> {
    const running = [...this.#batches].filter(([, { progress }]) => progress.state === 'running')
    const found = await register.imports.unfinished(new Set(running.map(([id]) => id)))
    if (!found) return null
    const { batch, kept } = found
    return { batch: batch.id, startedAt: batch.started_at, left: batch.files_left, kept }
  }

  progress(id: string): ImportProgress {
    return this.#find(id).progress
  }

  items(id: string, { offset, limit, only }: Page): { items: ShortItem[]; total: number } {
    const items = this.#find(id).items.filter(parts[only])
    return { items: items.slice(offset, offset + limit), total: items.length }
  }

  cancel(id: string): void {
    this.#find(id).cancel.abort()
  }

  /** Stops every running import, as locking does. */
  cancelAll(): void {
    for (const { cancel } of this.#batches.values()) cancel.abort()
  }

  async #run(register: OpenRegister, id: string, batch: Batch, { paths, ...how }: Given): Promise<void> {
    try {
      const outcome = await register.runImport(paths, batch.cancel.signal, {
        ...how,
        batch: id,
        onProgress: (seen) => {
          batch.items.push(...seen.newItems.map(withoutReading))
          batch.progress = { ...batch.progress, ...seen.progress, recent: batch.items.slice(-shownRecent) }
          this.emit({ topics: ['intake'] })
        },
      })
      await this.#ended(register, id, batch, outcome)
    } catch (error) {
      if (!(error instanceof AccordError)) throw error
      batch.items.push(failed(error))
      const { summary } = batch.progress
      batch.progress = {
        ...batch.progress,
        recent: batch.items.slice(-shownRecent),
        summary: {
          ...summary,
          items: summary.items + 1,
          unreadable: summary.unreadable + 1,
          problems: summary.problems + 1,
        },
      }
    } finally {
      if (batch.progress.state === 'running')
        batch.progress = { ...batch.progress, state: 'cancelled', current: null }
    }
  }

  async #ended(register: OpenRegister, id: string, batch: Batch, { summary, left }: ImportOutcome) {
    batch.items.sort((a, b) => byName.compare(a.source, b.source))
    await register.imports.end(id, { items: batch.items, cancelled: summary.cancelled, left })
    const state = summary.cancelled ? 'cancelled' : 'done'
    batch.progress = { ...batch.progress, state, summary, current: null, left }
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

function withoutReading(item: ImportItem): ShortItem {
  const { source, submissionId, sha256, kind, form, notAForm, match, why, problem } = item
  return { source, submissionId, sha256, kind, form, notAForm, match, why, problem }
}

const nothingYet = (batch: string): ImportProgress => ({
  batch,
  state: 'running',
  filesFound: 0,
  filesDone: 0,
  left: 0,
  current: null,
  summary: { ...nothingFound },
  recent: [],
})

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
