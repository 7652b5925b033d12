import { useMutation } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import type { CaseDetail } from '@shared/contract/escalations'
import type { IsoDate } from '@shared/domain/dates'
import type { ProtocolPack } from '@shared/protocol/pack-schema'
import { problemOf } from '../../../app/client'
import { refetchAfter } from '../../../app/query-client'
import { Button } from '../../../ui/button/button'
import { Banner } from '../../../ui/feedback/banner'
import { say } from '../../../ui/feedback/toast-queue'
import { Dialog } from '../../../ui/overlay/dialog'
import styles from '../case.module.css'

/** What every dialog of a case is given. */
export interface CaseDialogProps {
  readonly one: CaseDetail
  /** The version of the protocol the case is under. */
  readonly pack: ProtocolPack
  readonly today: IsoDate
  /** A clock or duty the dialog was opened from. */
  readonly clock: string | null
  readonly onClose: () => void
}

interface ChangeDialogProps {
  readonly title: string
  readonly reference: string
  readonly button: string
  /** What was done, for the notice. */
  readonly done: string
  /** True while something that is needed has not been filled in. */
  readonly incomplete: boolean
  readonly change: () => Promise<unknown>
  readonly onClose: () => void
  /** Given whether somebody has tried, so that fields say what is wrong only then. */
  readonly children: (tried: boolean) => ReactNode
}

/** Asks for what a change to a case needs and makes it; says why not when the protocol refuses. */
export function ChangeDialog(props: ChangeDialogProps) {
  const { title, reference, button, done, incomplete, change, onClose, children } = props
  const [tried, setTried] = useState(false)
  const act = useMutation({
    mutationFn: change,
    onSuccess: () => {
      refetchAfter(['escalations'])
      say(`${reference}: ${done}`)
      onClose()
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
        {children(tried)}
      </div>
    </Dialog>
  )
}

/** What is wrong with a date left empty, once somebody has tried. */
export function dateError(tried: boolean, date: IsoDate | null): string | null {
  return tried && date === null ? 'Enter the date as day, month, year.' : null
}

export function reasonError(tried: boolean, text: string): string | null {
  return tried && text.trim() === '' ? 'Write why, in a few words, so that others can follow it.' : null
}
