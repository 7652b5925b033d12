import type { Store } from '../../store'
import type { RegisterContext } from '../context'
import { createRegisterHandlers } from '../handlers'
import { arrive, sure, testContext } from '../test-intake'
import { createReferralHandlers } from './referral-handlers'

// For tests only: a Cheshire West case between a member of the board and a care home without a seat, at stage 3.
export interface CheshireCase {
  readonly context: RegisterContext
  readonly calls: ReturnType<typeof createRegisterHandlers> & ReturnType<typeof createReferralHandlers>
  readonly ref: string
  readonly agency: (name: string) => Promise<string>
}

const members = [
  ['Dee Vale Hospital Trust', 'nhs-trust', true, 'safeguarding@deevale.example'],
  ['Weaver Police', 'police', true, null],
  ['Sandstone Probation', 'probation', true, null],
] as const

export async function cheshireCase(
  store: Store,
  board = 'cheshire-west-and-chester',
): Promise<CheshireCase> {
  const context = await testContext(store, board)
  const pool = { document: () => Promise.reject(new Error('not in this test')), read: () => Promise.reject(new Error('reads nothing')), page: () => Promise.reject(new Error('draws nothing')) }
  const calls = { ...createRegisterHandlers(context, { pool }), ...createReferralHandlers(context) }
  const reading = sure({
    'subject.name': 'Ivy Thornbury',
    raisedOn: '2026-11-02',
    stage: 1,
    'escalatedBy.agency': 'Dee Vale Hospital Trust',
    'escalatedTo.agency': 'Oakmere Care Home',
    'concern.summary': 'The home will not take her back.',
  })
  const submission = await arrive(context, 'Escalation.eml', reading, { kind: 'free-text', form: null })
  await calls['triage.decide']({ submission, decision: 'accept-new', corrections: {} })
  const { cases } = await calls['escalations.list']({
    filter: { search: '', status: 'all', stage: null, agency: null, overdue: false, drill: null },
    sort: { by: 'ref', descending: false },
    offset: 0,
    limit: 1,
  })
  const ref = cases[0]?.ref ?? ''
  for (const [name, type, member, contact] of members) await save(name, type, member, contact)
  await save('Oakmere Care Home', 'care-provider', false, 'Manager, oakmere@example.org, 01632 960001')
  return { context, calls, ref, agency }

  async function save(name: string, type: 'nhs-trust' | 'police' | 'probation' | 'care-provider', member: boolean, contact: string | null) {
    const known = (await calls['agencies.list']({ search: name })).find((one) => one.name === name)
    await calls['agencies.save']({ id: known?.id ?? null, name, aliases: [], type, member, contact })
  }
  async function agency(name: string): Promise<string> {
    return (await calls['agencies.list']({ search: name }))[0]?.id ?? ''
  }
} // prettier-ignore
