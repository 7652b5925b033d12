import { createRegister } from '../../service/create-register'
import type { Answer } from '../answer'
import { required, type Arguments } from '../arguments'
import type { Surroundings } from '../open'
import { readPassphrase } from '../passphrase'

/** Creates an encrypted register. The recovery key is shown this once and kept nowhere. */
export async function init(call: Arguments, surroundings: Surroundings): Promise<Answer> {
  const folder = required(call.options.store, 'where with --store DIR')
  const board = required(
    call.options.board,
    'which board’s protocol with --board PACK-ID or --board FILE.yaml',
  )
  const packFile = /\.ya?ml$/i.test(board) ? board : null
  const passphrase = await readPassphrase(call)
  const made = await createRegister({ folder, passphrase, board, packFile }, surroundings)
  const { register, recoveryKey } = made
  const { board: pack, store } = register
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
