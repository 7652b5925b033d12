import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '../store'
import { removeTestFolders, testRegister } from '../store/test-register'
import type { RegisterContext } from './context'
import { createRegisterHandlers } from './handlers'
import { arrive, sure, testContext } from './test-intake'

let store: Store
let context: RegisterContext
const ref = 'ACC-2026-0001'
const pool = {
  document: () => Promise.reject(new Error('not in this test')),
  read: () => Promise.reject(new Error('reads nothing')),
  page: () => Promise.reject(new Error('draws nothing')),
}
const calls = () => createRegisterHandlers(context, { pool })

beforeEach(async () => {
  store = (await testRegister()).store
  context = await testContext(store)
  const reading = sure({
    'subject.name': 'Ivy Thornbury',
    stage: 1,
    'referringManager.agency': 'HPFT',
    'referringManager.on': '2026-05-01',
    'receivingManager.agency': 'ACS',
  })
  await arrive(context, 'Form.docx', reading)
  await calls()['triage.acceptClear'](null)
})
afterEach(async () => {
  await store.close()
  removeTestFolders()
})

describe('a case', () => {
  it('goes overdue, is moved on, resolved, reopened and withdrawn, each told in its history', async () => {
    const found = await calls()['escalations.get']({ ref })
    expect(found.clocks.some((clock) => clock.state === 'overdue')).toBe(true)
    expect((await calls()['overview.counts'](null)).overdue).toBe(1)
    await calls()['escalations.advance']({
      ref,
      stage: 'stage-2',
      on: '2026-05-12',
      reason: '',
      responseDue: null,
    })
    const summary = 'A joint plan.'
    const resolved = await calls()['escalations.resolve']({
      ref,
      on: '2026-05-19',
      stage: 'stage-2',
      summary,
    })
    expect(resolved).toMatchObject({ status: 'resolved', resolvedOn: '2026-05-19', resolvedStage: 2 })
    expect(resolved.outcome).toMatchObject({ summary, workingDays: 11 })
    expect(resolved.tasks.length).toBeGreaterThan(0)
    await calls()['escalations.reopen']({ ref, on: '2026-06-01', reason: 'Not carried out' })
    const last = await calls()['escalations.withdraw']({ ref, on: '2026-06-02', reason: 'Moved away' })
    expect(last.status).toBe('withdrawn')
    expect(last.history.map((entry) => entry.summary)).toEqual([
      'Case opened from a submission',
      'Moved to Stage 2 on 12 May 2026',
      'Resolved at Stage 2 on 19 May 2026',
      'Reopened on 1 June 2026: Not carried out',
      'Withdrawn on 2 June 2026: Moved away',
    ])
  })

  it('is not moved back, into the future, or past a stage the policy lets nobody pass over', async () => {
    const advance = (stage: string, on: string, reason = '') =>
      calls()['escalations.advance']({ ref, stage, on, reason, responseDue: null })
    await expect(advance('stage-1', '2026-05-12')).rejects.toThrow('already')
    await expect(advance('stage-2', '2027-01-01')).rejects.toThrow('future')
    await expect(advance('stage-3', '2026-05-12', 'In a hurry')).rejects.toThrow(
      'only for immediate risk of harm',
    )
    const { actions, stages } = await calls()['escalations.get']({ ref })
    expect(stages.map((stage) => stage.number)).toEqual([1])
    const may = actions
      .filter((action) => action.allowed)
      .map((action) => [action.action, action.stage?.id ?? null])
    expect(may).toContainEqual(['advance', 'stage-2'])
    expect(may).not.toContainEqual(['advance', 'stage-3'])
  })

  it('has no due date pushed back, and one brought forward where the policy allows a shorter time', async () => {
    const stage2 = await calls()['escalations.advance']({
      ref, stage: 'stage-2', on: '2026-11-20', reason: '', responseDue: null,
    }) // prettier-ignore
    const [clock = ''] = stage2.canBringForward
    const before = stage2.clocks.find((each) => each.id === clock)
    const bring = (due: string) =>
      calls()['escalations.bringForward']({ ref, clock, due, reason: 'Unsafe at home' })
    await expect(bring('2026-12-24')).rejects.toThrow('never pushed back')
    const after = (await bring('2026-11-24')).clocks.find((each) => each.id === clock)
    expect([before?.dueOn, after?.dueOn, after?.originalDueOn]).toEqual([
      '2026-11-27',
      '2026-11-24',
      '2026-11-27',
    ])
  })

  it('has a duty met once a person records it as done', async () => {
    await calls()['escalations.resolve']({ ref, on: '2026-05-05', stage: 'stage-1', summary: 'Agreed.' })
    const found = await calls()['escalations.record']({
      ref, type: 'confirmed-in-writing', on: '2026-05-06', at: null, stage: 'stage-1', clock: null, note: 'Letter sent',
    }) // prettier-ignore
    expect(found.tasks.map((task) => task.doneOn)).toContain('2026-05-06')
    expect(found.history.at(-1)?.summary).toBe('Confirmed in writing recorded on 6 May 2026: Letter sent')
  })

  it('is corrected and given grounds by hand', async () => {
    const field = 'subject.dateOfBirth'
    const found = await calls()['escalations.correct']({
      ref,
      field,
      text: '3/2/1941',
      reason: 'From the agency',
    })
    expect(found.subject.dateOfBirth).toBe('1941-02-03')
    await expect(
      calls()['escalations.correct']({ ref, field, text: 'long ago', reason: '' }),
    ).rejects.toThrow('cannot be read as')
    const grounded = await calls()['escalations.setGrounds']({ ref, grounds: ['roles'] })
    expect(grounded.grounds.map((ground) => ground.theme)).toEqual(['roles'])
  })

  it('is found by search, agency, stage, status and overdue clock', async () => {
    const sort = { by: 'receiving' as const, descending: true }
    const all = { search: '', status: 'all' as const, stage: null, agency: null, overdue: false, drill: null }
    const total = async (filter: Partial<typeof all> | { status: 'closed'; stage: number; agency: string }) =>
      (await calls()['escalations.list']({ filter: { ...all, ...filter }, sort, offset: 0, limit: 10 })).total
    expect(await total({ search: 'thornbury hpft' })).toBe(0)
    expect(await total({ search: 'thornbury partnership' })).toBe(1)
    expect(await total({ search: '100%' })).toBe(0)
    expect(await total({ overdue: true })).toBe(1)
    expect(await total({ status: 'closed', stage: 1, agency: 'none' })).toBe(0)
  })
})
