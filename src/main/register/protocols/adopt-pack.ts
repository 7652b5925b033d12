import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ProtocolPack } from '@shared/protocol/pack-schema'
import { keepProtocol, type Store } from '../../store'
import type { PackFile } from './pack-file'

/**
 * Gives a new register a protocol of its board's own: kept in the database at once, so that the register opens
 * whatever happens to the file, and copied into the register's protocols folder, where it can be read and replaced.
 */
export async function adoptPack(
  store: Store,
  file: PackFile & { readonly pack: ProtocolPack },
): Promise<void> {
  const { pack, text, forms } = file
  const { id } = pack
  const at = store.clock.now()
  await store.transaction((tx) =>
    keepProtocol(tx, { id, version: pack.policy.version, at }, () => JSON.stringify(pack)),
  )
  const folder = join(store.folder, 'protocols')
  await mkdir(join(folder, 'forms'), { recursive: true, mode: 0o700 })
  await writeFile(join(folder, `${id}.yaml`), text, { mode: 0o600 })
  if (forms?.text) await writeFile(join(folder, 'forms', `${id}.yaml`), forms.text, { mode: 0o600 })
}
