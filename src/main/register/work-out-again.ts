import { allCaseIds, getSetting, removeSetting } from '../store'
import type { RegisterContext } from './context'
import { loadDirectory } from './directory'
import { refoldCase } from './refold-case'

const casesToWorkOutAgain = 'casesToWorkOutAgain'

/**
 * Works every case out again, all or none, after a step of the schema that keeps more of each than was kept before.
 * What cases are made of does not change, so nothing is added to their history.
 */
export async function workOutAgain(context: RegisterContext): Promise<void> {
  const { store } = context
  if (store.readOnly || (await getSetting(store.db, casesToWorkOutAgain)) === null) return
  await store.transaction(async (tx) => {
    const directory = await loadDirectory(tx)
    for (const id of await allCaseIds(tx)) await refoldCase(tx, context, directory, id)
    await removeSetting(tx, casesToWorkOutAgain)
  })
}
