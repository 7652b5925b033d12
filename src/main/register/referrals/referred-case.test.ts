import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '../../store'
import { failsWith, removeTestFolders, testRegister } from '../../store/test-register'
import { arrive, sure } from '../test-intake'
import { cheshireCase, type CheshireCase } from './cheshire-case.fixture'

let store: Store
let given: CheshireCase
const submissions = async () =>
  (await given.calls['escalations.get']({ ref: given.ref })).submissions.map(({ submission }) => submission)
const referrals = async () =>
  (await given.calls['referrals.list']({ phase: null, offset: 0, limit: 10 })).rows.map(({ ref }) => ref)

beforeEach(async () => {
  store = (await testRegister()).store
  given = await cheshireCase(store)
})
afterEach(async () => {
  await store.close()
  removeTestFolders()
})

describe('a case that was referred to the Chair', () => {
  beforeEach(async () => {
    await given.calls['referrals.open']({ caseRef: given.ref, on: '2026-11-12', reason: 'Asked for.' })
  })

  it('keeps the last submission it rests on, and says what to do instead', async () => {
    const [submission = ''] = await submissions()
    const refused = await failsWith('escalations/not-now', given.calls['triage.undo']({ submission }))
    expect(refused.message).toContain(`${given.ref}-R1`)
    expect(refused.whatToDo).toContain('withdrawn or out of scope')
    expect(await submissions()).toEqual([submission])
    expect(await referrals()).toEqual([`${given.ref}-R1`])
    expect((await given.calls['triage.item']({ submission })).state).toBe('accepted-new')
  })

  it('lets it be taken out once another is part of the case, and the referral stays', async () => {
    const [first = ''] = await submissions()
    const second = await arrive(
      given.context,
      'Second.eml',
      sure({
        'subject.name': 'Ivy Thornbury',
        raisedOn: '2026-11-02',
        'escalatedBy.agency': 'Dee Vale Hospital Trust',
        'escalatedTo.agency': 'Oakmere Care Home',
      }),
      { kind: 'free-text', form: null },
    )
    await given.calls['triage.decide']({
      submission: second,
      decision: 'accept-update',
      case: given.ref,
      corrections: {},
    })
    await given.calls['triage.undo']({ submission: first })
    expect(await submissions()).toEqual([second])
    expect(await referrals()).toEqual([`${given.ref}-R1`])
    await failsWith('escalations/not-now', given.calls['triage.undo']({ submission: second }))
  })

  it('is not left empty by taking a case that was made part of it away again', async () => {
    const [own = ''] = await submissions()
    const other = await arrive(
      given.context,
      'Other.eml',
      sure({
        'subject.name': 'Ivy Thornbury',
        raisedOn: '2026-11-03',
        'escalatedBy.agency': 'Dee Vale Hospital Trust',
        'escalatedTo.agency': 'Oakmere Care Home',
      }),
      { kind: 'free-text', form: null },
    )
    const decided = await given.calls['triage.decide']({
      submission: other,
      decision: 'accept-new',
      corrections: {},
    })
    const ref = decided.case ?? ''
    await given.calls['escalations.merge']({ ref, into: given.ref, reason: 'The same.' })
    await given.calls['triage.undo']({ submission: own })
    await failsWith('escalations/not-now', given.calls['escalations.unmerge']({ ref }))
    expect(await referrals()).toEqual([`${given.ref}-R1`])
  })
})

it('a case that was never referred goes with the decision that opened it', async () => {
  const [submission = ''] = await submissions()
  expect((await given.calls['triage.undo']({ submission })).said).toBe(`Taken out of ${given.ref}`)
  await failsWith('escalations/no-such-case', given.calls['escalations.get']({ ref: given.ref }))
})
