import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CaseDetail } from '@shared/contract/escalations'
import type { Store } from '../store'
import { removeTestFolders, testRegister } from '../store/test-register'
import type { RegisterContext } from './context'
import { casesOnDate } from './cases-on-date'
import { createRegisterHandlers } from './handlers'
import { createInsightsHandlers } from './insights'
import { arrive, sure, testContext } from './test-intake'

// One case, day by day: 25 May 2026 is the spring bank holiday, between stage 1 and its third working day.
let store: Store
let context: RegisterContext
let today = '2026-05-22'
const ref = 'ACC-2026-0001'
const pool = {
  document: () => Promise.reject(new Error('not in this test')),
  read: () => Promise.reject(new Error('reads nothing')),
  page: () => Promise.reject(new Error('draws nothing')),
}
const calls = () => createRegisterHandlers(context, { pool })
const get = () => calls()['escalations.get']({ ref })
const due = (group: 'overdue' | 'today' | 'this-week' | 'drifting' | null = null) =>
  calls()['due.list']({ turn: null, group, offset: 0, limit: 50 })
const clock = (found: CaseDetail, id: string) => found.clocks.find((one) => one.id === id)

beforeAll(async () => {
  store = (await testRegister()).store
  context = {
    ...(await testContext(store)),
    clock: { now: () => `${today}T12:00:00.000Z` },
  }
  const reading = sure({
    'subject.name': 'Ivy Thornbury',
    stage: 1,
    'referringManager.agency': 'HPFT',
    'referringManager.on': '2026-05-21',
    'receivingManager.agency': 'ACS',
  })
  await arrive(context, 'Form.docx', reading, { receivedAt: '2026-05-22T09:00:00.000Z' })
  await calls()['triage.acceptClear'](null)
})
afterAll(async () => {
  await store.close()
  removeTestFolders()
})

