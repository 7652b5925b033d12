import { Link } from 'react-router'
import type { Output } from '@shared/contract'
import { counted } from '../../../ui/format/counts'
import styles from './explore.module.css'

type FoundWordsProps = Output<'insights.search'>

/** How many cases say it, where, and in which words. */
export function FoundWords({ total, fields, hits }: FoundWordsProps) {
  return (
    <>
      <h2 className={styles.found}>{counted(total, 'case')}</h2>
      <p className={styles.note}>How many of them say all of it in one field:</p>
      <ul className={styles.counts} aria-label="Cases by field">
        {fields.map(({ field, label, count }) => (
          <li key={field}>
            {label} <strong>{count.toLocaleString('en-GB')}</strong>
          </li>
        ))}
      </ul>
      <ul className={styles.hits} aria-label="Cases found">
        {hits.map(({ ref, snippets }) => (
          <li key={ref} className={styles.hit}>
            <Link to={`/escalations/${ref}`}>{ref}</Link>
            <dl>
              {snippets.map(({ field, label, parts }) => (
                <div key={field}>
                  <dt>{label}</dt>
                  <dd>{parts.map(({ text, found }, at) => (found ? <mark key={at}>{text}</mark> : text))}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </>
  )
}
