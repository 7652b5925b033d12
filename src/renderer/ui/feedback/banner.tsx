import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { classes } from '../classes'
import styles from './feedback.module.css'

type BannerTone = 'info' | 'warn' | 'bad' | 'good'

const icons: Record<BannerTone, ReactNode> = {
  info: <Info size={18} aria-hidden="true" />,
  warn: <TriangleAlert size={18} aria-hidden="true" />,
  bad: <CircleAlert size={18} aria-hidden="true" />,
  good: <CircleCheck size={18} aria-hidden="true" />,
}

interface BannerProps {
  readonly tone: BannerTone
  readonly title?: string
  readonly children?: ReactNode
  readonly action?: ReactNode
  /** Read it aloud when it appears. */
  readonly announce?: boolean
}

/** Something to know about the whole screen or dialog. */
export function Banner({ tone, title, children, action, announce }: BannerProps) {
  return (
    <div
      className={classes(styles.banner, styles[tone])}
      role={announce ? (tone === 'bad' ? 'alert' : 'status') : undefined}
    >
      {icons[tone]}
      <div className={styles['banner-text']}>
        {title && <strong className={styles['banner-title']}>{title}</strong>}
        {children}
      </div>
      {action}
    </div>
  )
}
