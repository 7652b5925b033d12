import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ParsedInput } from '@shared/contract'
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
const get = () => calls()['escalations.get']({ ref })

async function openCase(board: string, form: string, stage: number): Promise<void> {
  context = await testContext(store, board)
  const reading = sure({
    'subject.name': 'Ivy Thornbury',
    raisedOn: '2026-05-21',
    stage,
    'escalatedBy.agency': 'Harbour Light',
    'escalatedTo.agency': 'Meadow Care',
    'referringManager.on': '2026-05-21',
  })
  const submission = await arrive(context, 'Form.docx', reading, { form: `${board}/${form}` })
  await calls()['triage.decide']({ submission, decision: 'accept-new', corrections: {} })
}

const record = (more: Partial<ParsedInput<'escalations.record'>>) =>
  calls()['escalations.record']({
    ref, type: 'contact-made', on: '2026-05-26', at: null, stage: null, clock: null, note: '', ...more,
  }) // prettier-ignore

beforeEach(async () => {
  store = (await testRegister()).store
})
afterEach(async () => {
  await store.close()
  removeTestFolders()
})

describe('what is recorded of a case', () => {
  beforeEach(() => openCase('hertfordshire', 'monitoring-form', 1))

  it('is refused, saying why, when it cannot be so', async () => {
    await expect(record({ on: '2027-01-01' })).rejects.toThrow('in the future')
    await expect(record({ on: '2026-05-01' })).rejects.toThrow('before the escalation was raised')
    await expect(record({ at: '2026-05-27T09:00:00.000Z' })).rejects.toThrow('not on the date')
    await expect(record({ stage: 'stage-9' })).rejects.toThrow('no stage')
    await expect(record({ clock: 'nothing' })).rejects.toThrow('no deadline or duty')
    await expect(record({ type: 'task-done' })).rejects.toThrow('which task')
    await expect(record({ type: 'recommended' })).rejects.toThrow('anybody who recommends')
    await expect(record({ type: 'concern-arose' })).rejects.toThrow('after the escalation was raised')
  })

  it('gives the date the concern arose, from which the time to raise it is counted (4.5)', async () => {
    const found = await record({ type: 'concern-arose', on: '2026-05-20' })
    expect(found.clocks.find(({ id }) => id === 'raise')).toMatchObject({ state: 'met', dueOn: '2026-05-22' })
  })

  it('opens and closes the urgent route by what a person says (4.1)', async () => {
    const say = (holds: boolean) =>
      calls()['escalations.recordCondition']({
        ref,
        condition: 'urgent',
        holds,
        on: '2026-05-21',
        reason: '',
      })
    const ids = (found: Awaited<ReturnType<typeof get>>) => found.clocks.map(({ id }) => id)
    const toThree = {
      ref,
      stage: 'stage-3',
      on: '2026-05-22',
      reason: 'Harm is likely',
      responseDue: null,
    } as const
    expect((await get()).conditions).toMatchObject([{ id: 'urgent', urgent: true, holds: null }])
    await expect(calls()['escalations.advance'](toThree)).rejects.toThrow('immediate risk of harm')
    const urgent = await say(true)
    expect(urgent.conditions[0]?.holds).toBe(true)
    expect(ids(urgent)).toContain('urgent-escalation')
    expect(ids(urgent)).not.toContain('raise')
    expect(ids(await say(false))).toContain('raise')
    await say(true)
    const found = await calls()['escalations.advance'](toThree)
    expect(found.stage?.name).toBe('Stage 3')
    await expect(
      calls()['escalations.recordCondition']({ ref, condition: 'weather', holds: true, on: '2026-05-21', reason: '' }),
    ).rejects.toThrow('asks nothing called') // prettier-ignore
  })

  it('has the Chair’s recommendation stop the Chair’s clock, in five working days (4.7)', async () => {
    for (const stage of ['stage-2', 'stage-3'])
      await calls()['escalations.advance']({ ref, stage, on: '2026-05-26', reason: '', responseDue: null })
    const found = await record({ type: 'recommended', on: '2026-06-02', note: 'A joint visit.' })
    expect(found.clocks.find(({ id }) => id === 'recommend')).toMatchObject({
      state: 'met',
      dueOn: '2026-06-02',
    })
    expect(found).toMatchObject({ status: 'resolved', resolvedOn: '2026-06-02', resolvedStage: 3 })
    expect(found.clocks.filter(({ state }) => ['running', 'due-soon', 'overdue'].includes(state))).toEqual([])
    await expect(record({ type: 'recommended', on: '2026-06-02' })).rejects.toThrow('closed already')
    const due = await calls()['due.list']({ turn: null, group: null, offset: 0, limit: 10 })
    expect(due.rows).toEqual([])
    const again = await calls()['escalations.reopen']({ ref, on: '2026-06-03', reason: 'Not followed' })
    expect(again).toMatchObject({ status: 'open', resolvedOn: null, stage: { name: 'Stage 3' } })
  })

  it('takes no response date where the protocol sets the deadline itself', async () => {
    const set = { ref, stage: 'stage-1', due: '2026-06-02', reason: '' }
    await expect(calls()['escalations.setResponseDate'](set)).rejects.toThrow(
      'sets the deadline of Stage 1 itself',
    )
  })

  it('is closed as out of scope with a reason, and is then in no figure and in nobody’s list', async () => {
    await calls()['escalations.outOfScope']({ ref, on: '2026-05-26', reason: 'Within one agency' })
    expect((await get()).status).toBe('out-of-scope')
    const due = await calls()['due.list']({ turn: null, group: null, offset: 0, limit: 10 })
    expect(due.rows).toEqual([])
  })
})

describe('a stage that sets no deadline (Worcestershire stage 3)', () => {
  beforeEach(() => openCase('worcestershire', 'record-of-escalation', 2))
  const advance = (responseDue: string | null) =>
    calls()['escalations.advance']({ ref, stage: 'stage-3', on: '2026-05-26', reason: '', responseDue })
  const set = (due: string, stage = 'stage-3') =>
    calls()['escalations.setResponseDate']({ ref, stage, due, reason: 'As asked' })
  const responseDue = async () =>
    (await get()).clocks.find(({ stage, state }) => stage === 'stage-3' && state !== 'not-started')?.dueOn

  it('asks for a response date on reaching it, and takes one that counts', async () => {
    const ruling = (await get()).actions.find(
      ({ action, stage }) => action === 'advance' && stage?.id === 'stage-3',
    )
    expect(ruling).toMatchObject({ allowed: true, needsResponseDate: true })
    await expect(advance('2026-05-20')).rejects.toThrow('before the clock started')
    const found = await advance('2026-06-02')
    expect(await responseDue()).toBe('2026-06-02')
    expect(found.history.at(-1)?.summary).toBe(
      'Moved to Stage 3 on 26 May 2026, response asked for by 2 June 2026',
    )
  })

  it('leaves the case drifting when none is given, until one is set; it is then never put back', async () => {
    await advance(null)
    const list = () => calls()['due.list']({ turn: null, group: 'drifting', offset: 0, limit: 10 })
    expect((await list()).rows).toMatchObject([{ ref, inWords: 'no response date for 180 days' }])
    await expect(set('2026-06-02', 'stage-4')).rejects.toThrow('has not been at Stage 4')
    await set('2026-12-04')
    expect((await list()).rows).toEqual([])
    await expect(set('2026-12-11')).rejects.toThrow('never pushed back')
    await set('2026-11-27')
    expect(await responseDue()).toBe('2026-11-27')
  })
})
