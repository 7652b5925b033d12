import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { importInto } from '../../../tests/support/sample-register'
import { workersHere } from '../../../tests/support/workers-here'
import { openRegister, type OpenRegister } from '../service/open-register'
import { auditPage } from '../store'
import { failsWith, removeTestFolders, testClock, testRegister } from '../store/test-register'

let register: OpenRegister
/** A second goes by with each look. */
let now = 0
const clock = { now: () => new Date((now += 1000)).toISOString() }
let folder: string

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'accord-columns-'))
  now = Date.parse(testClock.now())
  const { store } = await testRegister()
  const resources = resolve(import.meta.dirname, '../../../resources')
  register = await openRegister(store, {
    clock,
    resources,
    version: '0',
    spawnWorker: workersHere(),
  })
})
afterEach(async () => {
  await register.close()
  removeTestFolders()
})

const log = (...rows: string[]) =>
  ['Name,Date raised,Escalating agency,Receiving agency,Reason,Handled', ...rows].join('\n')
const odo = 'Odo Fairley,03/04/2026,Anytown NHS Trust,Anytown Council,No reply,Visit made'
const tamsin = 'Tamsin Roake,09/04/2026,Anytown NHS Trust,Anytown Council,Threshold,Agreed by phone'

const imported = async (name: string, text: string) => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return (await importInto(register, [path])).items
}
/** A log as one agency sends it by mail. */
const mailed = (from: string, text: string) =>
  [
    `From: ${from}`, 'To: board@board.example', 'Subject: Log', 'Date: Fri, 12 Jun 2026 10:00:00 +0000', 'MIME-Version: 1.0',
    'Content-Type: text/csv; name="log.csv"', 'Content-Disposition: attachment; filename="log.csv"', '', text, '',
  ].join('\r\n') // prettier-ignore
const handled = (items: Awaited<ReturnType<typeof imported>>) =>
  items.map(({ reading }) => reading['outcome.summary']?.value ?? null)

async function correct(submission: string): Promise<{ readAgain: number; added: number; left: number }> {
  const { tables } = await register.handlers['triage.columns']({ submission })
  const [table] = tables
  const columns = (table?.columns ?? []).map(({ column, heading, field }) => ({
    column,
    field: heading === 'Handled' ? ('outcome.summary' as const) : field,
  }))
  return register.handlers['triage.setColumns']({
    submission,
    fingerprint: table?.fingerprint ?? '',
    columns,
  })
}

describe('the columns of an agency’s log', () => {
  it('are shown as they were understood, with what stands under them', async () => {
    const [row] = await imported('log.csv', log(odo, tamsin))
    const { tables, sender } = await register.handlers['triage.columns']({
      submission: row?.submissionId ?? '',
    })
    expect(sender).toBe('')
    expect(tables).toHaveLength(1)
    expect(tables[0]?.columns.map(({ heading, field }) => [heading, field])).toEqual([
      ['Name', 'subject.name'],
      ['Date raised', 'raisedOn'],
      ['Escalating agency', 'escalatedBy.agency'],
      ['Receiving agency', 'escalatedTo.agency'],
      ['Reason', 'concern.summary'],
      ['Handled', null],
    ])
    expect(tables[0]?.columns[5]?.samples).toEqual(['Visit made', 'Agreed by phone'])
  })

  it('once corrected are read again at once, where nothing has been decided, and again the next time, with the reason', async () => {
    const rows = await imported('log.csv', log(odo, tamsin))
    expect(handled(rows)).toEqual([null, null])
    const [first, second] = rows.map(({ submissionId }) => submissionId ?? '')
    await register.handlers['triage.decide']({
      submission: second ?? '',
      decision: 'accept-new',
      corrections: {},
    })
    expect(await correct(first ?? '')).toEqual({ readAgain: 1, added: 0, left: 1 })
    const item = await register.handlers['triage.item']({ submission: first ?? '' })
    expect(item.reading['outcome.summary']).toMatchObject({ value: 'Visit made', confidence: 'sure' })
    expect(item.why.join(' ')).toContain('as corrected by Business unit on 22 November 2026')
    const decided = await register.handlers['triage.item']({ submission: second ?? '' })
    expect(decided.reading['outcome.summary']).toBeUndefined()
    const later = await imported(
      'next.csv',
      log('Wilf Larkin,10/05/2026,Anytown NHS Trust,Anytown Council,Delay,Meeting held'),
    )
    expect(handled(later)).toEqual(['Meeting held'])
    expect(later[0]?.why.join(' ')).toContain('as corrected by')
    const trail = await auditPage(register.store.db, { offset: 0, limit: 20 })
    expect(trail.map(({ action }) => action)).toContain('intake.columns-corrected')
  })

  it('are remembered for the sender, and for exactly these headings', async () => {
    const [row] = await imported('a.eml', mailed('Log keeper <log@anytown.example>', log(odo)))
    expect((await register.handlers['triage.columns']({ submission: row?.submissionId ?? '' })).sender).toBe(
      'anytown.example',
    )
    await correct(row?.submissionId ?? '')
    const same = await imported('b.eml', mailed('Someone else <se@anytown.example>', log(tamsin)))
    expect(handled(same)).toEqual(['Agreed by phone'])
    const other = await imported('c.eml', mailed('x@othertown.example', log(tamsin.replace('Roake', 'Rook'))))
    expect(handled(other)).toEqual([null])
    const moved = log(odo.replace('Odo', 'Ada')).replace('Reason,Handled', 'Reason,Handled,Ref')
    expect(handled(await imported('d.eml', mailed('log@anytown.example', moved)))).toEqual([null])
  })

  it('are those of who first sent a log that somebody forwards, and both are said', async () => {
    const [row] = await imported('a.eml', mailed('Log keeper <log@anytown.example>', log(odo)))
    await correct(row?.submissionId ?? '')
    const inner = mailed('Log keeper <log@anytown.example>', log(tamsin))
    const outer = [
      'From: Manager <manager@board.example>', 'Subject: FW: Log', 'Date: Mon, 15 Jun 2026 10:00:00 +0000', 'MIME-Version: 1.0',
      'Content-Type: message/rfc822', 'Content-Disposition: attachment; filename="log.eml"', '', inner,
    ].join('\r\n') // prettier-ignore
    const forwarded = await imported('b.eml', outer)
    expect(handled(forwarded)).toEqual(['Agreed by phone'])
    const submission = forwarded[0]?.submissionId ?? ''
    expect(await register.handlers['triage.item']({ submission })).toMatchObject({
      from: 'Manager <manager@board.example>',
      originalFrom: 'Log keeper <log@anytown.example>',
    })
    expect((await register.handlers['triage.columns']({ submission })).sender).toBe('anytown.example')
  })

  it('cannot be said of headings that the log has not', async () => {
    const [row] = await imported('log.csv', log(odo))
    const submission = row?.submissionId ?? ''
    await failsWith(
      'triage/no-such-columns',
      register.handlers['triage.setColumns']({ submission, fingerprint: 'x', columns: [] }),
    )
  })
})