describe('a Hertfordshire case', () => {
  it('is due within three working days of stage 1, and says which bank holiday was skipped (4.5)', async () => {
    const speak = clock(await get(), 'speak')
    expect(speak).toMatchObject({ state: 'running', dueOn: '2026-05-27', clause: '4.5', turn: 'receiving' })
    expect(speak?.explanation.find(({ date }) => date === '2026-05-25')).toEqual({
      date: '2026-05-25',
      counted: false,
      why: 'Monday: Spring bank holiday, a bank holiday.',
    })
    expect(speak?.explanation.filter(({ counted }) => counted).map(({ date }) => date)).toEqual([
      '2026-05-22',
      '2026-05-26',
      '2026-05-27',
    ])
    const list = await due()
    expect(list.counts).toEqual({ overdue: 0, today: 0, 'this-week': 1, drifting: 0 })
    expect(list.rows[0]).toMatchObject({
      ref,
      group: 'this-week',
      inWords: 'due on 27 May 2026',
      duty: false,
    })
  })

  it('is due today on that day, and overdue on the next, wherever it is counted', async () => {
    today = '2026-05-27'
    expect((await due('today')).rows.map((row) => row.inWords)).toEqual(['due today'])
    today = '2026-05-29'
    const { rows, counts } = await due()
    expect(counts).toEqual({ overdue: 1, today: 0, 'this-week': 0, drifting: 0 })
    expect(rows[0]).toMatchObject({
      group: 'overdue', inWords: 'overdue by 2 working days', escalating: expect.stringContaining('Partnership') as string,
      turn: 'receiving', stage: 'Stage 1', what: 'Review the file and speak to the concerned professional',
    }) // prettier-ignore
    expect((await calls()['overview.counts'](null)).overdue).toBe(1)
    expect(clock(await get(), 'speak')?.state).toBe('overdue')
    expect((await calls()['due.list']({ turn: 'chair', group: null, offset: 0, limit: 50 })).rows).toEqual([])
  })

  it('is shown drifting once nothing with a date runs, until the answer is followed by stage 2', async () => {
    await calls()['escalations.record']({
      ref, type: 'contact-made', on: '2026-05-29', at: null, stage: 'stage-1', clock: null, note: '',
    }) // prettier-ignore
    expect(clock(await get(), 'speak')?.state).toBe('met-late')
    today = '2026-06-01'
    const { rows } = await due('drifting')
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({ ref, turn: 'escalating', inWords: 'no date to meet for 11 days' })
    const moved = await calls()['escalations.advance']({
      ref, stage: 'stage-2', on: '2026-06-01', reason: '', responseDue: null,
    }) // prettier-ignore
    expect(clock(moved, 'resolve')).toMatchObject({ state: 'running', dueOn: '2026-06-08' })
    expect(moved.formExpectations).toMatchObject([{ stage: 'stage-2', kind: 'missing' }])
    expect((await due()).counts).toEqual({ overdue: 0, today: 0, 'this-week': 1, drifting: 0 })
  })

  it('has its deadline brought forward where the policy allows a shorter time (4.6), never put back', async () => {
    expect((await get()).canBringForward).toEqual(['resolve'])
    const change = (to: string) =>
      calls()['escalations.bringForward']({ ref, clock: 'resolve', due: to, reason: 'To protect the adult' })
    await expect(change('2026-06-09')).rejects.toThrow('never pushed back')
    await expect(change('2026-05-29')).rejects.toThrow('before that deadline began')
    const resolve = clock(await change('2026-06-04'), 'resolve')
    expect(resolve).toMatchObject({ dueOn: '2026-06-04', originalDueOn: '2026-06-08' })
    expect(resolve?.amendments).toMatchObject([{ by: 'Test officer', reason: 'To protect the adult' }])
    expect((await due()).rows[0]?.dueOn).toBe('2026-06-04')
  })

  it('is resolved at stage 2, which leaves a confirmation in writing due two working days on (4.6)', async () => {
    today = '2026-06-03'
    const found = await calls()['escalations.resolve']({
      ref, on: '2026-06-03', stage: 'stage-2', summary: 'A joint plan.',
    }) // prettier-ignore
    expect(found).toMatchObject({ status: 'resolved', resolvedStage: 2 })
    expect(found.tasks).toMatchObject([{ id: 'stage-2-confirm', dueOn: '2026-06-05', doneOn: null }])
    expect((await due()).rows).toMatchObject([{ duty: true, turn: 'receiving', dueOn: '2026-06-05' }])
  })

  it('has nothing left to do once that is recorded', async () => {
    today = '2026-06-05'
    const done = await calls()['escalations.record']({
      ref, type: 'confirmed-in-writing', on: '2026-06-05', at: null, stage: 'stage-2', clock: null, note: '',
    }) // prettier-ignore
    expect(done.tasks).toMatchObject([{ doneOn: '2026-06-05' }])
    expect((await due()).counts).toEqual({ overdue: 0, today: 0, 'this-week': 0, drifting: 0 })
  })

  it('counts in the figures: one deadline late, two met', async () => {
    const { clocks } = await createInsightsHandlers(context)['insights.figures']({
      from: null, to: null, by: 'raised',
    }) // prettier-ignore
    expect(clocks.filter(({ met, late }) => met + late > 0)).toEqual([
      { what: 'Review the file and speak to the concerned professional', met: 0, late: 1, unknown: 0 },
      { what: 'Reach a resolution between managers', met: 1, late: 0, unknown: 0 },
      {
        what: 'Confirm the outcome to the counterpart in the agency raising concerns',
        met: 1,
        late: 0,
        unknown: 0,
      },
    ])
  })

  it('stands on any day gone by as it stood then', async () => {
    const filter = {
      search: '',
      status: 'all' as const,
      stage: null,
      agency: null,
      overdue: true,
      drill: null,
    }
    const overdueOn = async (date: string) =>
      (await casesOnDate(context, date, filter)).map(({ status, stage }) => [status, stage?.name])
    expect(await overdueOn('2026-05-20')).toEqual([])
    expect(await overdueOn('2026-05-27')).toEqual([])
    expect(await overdueOn('2026-05-28')).toEqual([['open', 'Stage 1']])
    expect(await overdueOn('2026-06-01')).toEqual([])
    expect(await overdueOn('2026-06-05')).toEqual([])
    const [then] = await casesOnDate(context, '2026-06-02', { ...filter, overdue: false })
    expect(then).toMatchObject({ status: 'open', resolvedOn: null, stage: { name: 'Stage 2' }, tasks: [] })
  })
})
