import { useId, type ReactNode } from 'react'
import { Badge } from '../../ui/feedback/tag'
import items from '../../ui/list/items.module.css'
import styles from './chair.module.css'

interface ChairSectionProps {
  readonly title: string
  readonly note: string
  readonly count: number
  /** How many there are beside those listed. */
  readonly left?: number
  readonly children: ReactNode
}

/** What stands under one heading of the list. */
export function ChairSection({ title, note, count, left = 0, children }: ChairSectionProps) {
  const id = useId()
  return (
    <section className={styles.group} aria-labelledby={id}>
      <header className={styles.head}>
        <h2 id={id}>{title}</h2>
        <Badge quiet count={count} what={count === 1 ? 'case' : 'cases'} />
        {note && <p className={styles.note}>{note}</p>}
      </header>
      <ul className={items.list}>{children}</ul>
      {left > 0 && <p className={styles.note}>And {left.toLocaleString('en-GB')} more.</p>}
    </section>
  )
}
