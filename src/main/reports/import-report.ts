import { dateOf } from '@shared/domain/dates'
import type { RegisterContext } from '../register/context'
import { noSuchImport } from '../register/problems'
import { appendAudit, importBatch, type ImportBatchRow } from '../store'
import { importReportRows } from './import-report-rows'
import { startFile } from './replace-file'
import { date, text, type Sheet } from './sheet'
import { checkTarget } from './target-path'

/**
 * Saves the report of one import as a workbook: a row an item, what happened to it and what there is to do.
 * @returns where it is, and how many items it lists
 */
export async function saveImportReport(
  context: RegisterContext & { readonly version: string },
  id: string,
  path: string,
): Promise<{ path: string; items: number }> {
  const { store, clock, actor } = context
  checkTarget(path, store.folder)
  const batch = await importBatch(store.db, id)
  if (!batch) throw noSuchImport()
  // Loaded only now, as the other reports are: the workbook library is large.
  const { writeOneSheet } = await import('./one-sheet')
  const file = await startFile(path)
  try {
    const sheet = importSheet(context, batch)
    const items = await writeOneSheet(file, sheet, 'OFFICIAL-SENSITIVE', clock.now())
    const details = { kind: 'import', register: 'identifiable', items }
    const entry = { actor, action: 'report.exported', subjectType: 'import', subjectId: id, details }
    await store.transaction((tx) => appendAudit(tx, clock, entry))
    await file.keep()
    return { path, items }
  } finally {
    await file.discard()
  }
}

function importSheet(context: RegisterContext, batch: ImportBatchRow): Sheet {
  const left = batch.files_left ?? 0
  const stopped =
    left > 0 ? ` It was stopped: ${left === 1 ? '1 file was' : `${left} files were`} not read.` : ''
  return {
    name: 'Import report',
    title: `What was imported on ${dateOf(batch.started_at).split('-').reverse().join('/')}`,
    note: `One row for each thing found, as it was when this was saved. Imported by ${batch.started_by}.${stopped} File names may name people.`,
    columns: [
      text('What came in', 46),
      date('Received'),
      text('What it is', 24),
      text('What happened', 56),
      text('Where it is now', 30),
      text('What to do', 44),
    ],
    rows: importReportRows(context, batch.id),
  }
}
