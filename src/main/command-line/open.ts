import { readAhead } from '../register/protocols/read-ahead'
import { openStore } from '../store'
import { openRegister, type OpenRegister } from '../service/open-register'
import type { DataServiceOptions } from '../service/options'
import { required, type Arguments } from './arguments'
import { readPassphrase } from './passphrase'

/** What the command line's composition root hands to every command. */
export type Surroundings = Pick<
  DataServiceOptions,
  'spawnWorker' | 'clock' | 'resources' | 'version' | 'onFault'
>

/** Milliseconds after which the passphrase is being stretched in a thread of its own and this one has nothing to do. */
const whilePassphraseIsStretched = 20

/** Opens the register named in the call, hands it to `work`, and closes it whatever happens. */
export async function withRegister<T>(
  call: Arguments,
  surroundings: Surroundings,
  work: (register: OpenRegister) => Promise<T>,
): Promise<T> {
  const folder = required(call.options.store, 'which register with --store DIR')
  const passphrase = await readPassphrase(call)
  const opening = openStore({
    folder,
    with: { kind: 'passphrase', passphrase },
    clock: surroundings.clock,
  })
  const ahead = setTimeout(() => readAhead(surroundings.resources), whilePassphraseIsStretched)
  const store = await opening.finally(() => clearTimeout(ahead))
  const register = await openRegister(store, surroundings)
  try {
    return await work(register)
  } finally {
    await register.close()
  }
}
