import { Copy, Printer } from 'lucide-react'
import { useState, type SubmitEvent } from 'react'
import type { Output } from '@shared/contract'
import type { Problem } from '@shared/domain/problem'
import { Button } from '../../ui/button/button'
import { Banner } from '../../ui/feedback/banner'
import { say } from '../../ui/feedback/toast-queue'
import { listed } from '../../ui/format/counts'
import { TextField } from '../../ui/form/text-field'
import { call } from '../client'
import styles from './recovery-key.module.css'

interface KeepRecoveryKeyProps {
  readonly shown: Output<'register.create'>
  /** What pressing the last button does. */
  readonly action: string
  readonly problem: Problem | null
  readonly isPending: boolean
  readonly onConfirm: (groups: string[]) => void
}

const copy = (key: string) =>
  void call('desktop.copySecret', { text: key })
    .then(() => say('Recovery key copied. It leaves the clipboard in a minute.'))
    .catch(() => say('The key could not be copied. Print it, or write it down.'))

/** Shows a recovery key once, to be kept, and has part of it typed back. */
export function KeepRecoveryKey({ shown, action, problem, isPending, onConfirm }: KeepRecoveryKeyProps) {
  const { recoveryKey, confirmGroups } = shown
  const [typed, setTyped] = useState<readonly string[]>(confirmGroups.map(() => ''))
  const [kept, setKept] = useState(false)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    onConfirm([...typed])
  }
  if (!kept)
    return (
      <div className={styles.card}>
        <ol className={styles.key} aria-label="Recovery key, group by group">
          {recoveryKey.split(/[-\s]+/).map((group, index) => (
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
            <Button icon={<Copy size={16} />} onPress={() => copy(recoveryKey)}>
              Copy
            </Button>
          </div>
          <Button variant="primary" onPress={() => setKept(true)}>
            I have kept it
          </Button>
        </div>
      </div>
    )
  return (
    <form onSubmit={submit} className={styles.confirm}>
      <p>
        To be sure, type {confirmGroups.length === 1 ? 'group' : 'groups'}{' '}
        {listed(confirmGroups.map((group) => String(group + 1)))} from your copy.
      </p>
      {problem && (
        <Banner tone="bad" title={problem.message} announce>
          {problem.whatToDo}
        </Banner>
      )}
      <div className={styles.boxes}>
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
        <Button type="submit" variant="primary" isPending={isPending}>
          {action}
        </Button>
      </div>
    </form>
  )
}
