import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { AccordError } from '@shared/domain/problem'
import type { Store } from '../store'
import { removeTestFolders, testRegister } from '../store/test-register'
import { acceptClear } from './accept-clear'
import { listAgencies, saveAgency } from './agencies'
import { caseByReference } from './case-view'
import type { RegisterContext } from './context'
import { mergeAgency, unmergeAgency } from './merge-agencies'
import { arrive, sure, testContext } from './test-intake'

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

const first = sure({
  'subject.name': 'Ivy Thornbury',
  stage: 1,
  'concern.summary': 'Discharge without a plan.',
  'referringManager.name': 'Mo Patel',
  'referringManager.agency': 'HPFT',
  'referringManager.on': '2026-05-01',
})

/** Every row a merge may touch. */
async function snapshot(): Promise<unknown> {
  const { db } = store
  return {
    cases: await db.selectFrom('escalation').selectAll().orderBy('id').execute(),
    receiving: await db.selectFrom('escalation_receiving').selectAll().execute(),
    keys: await db.selectFrom('case_key').selectAll().execute(),
    agencies: await db.selectFrom('agency').selectAll().orderBy('id').execute(),
    aliases: await db.selectFrom('agency_alias').selectAll().orderBy('key').execute(),
  }
}

const problemIn = (error: unknown) => (error instanceof AccordError ? error.problem : null)

describe('an agency that is another', () => {
  it('merges and unmerges with every figure right', async () => {
    await arrive(context, 'a.docx', {
      ...first,
      ...sure({ 'receivingManager.agency': 'Larkmead Care Homes' }),
    })
    await arrive(context, 'b.docx', {
      ...first,
      ...sure({ 'subject.name': 'Rowan Ashdown', 'receivingManager.agency': 'Wren Hospice' }),
    })
    await acceptClear(context)
    const before = await snapshot()
    const [lark] = await listAgencies(context, 'larkmead')
    const [wren] = await listAgencies(context, 'wren')
    const [larkId, wrenId] = [lark?.id ?? '', wren?.id ?? '']
    expect((await mergeAgency(context, larkId, wrenId)).name).toBe('Wren Hospice')
    // It stands under the other, and is found there by its own name.
    expect(await listAgencies(context, 'larkmead')).toMatchObject([
      { name: 'Wren Hospice', received: 2, merged: [{ id: larkId, name: 'Larkmead Care Homes' }] },
    ])
    await expect(mergeAgency(context, larkId, wrenId)).rejects.toThrow('cannot be merged')
    await expect(mergeAgency(context, wrenId, larkId)).rejects.toThrow('cannot be merged')
    await unmergeAgency(context, larkId)
    expect(await snapshot()).toEqual(before)
  })

  it('takes a name of what was merged into it for its own, and says whose any other name is', async () => {
    await arrive(context, 'a.docx', { ...first, ...sure({ 'receivingManager.agency': 'Larkmead Homes' }) })
    await acceptClear(context)
    const [lark] = await listAgencies(context, 'larkmead')
    const [trust] = await listAgencies(context, 'east and north')
    const saved = {
      id: trust?.id ?? '', name: trust?.name ?? '', aliases: ['Larkmead Homes'], type: 'nhs-trust' as const, member: null,
      contact: null,
    } // prettier-ignore
    const refusal = await saveAgency(context, saved).catch((error: unknown) => error)
    expect(problemIn(refusal)).toMatchObject({ code: 'agencies/name-taken' })
    expect(problemIn(refusal)?.whatToDo).toContain('open Larkmead Homes and choose “The same as another…”')
    await mergeAgency(context, lark?.id ?? '', saved.id)
    expect((await saveAgency(context, saved)).aliases).not.toContain('Larkmead Homes')
    expect((await caseByReference(context, 'ACC-2026-0001')).receiving[0]?.agencyId).toBe(saved.id)
  })
})
