import { useMutation } from '@tanstack/react-query'
import type { Output } from '@shared/contract'
import type { AppState } from '@shared/contract/app'
import { call, problemOf } from '../../app/client'
import { KeepRecoveryKey } from '../../app/keys/keep-recovery-key'
import styles from './start.module.css'

interface KeyStepProps {
  readonly created: Output<'register.create'>
  readonly onOpen: (state: AppState) => void
}

/** Shows the recovery key once, and opens the register when part of it has been typed back. */
export function KeyStep({ created, onOpen }: KeyStepProps) {
  const confirm = useMutation({
    mutationFn: (groups: string[]) => call('register.confirmRecovery', { groups }),
    onSuccess: onOpen,
  })
  return (
    <section className={styles.card} aria-label="Recovery key">
      <div>
        <h2>Keep this recovery key</h2>
        <p>
          It is the only other way in. If the passphrase and this key are both lost, the register cannot be
          opened by anybody. Print it, or write it down, and lock it away from this computer.
        </p>
      </div>
      <KeepRecoveryKey
        shown={created}
        action="Open the register"
        problem={confirm.error && problemOf(confirm.error)}
        isPending={confirm.isPending}
        onConfirm={confirm.mutate}
      />
    </section>
  )
}
