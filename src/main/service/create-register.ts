import { requireStrong } from '@shared/domain/passphrase-strength'
import { adoptPack } from '../register/protocols/adopt-pack'
import { loadPacks } from '../register/protocols/load-packs'
import { usablePackFile } from '../register/protocols/pack-file'
import { createStore } from '../store'
import type { DataServiceOptions } from './options'
import { openRegister, type OpenRegister } from './open-register'

interface NewRegister {
  readonly folder: string
  readonly passphrase: string
  /** Id of a built-in pack; not looked at when there is a file. */
  readonly board: string
  /** A protocol file of the board's own. */
  readonly packFile: string | null
}

type Surroundings = Pick<DataServiceOptions, 'spawnWorker' | 'clock' | 'resources' | 'version'>

/**
 * Creates an encrypted register under a built-in protocol or a file of the board's own, and opens it.
 * Errors: those of `createStore`, `keys/weak-passphrase`, `protocol.not-found`, `protocol.not-usable`,
 * `protocol.no-such-file`; nothing is created then.
 */
export async function createRegister(
  { folder, passphrase, board, packFile }: NewRegister,
  surroundings: Surroundings,
): Promise<{ register: OpenRegister; recoveryKey: string }> {
  requireStrong(passphrase)
  const { resources, clock } = surroundings
  const file = packFile === null ? null : await usablePackFile(packFile)
  const pack = file?.pack ?? (await loadPacks({ resources })).packs.get(board)
  const { store, recoveryKey } = await createStore({ folder, passphrase, board: pack.id, clock })
  try {
    if (file) await adoptPack(store, file)
  } catch (error) {
    await store.close()
    throw error
  }
  return { register: await openRegister(store, surroundings), recoveryKey }
}
