import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '../store'
import { verifyAudit } from '../store'
import { removeTestFolders, testRegister } from '../store/test-register'
import { acceptClear } from './accept-clear'
import { listAgencies } from './agencies'
import { caseByReference } from './case-view'
import type { RegisterContext } from './context'
import { decide } from './decide'
import { arrive, firstForm as first, sure, testContext } from './test-intake'
import { candidates } from './triage-candidates'
import { item, queue } from './triage-queries'
import { undo } from './undo'

let store: Store
let context: RegisterContext

beforeEach(async () => {
  store = (await testRegister()).store
  context = await testContext(store)
})
afterEach(async () => {
  await store.close()
  removeTestFolders()
})

const second = sure({
  'subject.name': 'Ivy THORNBURY',
  stage: 2,
  'referringManager.agency': 'Hertfordshire Partnership NHS Foundation Trust',
  'referringManager.on': '2026-05-12',
  'receivingManager.agency': 'ACS',
  'receivingManager.on': '2026-05-19',
  'outcome.stage': 2,
  'outcome.timeTaken': '12 working days',
  'outcome.summary': 'A joint plan.',
})

const hers = sure({ 'subject.reference': 'GL-20931' })

/** Every row of the tables an undo must put back. */
async function snapshot(): Promise<unknown> {
  const { db } = store
  return {
    triage: await db.selectFrom('triage').selectAll().orderBy('submission_id').execute(),
    cases: await db.selectFrom('escalation').selectAll().orderBy('id').execute(),
    receiving: await db.selectFrom('escalation_receiving').selectAll().execute(),
    stages: await db.selectFrom('escalation_stage').selectAll().execute(),
    keys: await db.selectFrom('case_key').selectAll().execute(),
    agencies: await db.selectFrom('agency').selectAll().orderBy('id').execute(),
    aliases: await db.selectFrom('agency_alias').selectAll().orderBy('key').execute(),
    standing: await db
      .selectFrom('decision')
      .select(['submission_id', 'decision', 'escalation_id'])
      .where('undone_at', 'is', null)
      .execute(),
  }
}

async function auditRows(): Promise<number> {
  const verdict = await verifyAudit(store.db)
  expect(verdict.firstBad).toBeNull()
  return verdict.rows
}

