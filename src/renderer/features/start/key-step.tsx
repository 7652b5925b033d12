import { useMutation } from '@tanstack/react-query'
import { Copy, Printer } from 'lucide-react'
import { useState, type SubmitEvent } from 'react'
import type { Output } from '@shared/contract'
import type { AppState } from '@shared/contract/app'
import { call, problemOf } from '../../app/client'
import { Button } from '../../ui/button/button'
import { Banner } from '../../ui/feedback/banner'
import { say } from '../../ui/feedback/toast-queue'
import { listed } from '../../ui/format/counts'
import { TextField } from '../../ui/form/text-field'
import styles from './start.module.css'

interface KeyStepProps {
  readonly created: Output<'register.create'>
  readonly onOpen: (state: AppState) => void
}

/** Shows the recovery key once, and opens the register when part of it has been typed back. */
export function KeyStep({ created: { recoveryKey, confirmGroups }, onOpen }: KeyStepProps) {
  const groups = recoveryKey.split(/[-\s]+/)
  const [typed, setTyped] = useState<readonly string[]>(confirmGroups.map(() => ''))
  const [kept, setKept] = useState(false)
  const confirm = useMutation({
    mutationFn: () => call('register.confirmRecovery', { groups: [...typed] }),
    onSuccess: onOpen,
  })
  const copy = () =>
    void navigator.clipboard
      .writeText(recoveryKey)
      .then(() => say('Recovery key copied. Clear the clipboard once it is kept.'))
      .catch(() => say('The key could not be copied. Print it, or write it down.'))
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    confirm.mutate()
  }
  const problem = confirm.error && problemOf(confirm.error)
  const places = listed(confirmGroups.map((group) => String(group + 1)))
  return (
    <section className={styles.card} aria-label="Recovery key">
      <div>
        <h2>Keep this recovery key</h2>
        <p>
          It is the only other way in. If the passphrase and this key are both lost, the register cannot be
          opened by anybody. Print it, or write it down, and lock it away from this computer.
        </p>
      </div>
      {!kept && (
        <>
          <ol className={styles.key} aria-label="Recovery key, group by group">
            {groups.map((group, index) => (
              <li key={index}>
                <small>{index + 1}</small>
                {group}
              </li>
            ))}
          </ol>
          <div className={styles.spread}>
            <div className={styles.row}>
              <Button icon={<Printer size={16} />} onPress={() => void call('desktop.print', null)}>
                Print
              </Button>
              <Button icon={<Copy size={16} />} onPress={copy}>
                Copy
              </Button>
            </div>
            <Button variant="primary" onPress={() => setKept(true)}>
              I have kept it
            </Button>
          </div>
        </>
      )}
      {kept && (
        <form onSubmit={submit} className={styles.confirm}>
          <p>To be sure, type group {places} from your copy.</p>
          {problem && (
            <Banner tone="bad" title={problem.message} announce>
              {problem.whatToDo}
            </Banner>
          )}
          <div className={styles.choices}>
            {confirmGroups.map((group, index) => (
              <TextField
                key={group}
                label={`Group ${group + 1}`}
                value={typed[index] ?? ''}
                onChange={(text) => setTyped(typed.map((before, at) => (at === index ? text : before)))}
                autoFocus={index === 0}
                autoComplete="off"
                spellCheck="false"
              />
            ))}
          </div>
          <div className={styles.spread}>
            <Button variant="quiet" onPress={() => setKept(false)}>
              Show the key again
            </Button>
            <Button type="submit" variant="primary" isPending={confirm.isPending}>
              Open the register
            </Button>
          </div>
        </form>
      )}
    </section>
  )
}
