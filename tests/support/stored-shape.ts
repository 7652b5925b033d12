import type { Store } from '../../src/main/store'

/** What a register keeps of one file it received: itself and all that was found in it, each with its reading and place in triage. */
export type StoredFile = readonly string[]

/** Every received file by its sha256. Two registers with the same files in them say the same, unless one has only half of one. */
export async function storedShape({ db }: Store): Promise<Map<string, StoredFile>> {
  const rows = await db
    .selectFrom('submission')
    .leftJoin('reading', 'reading.submission_id', 'submission.id')
    .leftJoin('triage', 'triage.submission_id', 'submission.id')
    .select([
      'submission.id', 'submission.parent_id', 'submission.role', 'submission.sha256', 'submission.blob_sha256',
      'reading.fields', 'triage.state', 'triage.subject',
    ])
    .execute() // prettier-ignore
  const byId = new Map(rows.map((row) => [row.id, row]))
  const rootOf = (row: (typeof rows)[number]): string => {
    const parent = row.parent_id === null ? undefined : byId.get(row.parent_id)
    return parent === undefined ? row.sha256 : rootOf(parent)
  }
  const files = new Map<string, string[]>()
  for (const row of rows) {
    const { role, sha256, blob_sha256, fields, state, subject } = row
    const root = rootOf(row)
    files.set(root, [
      ...(files.get(root) ?? []),
      JSON.stringify({ role, sha256, blob_sha256, fields, state, subject }),
    ])
  }
  for (const found of files.values()) found.sort()
  return files
}

/** True for a file that is kept and waits to be read. */
export function isOnlyKept(file: StoredFile): boolean {
  return (
    file.length === 1 && file.every((row) => row.includes('"fields":null') && row.includes('"state":null'))
  )
}
