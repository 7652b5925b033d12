import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call, problemOf } from '../../app/client'
import { Button } from '../../ui/button/button'
import { say } from '../../ui/feedback/toast-queue'
import { PassphraseField } from '../../ui/form/passphrase-field'
import { NewPassphraseFields } from '../../ui/form/new-passphrase-fields'
import { replacingWords, useNewPassphrase } from '../../ui/form/use-new-passphrase'
import { Dialog } from '../../ui/overlay/dialog'
import styles from './settings.module.css'

/** Changes the passphrase; the recovery key stays the same. */
export function PassphraseDialog({ onClose }: { readonly onClose: () => void }) {
  const [current, setCurrent] = useState('')
  const next = useNewPassphrase(replacingWords)
  const change = useMutation({
    mutationFn: () => call('register.changePassphrase', { current, next: next.value }),
    onSuccess: () => {
      say('Passphrase changed. The recovery key is the same as before.')
      onClose()
    },
  })
  const submit = () => {
    if (next.check() && current !== '') change.mutate()
  }
  const problem = change.error && problemOf(change.error)
  const wrong = problem ? `${problem.message} ${problem.whatToDo}` : null
  return (
    <Dialog
      title="Change the passphrase"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" onPress={submit} isPending={change.isPending}>
            Change it
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <PassphraseField
          autoFocus
          label="Passphrase now"
          value={current}
          onChange={setCurrent}
          error={next.tried && current === '' ? 'Enter the passphrase as it is now.' : wrong}
        />
        <NewPassphraseFields {...next.fields} />
      </div>
    </Dialog>
  )
}
