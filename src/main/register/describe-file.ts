import type { ImportItem } from '@shared/contract/intake'
import { childrenOf, newestReadings, submissionById, type Db, type SubmissionRow } from '../store'
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
  const file = await submissionById(db, submissionId)
  if (!file) throw noSuchSubmission(submissionId)
  const all = [file, ...(await inside(db, file.id))]
  const readings = await newestReadings(
    db,
    all.map((submission) => submission.id),
  )
  return all.flatMap((submission) => {
    const row = readings.get(submission.id)
    if (!row || row.kind === 'wrapper') return []
    const renamed = submission.source.startsWith(file.source)
      ? source + submission.source.slice(file.source.length)
      : submission.source
    return [describeStored({ ...submission, source: renamed }, row, true)]
  })
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
