import { useId, type ReactNode } from 'react'
import styles from './layout.module.css'

interface PanelProps {
  readonly title: string
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** A titled part of a screen. */
export function Panel({ title, actions, children }: PanelProps) {
  const id = useId()
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <div className={styles['panel-head']}>
        <h2 id={id}>{title}</h2>
        {actions}
      </div>
      <div className={styles['panel-body']}>{children}</div>
    </section>
  )
}
