import { useMutation } from '@tanstack/react-query'
import { KeyRound } from 'lucide-react'
import { useState } from 'react'
import type { AppState } from '@shared/contract/app'
import { call, problemOf } from '../../app/client'
import { Button } from '../../ui/button/button'
import { Banner } from '../../ui/feedback/banner'
import { say } from '../../ui/feedback/toast-queue'
import { Panel } from '../../ui/layout/panel'
import { NewPassphraseDialog } from '../../app/keys/new-passphrase-dialog'
import { PassphraseDialog } from './passphrase-dialog'
import { RecoveryKeyDialog } from './recovery-key-dialog'
import styles from './settings.module.css'

/** The keys of the register. */
export function SecurityPanel({ state }: { readonly state: AppState }) {
  const [changing, setChanging] = useState(false)
  const [renewing, setRenewing] = useState(false)
  const keyStore = useMutation({
    mutationFn: (use: boolean) => call('register.useKeyStore', { use }),
    onSuccess: (_, use) =>
      say(
        use
          ? 'This computer can now unlock the register.'
          : 'Only the passphrase or recovery key unlock it now.',
      ),
  })
  // Who opened it with the recovery key may not know the passphrase.
  const Changing = state.openedWithRecoveryKey ? NewPassphraseDialog : PassphraseDialog
  const problem = keyStore.error && problemOf(keyStore.error)
  return (
    <Panel title="Security">
      <div className={styles.stack}>
        {problem && (
          <Banner tone="bad" title={problem.message} announce>
            {problem.whatToDo}
          </Banner>
        )}
        <div className={styles.row}>
          <Button icon={<KeyRound size={16} />} onPress={() => setChanging(true)}>
            {state.openedWithRecoveryKey ? 'Set a new passphrase' : 'Change the passphrase'}
          </Button>
          <Button onPress={() => setRenewing(true)}>New recovery key…</Button>
        </div>
        {state.keyStoreAvailable ? (
          <>
            <p className={styles.note}>
              This computer’s own key store can hold a second key, so that you need not type the passphrase
              each time. Anybody who can sign in here as you could then open the register.
            </p>
            <div className={styles.row}>
              <Button onPress={() => keyStore.mutate(true)} isDisabled={keyStore.isPending}>
                Let this computer unlock it
              </Button>
              <Button variant="quiet" onPress={() => keyStore.mutate(false)} isDisabled={keyStore.isPending}>
                Stop letting it
              </Button>
            </div>
          </>
        ) : (
          <p className={styles.note}>
            This computer has no key store that is safe to use, so the register opens by passphrase or
            recovery key only.
          </p>
        )}
      </div>
      {changing && <Changing onClose={() => setChanging(false)} />}
      {renewing && <RecoveryKeyDialog onClose={() => setRenewing(false)} />}
    </Panel>
  )
}
