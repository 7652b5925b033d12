import { extname } from 'node:path'
import type { Output, ParsedInput } from '@shared/contract'
import { findForSubgroup, type NamedYear } from '@shared/analysis/subgroup-findings'
import { periodName } from '@shared/domain/return-year'
import type { RegisterContext } from '../../register/context'
import { loadRound } from '../../register/returns/load-round'
import { yearEndOf } from '../../register/returns/question'
import { lastSnapshot } from '../../register/returns/snapshots'
import { appendAudit, returnRounds } from '../../store'
import { startFile } from '../replace-file'
import { checkTarget } from '../target-path'
import { PackageWriter } from '../workbook/package-writer'
import { writeSheet } from '../write-sheet'
import { writeBytes } from '../write-bytes'
import { subgroupPaper } from './subgroup-paper'
import { subgroupSheets } from './subgroup-sheets'

const yearsShown = 3

/** Writes the subgroup's report: a workbook, or a Word file when its name ends so. Earlier years are as last frozen. */
export async function writeSubgroupReport(
  context: RegisterContext,
  { round, path }: ParsedInput<'returns.report'>,
): Promise<Output<'returns.report'>> {
  const word = extname(path).toLowerCase() === '.docx'
  checkTarget(path, context.store.folder, word ? '.docx' : '.xlsx')
  const years = await yearsUpTo(context, round)
  const found = findForSubgroup(years)
  const board = context.packs.get(context.board).board.name
  await context.store.transaction((tx) =>
    appendAudit(tx, context.clock, {
      actor: context.actor,
      action: 'report.exported',
      subjectType: 'return-round',
      subjectId: round,
      details: { kind: 'subgroup', years: found.years },
    }),
  )
  if (word) {
    const { writeWord } = await import('../word/write-word')
    await writeBytes(path, await writeWord(subgroupPaper(found, { board, producedAt: context.clock.now() })))
    return { path, sheets: [] }
  }
  const sheets = subgroupSheets(found, board)
  const file = await startFile(path)
  try {
    const workbook = new PackageWriter({ stream: file.stream, useStyles: true })
    workbook.creator = 'Accord'
    workbook.lastModifiedBy = 'Accord'
    workbook.title = 'Escalations and annual returns'
    // exceljs never settles once its stream has failed, so every wait is a race with the failure.
    for (const sheet of sheets) await Promise.race([writeSheet(workbook, sheet, 'OFFICIAL-SENSITIVE'), file.failure])
    await Promise.race([workbook.commit(), file.failure])
    await file.keep()
    return { path, sheets: sheets.map(({ name }) => name) }
  } finally {
    await file.discard()
  }
} // prettier-ignore

async function yearsUpTo(context: RegisterContext, id: string): Promise<NamedYear[]> {
  const { db } = context.store
  const own = await loadRound(db, context, id)
  const earlier = (await returnRounds(db)).filter((row) => row.to_on < own.period.from).slice(0, yearsShown - 1)
  const years: NamedYear[] = [{ name: own.name, yearEnd: await yearEndOf(db, context, own) }]
  for (const row of earlier) {
    const frozen = await lastSnapshot(db, row.id)
    const yearEnd = frozen ?? (await yearEndOf(db, context, await loadRound(db, context, row.id)))
    years.unshift({ name: periodName({ from: row.from_on, to: row.to_on }), yearEnd })
  }
  return years
} // prettier-ignore
