import { useMutation } from '@tanstack/react-query'
import { call, problemOf } from '../../app/client'
import { KeepRecoveryKey } from '../../app/keys/keep-recovery-key'
import { Button } from '../../ui/button/button'
import { Banner } from '../../ui/feedback/banner'
import { say } from '../../ui/feedback/toast-queue'
import { Dialog } from '../../ui/overlay/dialog'
import styles from './settings.module.css'

/** Makes another recovery key. The one before works until part of the new one has been typed back. */
export function RecoveryKeyDialog({ onClose }: { readonly onClose: () => void }) {
  const make = useMutation({ mutationFn: () => call('register.newRecoveryKey', null) })
  const confirm = useMutation({
    mutationFn: (groups: string[]) => call('register.confirmNewRecoveryKey', { groups }),
    onSuccess: () => {
      say('The new recovery key counts from now on. Destroy the old one.')
      onClose()
    },
  })
  const problem = make.error && problemOf(make.error)
  return (
    <Dialog title="New recovery key" isOpen onClose={onClose} width="wide">
      <div className={styles.stack}>
        {problem && (
          <Banner tone="bad" title={problem.message} announce>
            {problem.whatToDo}
          </Banner>
        )}
        {make.data ? (
          <>
            <p>
              Print this key, or write it down, and lock it away from this computer. The old key works until
              you have typed part of this one back; then it never opens the register again.
            </p>
            <KeepRecoveryKey
              shown={make.data}
              action="Use this key from now on"
              problem={confirm.error && problemOf(confirm.error)}
              isPending={confirm.isPending}
              onConfirm={confirm.mutate}
            />
          </>
        ) : (
          <>
            <p>
              Make a new one when the old key is lost, or when somebody may have seen it. Backups made before
              still open with the old key.
            </p>
            <div className={styles.row}>
              <Button variant="primary" onPress={() => make.mutate()} isPending={make.isPending}>
                Show a new key
              </Button>
            </div>
          </>
        )}
      </div>
    </Dialog>
  )
}