describe('a month of forms', () => {
  it('proposes the form of the next stage for its case when it gives but a name, and takes it when a reference agrees', async () => {
    await arrive(context, 'Form 1.docx', first)
    await arrive(context, 'Form 2.docx', second)
    const { accepted, left } = await acceptClear(context)
    expect(accepted.map((each) => [each.state, each.case])).toEqual([['accepted-new', 'ACC-2026-0001']])
    expect(left.map((each) => each.reasons)).toEqual([
      [
        'It may be an update of ACC-2026-0001: neither date of birth nor reference says that it is the same person.',
      ],
    ])
  })

  it('recognises the form of the next stage as the same case and counts it once', async () => {
    await arrive(context, 'Form 1.docx', { ...first, ...hers })
    await arrive(context, 'Form 2.docx', { ...second, ...hers })
    const { accepted, left } = await acceptClear(context)
    expect(left).toEqual([])
    expect(accepted.map((each) => [each.state, each.case])).toEqual([
      ['accepted-new', 'ACC-2026-0001'],
      ['accepted-update', 'ACC-2026-0001'],
    ])
    const found = await caseByReference(context, 'ACC-2026-0001')
    expect(found.raisedOn).toBe('2026-05-01')
    expect(found.stages.map((stage) => [stage.number, stage.enteredOn, stage.leftOn])).toEqual([
      [1, '2026-05-01', '2026-05-12'],
      [2, '2026-05-12', '2026-05-19'],
    ])
    expect(found.escalating?.agency).toBe('Hertfordshire Partnership University NHS Foundation Trust')
    expect(found.status).toBe('resolved')
    // 4 May 2026 is a bank holiday: eleven working days after 1 May up to 19 May.
    expect(found.outcome).toMatchObject({ workingDays: 11, calendarDays: 18, timesDiffer: false })
    expect(found.history.map((entry) => entry.summary)).toEqual([
      'Case opened from a submission',
      'Submission added',
    ])
  })

  it.each([
    ['of a known board', {}],
    ['of a board unknown', { form: null }],
  ])('sets a form %s aside when it says in every field what an accepted one says', async (_which, more) => {
    await arrive(context, 'Form 1.docx', first, more)
    await arrive(context, 'Form 1 saved again.docx', first, more)
    const { accepted } = await acceptClear(context)
    expect(accepted.map((each) => each.state).sort()).toEqual(['accepted-new', 'duplicate'])
  })

  it('leaves what is doubtful to a person, saying why', async () => {
    const doubtful = { value: null, asWritten: '3/13/26', confidence: 'doubtful' as const, at: 'p1' }
    const id = await arrive(context, 'Form.docx', { ...first, 'referringManager.on': doubtful })
    const { accepted, left } = await acceptClear(context)
    expect(accepted).toEqual([])
    expect(left[0]?.reasons).toEqual([
      'It does not say when the escalation was raised.',
      'Referring manager: date signed is doubtful: “3/13/26”.',
    ])
    expect((await item(context, id)).needsPerson).toEqual(left[0]?.reasons)
    expect((await queue(context, { show: 'waiting', search: 'thornbury', offset: 0, limit: 50 })).total).toBe(
      1,
    )
  })

  it('never merges two people of one name with different dates of birth', async () => {
    await arrive(context, 'a.docx', { ...first, ...sure({ 'subject.dateOfBirth': '1941-02-03' }) })
    await arrive(context, 'b.docx', { ...first, ...sure({ 'subject.dateOfBirth': '1958-11-30' }) })
    await acceptClear(context)
    const { total } = await cases()
    expect(total).toBe(2)
  })

  it('asks a person when only the day and month of birth are swapped', async () => {
    await arrive(context, 'a.docx', { ...first, ...sure({ 'subject.dateOfBirth': '1941-02-03' }) })
    const id = await arrive(context, 'b.docx', {
      ...second,
      ...sure({ 'subject.dateOfBirth': '1941-03-02' }),
    })
    const { left } = await acceptClear(context)
    expect(left.map((each) => each.submission)).toEqual([id])
    const [best] = await candidates(context, id, '')
    expect(best?.case).toBe('ACC-2026-0001')
    expect(best?.reasons.join(' ')).toContain('day and month are swapped')
  })

  it('gives the same register whatever order the forms arrive in', async () => {
    const forms = [
      { ...first, ...hers },
      { ...second, ...hers },
      { ...first, ...sure({ 'subject.name': 'Rowan Ashdown', 'referringManager.on': '2026-03-09' }) },
    ]
    const registers: unknown[] = []
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 2, 0],
    ]) {
      const other = await testRegister()
      const there = await testContext(other.store)
      for (const at of order) await arrive(there, `Form ${at}.docx`, forms[at] ?? {})
      await acceptClear(there)
      const rows = await other.store.db.selectFrom('escalation').selectAll().orderBy('ref').execute()
      registers.push(rows.map((row) => ({ ...row, id: 'id', assembled: anonymous(row.assembled) })))
      await other.store.close()
    }
    expect(registers[1]).toEqual(registers[0])
    expect(registers[2]).toEqual(registers[0])
  })
})

/** Ids of submissions are made at random; everything else must agree. */
function anonymous(assembled: string): string {
  return assembled.replace(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f-]{21}/g, 'id')
}

async function cases(): Promise<{ total: number }> {
  const rows = await store.db.selectFrom('escalation').select('ref').execute()
  return { total: rows.length }
}

