import { Check } from 'lucide-react'
import { useId } from 'react'
import type { DueGroup } from '@shared/contract/due'
import { problemOf } from '../../app/client'
import { Button } from '../../ui/button/button'
import { ErrorView } from '../../ui/feedback/error-view'
import { Skeleton } from '../../ui/feedback/skeleton'
import { Badge } from '../../ui/feedback/tag'
import { DueItem } from './due-item'
import { groupWords } from './due-words'
import items from '../../ui/list/items.module.css'
import styles from './due.module.css'
import type { DueGroupFound } from './queries'

interface DueSectionProps {
  readonly group: DueGroup
  readonly found: DueGroupFound
}

/** What is due under one heading; a calm line when nothing is. */
export function DueSection({ group, found }: DueSectionProps) {
  const id = useId()
  const { title, empty, note } = groupWords[group]
  const { rows, count } = found
  const left = rows ? count - rows.length : 0
  return (
    <section className={styles.group} aria-labelledby={id}>
      <header className={styles.head}>
        <h2 id={id}>{title}</h2>
        {count > 0 && <Badge quiet={group !== 'overdue'} count={count} what="to do" />}
        {count > 0 && note && <p className={styles.note}>{note}</p>}
      </header>
      {found.error && <ErrorView problem={problemOf(found.error)} onRetry={found.retry} />}
      {!rows && !found.error && <Skeleton lines={3} />}
      {rows?.length === 0 && (
        <p className={styles.empty}>
          <Check size={16} aria-hidden="true" /> {empty}
        </p>
      )}
      {rows && rows.length > 0 && (
        <ul className={items.list}>
          {rows.map((row, index) => (
            <DueItem
              key={`${row.ref}/${row.what}/${row.dueAt ?? ''}/${index}`}
              row={row}
              tabStop={index === 0}
            />
          ))}
        </ul>
      )}
      {rows && left > 0 && (
        <div className={styles.more}>
          <span>
            {rows.length.toLocaleString('en-GB')} of {count.toLocaleString('en-GB')} are listed.
          </span>
          <Button size="small" onPress={found.more}>
            List {Math.min(left, 100)} more
          </Button>
        </div>
      )}
    </section>
  )
}
