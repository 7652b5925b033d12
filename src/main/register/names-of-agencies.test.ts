import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '../store'
import { removeTestFolders, testRegister } from '../store/test-register'
import { acceptClear } from './accept-clear'
import { listAgencies, saveAgency } from './agencies'
import { caseByReference } from './case-view'
import type { RegisterContext } from './context'
import { decide } from './decide'
import { arrive, firstForm as first, sure, testContext } from './test-intake'

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

describe('the names of agencies in triage', () => {
  it('puts a name like a known one to a person, and remembers the answer as an alias', async () => {
    const near = { ...first, ...sure({ 'receivingManager.agency': 'East Herts NHS Trust' }) }
    const id = await arrive(context, 'Form.docx', near)
    const { left } = await acceptClear(context)
    expect(left[0]?.reasons.join()).toContain('East and North Hertfordshire NHS Trust')
    const chosen = sure({ 'receivingManager.agency': 'East and North Hertfordshire NHS Trust' })
    await decide(context, { submission: id, decision: 'accept-new', corrections: chosen })
    const next = { ...near, ...sure({ 'subject.name': 'Rowan Ashdown' }) }
    await arrive(context, 'Next.docx', next)
    expect((await acceptClear(context)).accepted[0]?.state).toBe('accepted-new')
    const [trust] = await listAgencies(context, 'east and north')
    expect([trust?.received, trust?.aliases.includes('East Herts NHS Trust')]).toEqual([2, true])
  })

  it('keeps the case of an agency that is renamed, and refuses a name another agency has', async () => {
    await arrive(context, 'a.docx', {
      ...first,
      ...sure({ 'receivingManager.agency': 'Larkmead Care Homes' }),
    })
    await acceptClear(context)
    const [lark] = await listAgencies(context, 'larkmead')
    const input = { type: 'care-provider' as const, member: null, contact: null, aliases: [] }
    await saveAgency(context, { ...input, id: lark?.id ?? '', name: 'Larkmead Group' })
    expect((await caseByReference(context, 'ACC-2026-0001')).receiving[0]?.agency).toBe('Larkmead Group')
    await expect(saveAgency(context, { ...input, id: null, name: 'HPFT' })).rejects.toThrow('another agency')
  })
})
