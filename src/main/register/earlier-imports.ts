import { z } from 'zod'
import type { EarlierImport } from '@shared/contract/intake'
import { importTallies, newestBatches } from '../store'
import type { RegisterContext } from './context'

const shown = 30

/** The imports of earlier sittings, newest first, as far back as anybody looks. */
export async function earlierImports(context: RegisterContext): Promise<EarlierImport[]> {
  const { db } = context.store
  const batches = (await newestBatches(db, shown)).filter(({ ended_at }) => ended_at !== null)
  const tallies = new Map((await importTallies(db, batches.map(({ id }) => id))).map((row) => [row.batch_id, row])) // prettier-ignore
  return batches.map(({ id, started_at, paths, state, files_left }) => ({
    batch: id,
    startedAt: started_at,
    given: z.array(z.string()).parse(JSON.parse(paths)).map(lastPart),
    finished: state === 'done',
    left: files_left,
    items: tallies.get(id)?.items ?? 0,
    problems: tallies.get(id)?.problems ?? 0,
  }))
}

/** The name alone: the way to it says more of a computer than anybody needs here. */
const lastPart = (path: string): string => path.split(/[\\/]/).findLast((part) => part !== '') ?? path
