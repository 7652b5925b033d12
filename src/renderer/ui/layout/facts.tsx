import { Fragment, type ReactNode } from 'react'
import styles from './layout.module.css'

export interface Fact {
  readonly label: string
  /** Null or empty is shown as not recorded. */
  readonly value: ReactNode
}

/** Names and values, one a line. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(({ label, value }) => (
        <Fragment key={label}>
          <dt>{label}</dt>
          <dd>
            {value === null || value === '' || value === undefined ? (
              <span className={styles.none}>Not recorded</span>
            ) : (
              value
            )}
          </dd>
        </Fragment>
      ))}
    </dl>
  )
}
