import { damaged } from '../problems'
import { secretsOf } from '../secrets'
import type { Store } from '../store'
import { bodyOf, isAuthentic, readKeyFiles, type KeyFileBody } from './key-file'

/** The key file of an open register as it is on disk now. Errors: `store/damaged` when it is another's. */
export async function currentKeyFile(store: Store): Promise<KeyFileBody> {
  const { keys, kdf } = secretsOf(store)
  const { candidates } = await readKeyFiles(store.folder, kdf)
  const file = candidates.find((candidate) => isAuthentic(candidate, keys.keyFile))
  if (!file) throw damaged('keys.json', 'it is not the one this register was opened with')
  return bodyOf(file)
}
