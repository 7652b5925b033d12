import { createStore } from '../../store'
import { openRegister } from '../../service/open-register'
import type { Answer } from '../answer'
import { required, type Arguments } from '../arguments'
import type { Surroundings } from '../open'
import { readPassphrase } from '../passphrase'
import { loadPacks } from '../../register/protocols/load-packs'

/** Creates an encrypted register. The recovery key is shown this once and kept nowhere. */
export async function init(call: Arguments, surroundings: Surroundings): Promise<Answer> {
  const folder = required(call.options.store, 'where with --store DIR')
  const board = required(call.options.board, 'which board’s protocol with --board PACK-ID')
  const { packs } = await loadPacks({ resources: surroundings.resources })
  const pack = packs.get(board)
  const passphrase = await readPassphrase(call)
  const { store, recoveryKey } = await createStore({
    folder,
    passphrase,
    board: pack.id,
    clock: surroundings.clock,
  })
  const register = await openRegister(store, surroundings)
  await register.close()
  return {
    lines: [
      `Created an encrypted register for ${pack.board.name} in ${store.folder}.`,
      '',
      `Recovery key: ${recoveryKey}`,
      'Write it down and keep it apart from this computer. It opens the register if the passphrase is lost,',
      'and it is not shown again.',
    ],
    json: { store: store.folder, board: pack.id, recoveryKey },
    needsPerson: false,
  }
}