describe('undo', () => {
  it('puts everything back as it was, agencies the form had brought in with it', async () => {
    const named = { ...first, ...sure({ 'receivingManager.agency': 'Larkmead Care Homes' }) }
    const id = await arrive(context, 'Form.docx', named)
    const before = await snapshot()
    const result = await decide(context, { submission: id, decision: 'accept-new', corrections: {} })
    expect(result.said).toBe('Accepted as ACC-2026-0001')
    expect((await listAgencies(context, 'larkmead')).map((each) => [each.confirmed, each.received])).toEqual([
      [false, 1],
    ])
    await undo(context, id)
    expect(await snapshot()).toEqual(before)
  })

  it('gives the same reference when the submission is accepted again, and never gives it to another case', async () => {
    const id = await arrive(context, 'Form.docx', first)
    const other = await arrive(context, 'Other.docx', {
      ...first,
      ...sure({ 'subject.name': 'Rowan Ashdown' }),
    })
    await decide(context, { submission: id, decision: 'accept-new', corrections: {} })
    await undo(context, id)
    const second = await decide(context, { submission: other, decision: 'accept-new', corrections: {} })
    const again = await decide(context, { submission: id, decision: 'accept-new', corrections: {} })
    expect([second.case, again.case]).toEqual(['ACC-2026-0002', 'ACC-2026-0001'])
  })

  it('takes an update out of its case and leaves the case as it was', async () => {
    await arrive(context, 'Form 1.docx', first)
    await acceptClear(context)
    const id = await arrive(context, 'Form 2.docx', second)
    const before = await snapshot()
    await decide(context, {
      submission: id,
      decision: 'accept-update',
      case: 'ACC-2026-0001',
      corrections: {},
    })
    expect((await caseByReference(context, 'ACC-2026-0001')).status).toBe('resolved')
    await undo(context, id)
    expect(await snapshot()).toEqual(before)
  })

  it('refuses a second decision until the first is undone, and refuses to undo nothing', async () => {
    const id = await arrive(context, 'Form.docx', first)
    await expect(undo(context, id)).rejects.toThrow('still waiting')
    await decide(context, { submission: id, decision: 'not-a-form' })
    await expect(decide(context, { submission: id, decision: 'duplicate', of: null })).rejects.toThrow(
      'decided already',
    )
  })
})

describe('a duplicate that a person sees', () => {
  it('is set aside as a copy of the case it was proposed for, or of another submission, and of nothing that is not there', async () => {
    const one = await arrive(context, 'Form.docx', first)
    await decide(context, { submission: one, decision: 'accept-new', corrections: {} })
    for (const of of ['ACC-2026-0001', one, null]) {
      const copy = await arrive(context, `Copy of ${String(of)}.docx`, first)
      expect((await decide(context, { submission: copy, decision: 'duplicate', of })).state).toBe('duplicate')
    }
    const more = await arrive(context, 'More.docx', first)
    await expect(
      decide(context, { submission: more, decision: 'duplicate', of: 'ACC-1999-1' }),
    ).rejects.toThrow('not on the register')
  })
})

describe('corrections', () => {
  it('hold over what was read, and a date that is not one is refused', async () => {
    const id = await arrive(context, 'Form.docx', {
      ...first,
      ...sure({ 'referringManager.on': '2026-02-30' }),
    })
    const accept = (date: string) =>
      decide(context, {
        submission: id,
        decision: 'accept-new',
        corrections: sure({ 'referringManager.on': date }),
      })
    await expect(accept('30 Feb')).rejects.toThrow('cannot be read as: Referring manager: date signed')
    await accept('2026-02-27')
    expect((await caseByReference(context, 'ACC-2026-0001')).raisedOn).toBe('2026-02-27')
    expect((await item(context, id)).corrections['referringManager.on']?.value).toBe('2026-02-27')
  })

  it('G07 refuse a date of birth in the future or of somebody over 120, typed as anything else may be', async () => {
    const id = await arrive(context, 'Form.docx', first)
    const born = (date: string) =>
      decide(context, { submission: id, decision: 'accept-new', corrections: sure({ 'subject.dateOfBirth': date }) })
    await expect(born('2062-06-12')).rejects.toThrow('12 June 2062 is in the future')
    await expect(born('1899-01-01')).rejects.toThrow('over 120 years old')
    await expect(born('2023-02-29')).rejects.toThrow('cannot be read as')
    await born('1940-02-29')
    expect((await item(context, id)).corrections['subject.dateOfBirth']?.value).toBe('1940-02-29')
  }) // prettier-ignore
})

describe('the audit trail', () => {
  it('has one row for every change and none for a refused one', async () => {
    const id = await arrive(context, 'Form.docx', first)
    const before = await auditRows()
    await decide(context, { submission: id, decision: 'accept-new', corrections: {} })
    expect(await auditRows()).toBe(before + 1)
    await expect(decide(context, { submission: id, decision: 'not-a-form' })).rejects.toThrow()
    expect(await auditRows()).toBe(before + 1)
    await undo(context, id)
    expect(await auditRows()).toBe(before + 2)
  })
})
