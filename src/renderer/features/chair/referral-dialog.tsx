import { useMutation } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { problemOf } from '../../app/client'
import { refetchAfter } from '../../app/query-client'
import { Button } from '../../ui/button/button'
import { Banner } from '../../ui/feedback/banner'
import { say } from '../../ui/feedback/toast-queue'
import { Dialog } from '../../ui/overlay/dialog'
import styles from './chair.module.css'

interface ReferralDialogProps<T> {
  readonly title: string
  readonly reference: string
  readonly button: string
  /** What was done, for the notice. */
  readonly done: string
  readonly note?: string | undefined
  /** True while something that is needed has not been filled in. */
  readonly incomplete: boolean
  readonly width?: 'normal' | 'wide'
  readonly change: () => Promise<T>
  /** Where to go once it is made; left out, the dialog closes. */
  readonly after?: (made: T) => void
  readonly onClose: () => void
  /** Given whether somebody has tried, so that fields say what is wrong only then. */
  readonly children: (tried: boolean) => ReactNode
}

/** Asks for what a change to a referral needs and makes it; says why not when the protocol refuses. */
export function ReferralDialog<T>(props: ReferralDialogProps<T>) {
  const { title, reference, button, done, note, incomplete, width, change, after, onClose, children } = props
  const [tried, setTried] = useState(false)
  const act = useMutation({
    mutationFn: change,
    onSuccess: (made) => {
      refetchAfter(['referrals', 'escalations'])
      say(`${reference}: ${done}`)
      if (after) after(made)
      else onClose()
    },
  })
  const submit = () => {
    setTried(true)
    if (!incomplete) act.mutate()
  }
  const problem = act.error && problemOf(act.error)
  return (
    <Dialog
      title={`${title}: ${reference}`}
      isOpen
      onClose={onClose}
      {...(width ? { width } : {})}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" onPress={submit} isPending={act.isPending}>
            {button}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {problem && (
          <Banner tone="bad" title={problem.message} announce>
            {problem.whatToDo}
          </Banner>
        )}
        {note && <p className={styles.note}>{note}</p>}
        {children(tried)}
      </div>
    </Dialog>
  )
}
