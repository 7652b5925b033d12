import { useMutation } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import type { Changed } from '@shared/contract/reply'
import { say } from '../ui/feedback/toast-queue'
import { FormDialog } from '../ui/overlay/form-dialog'
import { problemOf } from './client'
import { refetchAfter } from './query-client'

export interface ActDialogProps<T> {
  readonly title: string
  /** The case or referral it is about. */
  readonly reference: string
  readonly button: string
  /** What was done, for the notice. */
  readonly done: string
  /** True while something that is needed has not been filled in. */
  readonly incomplete: boolean
  readonly width?: 'normal' | 'wide'
  /** What is fetched again once it is made. */
  readonly topics: Changed['topics']
  readonly change: () => Promise<T>
  /** Where to go once it is made; left out, the dialog closes. */
  readonly after?: (made: T) => void
  readonly onClose: () => void
  /** Given whether somebody has tried, so that fields say what is wrong only then. */
  readonly children: (tried: boolean) => ReactNode
}

/** Asks for what a change needs and makes it; says why not when the protocol refuses. */
export function ActDialog<T>(props: ActDialogProps<T>) {
  const { title, reference, button, done, incomplete, width, topics, change, after, onClose, children } =
    props
  const [tried, setTried] = useState(false)
  const act = useMutation({
    mutationFn: change,
    onSuccess: (made) => {
      refetchAfter(topics)
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
    <FormDialog
      title={`${title}: ${reference}`}
      width={width}
      button={button}
      isPending={act.isPending}
      problem={problem}
      onSubmit={submit}
      onClose={onClose}
    >
      {children(tried)}
    </FormDialog>
  )
}
