import type { ReactNode } from 'react'
import { classes } from '../classes'
import styles from './feedback.module.css'

/** What a colour means wherever it is used; the words always say it too. */
export type Tone = 'good' | 'warn' | 'bad' | 'info' | 'violet' | 'quiet' | 'accent'

interface TagProps {
  readonly tone: Tone
  readonly icon?: ReactNode
  readonly children: ReactNode
}

/** A state in a word or two. */
export function Tag({ tone, icon, children }: TagProps) {
  return (
    <span className={classes(styles.tag, styles[tone])}>
      {icon}
      {children}
    </span>
  )
}

/** A number beside a name. `what` is read after it: "12 waiting". */
export function Badge({
  count,
  what,
  quiet,
}: {
  readonly count: number
  readonly what: string
  readonly quiet?: boolean
}) {
  return (
    <span className={classes(styles.badge, quiet && styles.quiet)}>
      {count.toLocaleString('en-GB')}
      <span className="visually-hidden"> {what}</span>
    </span>
  )
}
