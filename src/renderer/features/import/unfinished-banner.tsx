import { useMutation, useQuery } from '@tanstack/react-query'
import { dateOf } from '@shared/domain/dates'
import { call, problemOf } from '../../app/client'
import { queryFor, refetchAfter } from '../../app/query-client'
import { Button } from '../../ui/button/button'
import { Banner } from '../../ui/feedback/banner'
import { longDate } from '../../ui/format/dates'
import styles from './import.module.css'
import { leftInWords } from './left-in-words'

/** Offers to go on with the newest import when it was stopped or interrupted. */
export function UnfinishedBanner({ onResume }: { readonly onResume: (batch: string) => void }) {
  const { data: unfinished } = useQuery(queryFor('intake.unfinished', null))
  const letGo = useMutation({
    mutationFn: (batch: string) => call('intake.letGo', { batch }),
    onSuccess: () => refetchAfter(['intake']),
  })
  if (!unfinished) return null
  const { batch, startedAt } = unfinished
  return (
    <Banner tone="info" title={`The import of ${longDate(dateOf(startedAt))} was not finished.`}>
      <p>{leftInWords(unfinished)}</p>
      {letGo.error && <p>{problemOf(letGo.error).message}</p>}
      <div className={styles.row}>
        <Button size="small" onPress={() => onResume(batch)}>
          Resume
        </Button>
        <Button size="small" onPress={() => letGo.mutate(batch)} isPending={letGo.isPending}>
          Leave it
        </Button>
      </div>
    </Banner>
  )
}
