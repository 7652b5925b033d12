import { CircleAlert, CircleCheck, Info } from 'lucide-react'
import type { PanelFinding } from '@shared/protocol/panel-rule'
import { clauseInWords } from '../../../ui/words/clause-words'
import styles from '../chair.module.css'

/** What the protocol says to a panel, in words. */
export function Findings({ findings }: { readonly findings: readonly PanelFinding[] }) {
  if (findings.length === 0)
    return (
      <p className={styles.finding} data-kind="good" role="status">
        <CircleCheck size={16} aria-hidden="true" /> The panel is as the protocol asks.
      </p>
    )
  return (
    <ul className={styles.findings} aria-live="polite" aria-label="What the protocol says to this panel">
      {findings.map(({ kind, message, clause }) => (
        <li key={message} className={styles.finding} data-kind={kind}>
          {kind === 'breach' ? (
            <CircleAlert size={16} aria-hidden="true" />
          ) : (
            <Info size={16} aria-hidden="true" />
          )}
          <span>
            <strong>{kind === 'breach' ? 'Against the protocol: ' : 'To note: '}</strong>
            {message} <span className={styles.quiet}>({clauseInWords(clause)})</span>
          </span>
        </li>
      ))}
    </ul>
  )
}
