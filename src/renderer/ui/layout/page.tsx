import { useEffect, type ReactNode } from 'react'
import styles from './layout.module.css'

interface PageProps {
  readonly title: string
  /** For the window’s title, which others may see: never a person’s name. Left out, the title. */
  readonly windowTitle?: string
  /** What the screen shows now, in a sentence. */
  readonly summary?: ReactNode
  readonly actions?: ReactNode
  /** Above the title: a way back. */
  readonly before?: ReactNode
  /** Beside the title. */
  readonly beside?: ReactNode
  readonly children: ReactNode
  /** The children lay themselves out and scroll by themselves. */
  readonly bare?: boolean
}

/** A screen: its heading, its actions, its content. */
export function Page({
  title,
  windowTitle = title,
  summary,
  actions,
  before,
  beside,
  children,
  bare,
}: PageProps) {
  useEffect(() => {
    document.title = `${windowTitle} – Accord`
  }, [windowTitle])
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <div className={styles.titles}>
          {before}
          <div className={styles.actions}>
            <h1 className={styles.title} tabIndex={-1}>
              {title}
            </h1>
            {beside}
          </div>
          {summary && <p className={styles.summary}>{summary}</p>}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      {bare ? children : <div className={styles.body}>{children}</div>}
    </div>
  )
}
