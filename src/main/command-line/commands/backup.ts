import { counted, type Answer } from '../answer'
import { required, type Arguments } from '../arguments'
import { withRegister, type Surroundings } from '../open'
import { readPassphrase } from '../passphrase'
import { backupStore, restoreBackup, type BackedUp } from '../../store'

/** A consistent, encrypted copy of the register in an empty folder, checked before it gets its name. */
export async function backup(call: Arguments, surroundings: Surroundings): Promise<Answer> {
  const target = required(call.options.out, 'where to put the copy with --out DIR')
  return withRegister(call, surroundings, async ({ store }) =>
    answer('Backed up to', await backupStore(store, target)),
  )
}

/** Puts a backup back as a working register in an empty folder. */
export async function restore(call: Arguments, { clock }: Surroundings): Promise<Answer> {
  const from = required(call.options.from, 'which backup with --from DIR')
  const to = required(call.options.store, 'where the register goes with --store DIR')
  const passphrase = await readPassphrase(call)
  return answer(
    'Restored to',
    await restoreBackup({ from, to, with: { kind: 'passphrase', passphrase }, clock }),
  )
}

function answer(what: string, done: BackedUp): Answer {
  return {
    lines: [`${what} ${done.folder}: ${counted(done.originals, 'original')}.`],
    json: done,
    needsPerson: false,
  }
}
