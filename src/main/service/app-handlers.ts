import type { Handlers, ParsedInput } from '@shared/contract'
import type { AppChannel, AppState } from '@shared/contract/app'
import { AccordError } from '@shared/domain/problem'
import { usablePackFile } from '../register/protocols/pack-file'
import {
  confirmRecovery,
  openStore,
  openingWarnings,
  placeWarnings,
  readKeyStoreWrap,
  type OpenWith,
} from '../store'
import { aboutRegister, appState } from './app-state'
import { createRegister } from './create-register'
import { createKeyHandlers, groupsToConfirm, noKeyStore, requireGroups } from './key-handlers'
import { openRegister, type OpenRegister } from './open-register'
import type { DataServiceOptions } from './options'
import { rememberRegister } from './recent-registers'
import { openSampleRegister } from './sample-register'
import type { Session } from './session'

/** Creating, opening and locking a register: the calls that work while none is open. */
export function createAppHandlers(options: DataServiceOptions, session: Session): Handlers<AppChannel> {
  const { clock, emit } = options

  const state = () => appState(options, session)

  async function use(register: OpenRegister): Promise<AppState> {
    session.open = register
    session.lastOpen = aboutRegister(register)
    if (!register.info.sample)
      await rememberRegister(options.state, {
        folder: register.store.folder,
        boardName: register.board.board.name,
      })
    emit({ topics: ['state'] })
    return state()
  }

  return {
    'app.state': () => state(),
    'register.create': async (input) => {
      await session.close()
      const { register, recoveryKey } = await createRegister(input, options)
      const confirmGroups = groupsToConfirm(recoveryKey)
      session.pending = { register, recoveryKey, confirmGroups }
      return { recoveryKey, confirmGroups }
    },
    'register.readPackFile': async ({ path }) => {
      const { pack } = await usablePackFile(path)
      const { title, version } = pack.policy
      return { id: pack.id, board: pack.board.name, title, version }
    },
    'register.lookAtPlace': ({ folder }) => placeWarnings(folder),
    'register.confirmRecovery': async ({ groups }) => {
      const { pending } = session
      if (!pending) throw nothingToConfirm()
      requireGroups(pending, groups)
      await confirmRecovery(pending.register.store)
      session.pending = null
      return use(pending.register)
    },
    'register.exploreSamples': async () => {
      await session.close()
      return use(await openSampleRegister(options))
    },
    'register.unlock': async (input) => {
      const wanted = await openWith(input, options)
      await session.close()
      const store = await openStore({ folder: input.folder, with: wanted, clock })
      // Before anything is written: afterwards the newest record would be of now.
      const warnings = await openingWarnings(store)
      const register = await openRegister(store, options)
      session.warnings = warnings
      session.openedWithRecoveryKey = wanted.kind === 'recovery-key' && !store.readOnly
      return use(register)
    },
    'register.lock': async () => {
      await session.close()
      emit({ topics: ['state'] })
      return state()
    },
    ...createKeyHandlers(options, session, state),
    'register.verify': () => session.require().verify(),
  }
}

async function openWith(
  { folder, with: given }: ParsedInput<'register.unlock'>,
  { keyStore }: DataServiceOptions,
): Promise<OpenWith> {
  if (given.kind !== 'key-store') return given
  const wrapped = await readKeyStoreWrap(folder)
  if (!wrapped || !keyStore) throw noKeyStore()
  return { kind: 'data-key', dataKey: await keyStore.reveal(wrapped) }
}

const nothingToConfirm = () =>
  new AccordError({
    code: 'register/nothing-to-confirm',
    message: 'There is no new register whose recovery key is to be confirmed.',
    whatToDo: 'Create a register first.',
  })
