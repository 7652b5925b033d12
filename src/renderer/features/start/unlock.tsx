import { useMutation } from '@tanstack/react-query'
import { useState, type SubmitEvent } from 'react'
import type { Input } from '@shared/contract'
import type { AppState } from '@shared/contract/app'
import { call, problemOf } from '../../app/client'
import { Button } from '../../ui/button/button'
import { classes } from '../../ui/classes'
import { PassphraseField } from '../../ui/form/passphrase-field'
import { TextField } from '../../ui/form/text-field'
import { Brand } from './brand'
import styles from './start.module.css'

interface UnlockProps {
  readonly folder: string
  readonly state: AppState
  readonly onOpen: (state: AppState) => void
  readonly onOther: () => void
}

type With = Input<'register.unlock'>['with']

/** Opens a locked register: by passphrase, by recovery key, or with this computer's key store. */
export function Unlock({ folder, state, onOpen, onOther }: UnlockProps) {
  const [way, setWay] = useState<'passphrase' | 'recovery-key'>('passphrase')
  const [passphrase, setPassphrase] = useState('')
  const [recoveryKey, setRecoveryKey] = useState('')
  const unlock = useMutation({
    mutationFn: (key: With) => call('register.unlock', { folder, with: key }),
    onSuccess: onOpen,
  })
  const known = state.register?.folder === folder ? state.register.boardName : null
  const name = known ?? state.recent.find((one) => one.folder === folder)?.boardName ?? 'Register'
  const empty = way === 'passphrase' ? passphrase === '' : recoveryKey.trim() === ''
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (empty) return
    unlock.mutate(
      way === 'passphrase' ? { kind: 'passphrase', passphrase } : { kind: 'recovery-key', recoveryKey },
    )
  }
  const problem = unlock.error && problemOf(unlock.error)
  const error = problem && `${problem.message} ${problem.whatToDo}`
  return (
    <main className={classes(styles.centre, styles.narrow)}>
      <Brand />
      <form className={styles.card} onSubmit={submit}>
        <div>
          <h1>{name}</h1>
          <p className={styles.where}>{folder}</p>
        </div>
        {way === 'passphrase' ? (
          <PassphraseField
            key="passphrase"
            label="Passphrase"
            value={passphrase}
            onChange={setPassphrase}
            error={error}
            autoFocus
          />
        ) : (
          <TextField
            key="recovery-key"
            label="Recovery key"
            description="The groups of letters and digits printed when the register was created. Small letters and spaces do not matter."
            value={recoveryKey}
            onChange={setRecoveryKey}
            error={error}
            autoFocus
          />
        )}
        <div className={styles.spread}>
          <Button type="submit" variant="primary" isPending={unlock.isPending}>
            Unlock
          </Button>
          {state.keyStoreAvailable && (
            <Button onPress={() => unlock.mutate({ kind: 'key-store' })}>Unlock with this computer</Button>
          )}
        </div>
        {way === 'recovery-key' && (
          <p className={styles.where}>
            If both are lost, nobody can open this register or its backups, and Accord deletes nothing. Keep
            the folder: one of the two may be found again.
          </p>
        )}
        <div className={styles.spread}>
          <Button
            size="small"
            variant="quiet"
            onPress={() => {
              unlock.reset()
              setWay(way === 'passphrase' ? 'recovery-key' : 'passphrase')
            }}
          >
            {way === 'passphrase' ? 'Forgotten? Use the recovery key' : 'Use the passphrase'}
          </Button>
          <Button size="small" variant="quiet" onPress={onOther}>
            Another register
          </Button>
        </div>
      </form>
    </main>
  )
}
