import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button } from '../../ui/button/button'
import { Banner } from '../../ui/feedback/banner'
import { say } from '../../ui/feedback/toast-queue'
import { NewPassphraseFields } from '../../ui/form/new-passphrase-fields'
import { replacingWords, useNewPassphrase } from '../../ui/form/use-new-passphrase'
import { Dialog } from '../../ui/overlay/dialog'
import { call, problemOf } from '../client'
import styles from './recovery-key.module.css'

/** Sets a passphrase in place of a forgotten one; only in a sitting opened with the recovery key. */
export function NewPassphraseDialog({ onClose }: { readonly onClose: () => void }) {
  const queries = useQueryClient()
  const next = useNewPassphrase(replacingWords)
  const set = useMutation({
    mutationFn: () => call('register.setPassphrase', { next: next.value }),
    onSuccess: (state) => {
      queries.setQueryData(['app.state', null], state)
      say('New passphrase set. The recovery key is the same as before.')
      onClose()
    },
  })
  const submit = () => {
    if (next.check()) set.mutate()
  }
  const problem = set.error && problemOf(set.error)
  return (
    <Dialog
      title="Set a new passphrase"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Not now</Button>
          <Button variant="primary" onPress={submit} isPending={set.isPending}>
            Set it
          </Button>
        </>
      }
    >
      <div className={styles.card}>
        <p>
          The recovery key opened the register. If the passphrase is forgotten, choose another now; the
          forgotten one then stops working. Without a new one, the recovery key is needed every time.
        </p>
        {problem && (
          <Banner tone="bad" title={problem.message} announce>
            {problem.whatToDo}
          </Banner>
        )}
        <NewPassphraseFields autoFocus {...next.fields} />
      </div>
    </Dialog>
  )
}
