import type { ImportItem } from '@shared/contract/intake'
import type { Problem } from '@shared/domain/problem'
import {
  childrenOf,
  newestReadings,
  submissionById,
  triageEntries,
  type Db,
  type SubmissionRow,
} from '../store'
import type { RegisterContext } from './context'
import { describeStored } from './item-answer'
import { noSuchSubmission } from './problems'

/** The items of a file received before, each answered as a duplicate under the name it came by this time. */
export async function describeFile(
  context: RegisterContext,
  submissionId: string,
  source: string,
): Promise<ImportItem[]> {
  const { db } = context.store
  const { file, items } = await itemsOf(db, submissionId)
  return items.map(({ submission, row }) => {
    const renamed = submission.source.startsWith(file.source)
      ? source + submission.source.slice(file.source.length)
      : submission.source
    const item = describeStored({ ...submission, source: renamed }, row, true)
    return { ...item, problem: item.problem && calledNow(item.problem, file.source, source) }
  })
}

/** What was wrong with the same bytes under another name, said of the name they have now. */
function calledNow(problem: Problem, before: string, now: string): Problem {
  const [old = '', name = ''] = [before, now].map((path) => path.split('/').at(-1))
  if (problem.item !== old) return problem
  return { ...problem, item: name, message: problem.message.replace(old, () => name) }
}

/** The items of a file as its import answered them: those set aside as copies are duplicates, the others are not. */
export async function describeRead(context: RegisterContext, submissionId: string): Promise<ImportItem[]> {
  const { db } = context.store
  const { items } = await itemsOf(db, submissionId)
  const entries = await triageEntries(
    db,
    items.map(({ submission }) => submission.id),
  )
  const copies = new Set(
    entries.filter(({ state }) => state === 'duplicate').map(({ submission_id }) => submission_id),
  )
  return items.map(({ submission, row }) => describeStored(submission, row, copies.has(submission.id)))
}

async function itemsOf(db: Db, submissionId: string) {
  const file = await submissionById(db, submissionId)
  if (!file) throw noSuchSubmission(submissionId)
  const all = [file, ...(await inside(db, file.id))]
  const readings = await newestReadings(
    db,
    all.map((submission) => submission.id),
  )
  const items = all.flatMap((submission) => {
    const row = readings.get(submission.id)
    return row && row.kind !== 'wrapper' ? [{ submission, row }] : []
  })
  return { file, items }
}

/** Everything inside a submission, at any depth, in the order it was found. */
async function inside(db: Db, id: string): Promise<SubmissionRow[]> {
  const children = await childrenOf(db, id)
  const found: SubmissionRow[] = []
  for (const child of children) {
    found.push(child)
    if (child.role === 'mail' || child.role === 'attachment') found.push(...(await inside(db, child.id)))
  }
  return found
}
