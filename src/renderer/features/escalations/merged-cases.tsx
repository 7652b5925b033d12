import { useMutation } from '@tanstack/react-query'
import { dateOf } from '@shared/domain/dates'
import type { CaseDetail } from '@shared/contract/escalations'
import { call, problemOf } from '../../app/client'
import { refetchAfter } from '../../app/query-client'
import { Button } from '../../ui/button/button'
import { say } from '../../ui/feedback/toast-queue'
import { longDate } from '../../ui/format/dates'
import { Panel } from '../../ui/layout/panel'
import styles from './case.module.css'

/** The cases a person said are this one, each with the way back. */
export function MergedCases({ one }: { readonly one: CaseDetail }) {
  const apart = useMutation({
    mutationFn: (ref: string) => call('escalations.unmerge', { ref }),
    onSuccess: ({ ref }) => {
      refetchAfter(['escalations', 'triage'])
      say(`${ref} is a case of its own again.`)
    },
    onError: (error) => {
      const { message, whatToDo } = problemOf(error)
      say(`${message} ${whatToDo}`)
    },
  })
  if (one.merged.length === 0) return null
  return (
    <Panel title="Also sent as">
      <ul className={styles.items}>
        {one.merged.map(({ ref, reason, at, by }) => (
          <li key={ref}>
            <p>{ref}</p>
            <p className={styles['item-note']}>
              {reason} {by}, {longDate(dateOf(at))}.
            </p>
            <Button size="small" onPress={() => apart.mutate(ref)} isPending={apart.isPending}>
              Take apart<span className="visually-hidden"> {ref}</span>
            </Button>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
