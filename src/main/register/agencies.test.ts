import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Store } from '../store'
import { removeTestFolders, testRegister } from '../store/test-register'
import { acceptClear } from './accept-clear'
import { listAgencies, saveAgency } from './agencies'
import type { RegisterContext } from './context'
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

const known = (name: string, aliases: string[] = []) =>
  saveAgency(context, { id: null, name, aliases, type: 'other', member: null, contact: null })
const named = async (agency: string) => {
  await arrive(context, `${agency}.docx`, sure({
    'subject.name': 'Ivy Thornbury', stage: 1, 'concern.summary': 'Discharge without a plan.', 'referringManager.name': 'Mo Patel',
    'referringManager.agency': 'HPFT', 'referringManager.on': '2026-05-01', 'receivingManager.agency': agency,
  })) // prettier-ignore
  await acceptClear(context)
}

it('suggests what a name may be from the whole directory and its other names, whatever is searched for', async () => {
  await known('Wexmoor Hospice Trust', ['Larkmead Homes'])
  await named('Larkmead Care Homes')
  const [row] = await listAgencies(context, 'larkmead care')
  expect(row).toMatchObject({ confirmed: false, maybe: { name: 'Wexmoor Hospice Trust' } })
})

it('never suggests an agency of another sort, and none for a name that is confirmed', async () => {
  await known('Wexmoor Constabulary')
  await named('Wexmoor Council')
  const [row] = await listAgencies(context, 'wexmoor council')
  expect(row).toMatchObject({ confirmed: false, maybe: null })
  expect((await listAgencies(context, '')).filter((one) => one.confirmed && one.maybe !== null)).toEqual([])
})
