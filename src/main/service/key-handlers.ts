import type { Handlers } from '@shared/contract'
import type { AppState } from '@shared/contract/app'
import { requireStrong } from '@shared/domain/passphrase-strength'
import { AccordError } from '@shared/domain/problem'
import {
  changePassphrase,
  isRecoveryGroup,
  newRecoveryKey,
  recoveryGroups,
  renewRecoveryKey,
  setPassphrase,
  useKeyStore,
} from '../store'
import type { DataServiceOptions } from './options'
import type { KeyToConfirm, Session } from './session'

type KeyChannel =
  | 'register.changePassphrase'
  | 'register.setPassphrase'
  | 'register.newRecoveryKey'
  | 'register.confirmNewRecoveryKey'
  | 'register.useKeyStore'

/** The calls that change what opens the register. */
export function createKeyHandlers(
  { keyStore, emit }: DataServiceOptions,
  session: Session,
  state: () => Promise<AppState>,
): Handlers<KeyChannel> {
  return {
    'register.changePassphrase': async ({ current, next }) => {
      requireStrong(next)
      await changePassphrase(session.require().store, current, next)
      return null
    },
    'register.setPassphrase': async ({ next }) => {
      const { store } = session.require()
      if (!session.openedWithRecoveryKey) throw onlyAfterRecovery()
      requireStrong(next)
      await setPassphrase(store, next)
      session.openedWithRecoveryKey = false
      emit({ topics: ['state'] })
      return state()
    },
    'register.newRecoveryKey': () => {
      session.require()
      const recoveryKey = newRecoveryKey()
      const confirmGroups = groupsToConfirm(recoveryKey)
      session.newKey = { recoveryKey, confirmGroups }
      return Promise.resolve({ recoveryKey, confirmGroups })
    },
    'register.confirmNewRecoveryKey': async ({ groups }) => {
      const { store } = session.require()
      const { newKey } = session
      if (!newKey) throw noNewKey()
      requireGroups(newKey, groups)
      await renewRecoveryKey(store, newKey.recoveryKey)
      session.newKey = null
      return null
    },
    'register.useKeyStore': async ({ use }) => {
      if (use && !(await keyStore?.available())) throw noKeyStore()
      await useKeyStore(session.require().store, use ? keyStore : null)
      return null
    },
  }
}

/** The second group and the last but one: enough to show that the key was written down. */
export function groupsToConfirm(recoveryKey: string): number[] {
  return [1, recoveryGroups(recoveryKey).length - 2]
}

/** Errors: `register/recovery-key-not-confirmed` when what was typed back is not what the key says there. */
export function requireGroups({ recoveryKey, confirmGroups }: KeyToConfirm, typed: readonly string[]): void {
  if (confirmGroups.every((group, i) => isRecoveryGroup(recoveryKey, group, typed[i] ?? ''))) return
  throw new AccordError({
    code: 'register/recovery-key-not-confirmed',
    message: 'What you typed is not what the recovery key says there.',
    whatToDo: 'Look at the key you wrote down and type the groups asked for again.',
  })
}

export const noKeyStore = () =>
  new AccordError({
    code: 'register/no-key-store',
    message: 'This computer’s own key store cannot open this register.',
    whatToDo: 'Use the passphrase.',
  })
const onlyAfterRecovery = () =>
  new AccordError({
    code: 'register/not-opened-with-recovery-key',
    message: 'A passphrase is set without the one before only after opening with the recovery key.',
    whatToDo: 'Change the passphrase in Settings, or lock the register and open it with the recovery key.',
  })
const noNewKey = () =>
  new AccordError({
    code: 'register/nothing-to-confirm',
    message: 'There is no new recovery key to be confirmed.',
    whatToDo: 'Ask for a new recovery key first. The one before still works.',
  })
