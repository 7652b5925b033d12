import type { TriageItem } from '@shared/contract/triage'
import { Button } from '../../ui/button/button'
import { Tag } from '../../ui/feedback/tag'
import { triageStateLooks } from '../../ui/words/reading-words'
import { decisionKeys, proposedDecision, type Decision } from './decision'
import styles from './triage.module.css'

interface ActionBarProps {
  readonly item: TriageItem
  readonly busy: boolean
  readonly onDecide: (decision: Decision) => void
  readonly onUndo: () => void
}

/** What can be done with the item: one key each. */
export function ActionBar({ item, busy, onDecide, onUndo }: ActionBarProps) {
  if (item.state !== 'waiting') {
    const { words, tone } = triageStateLooks[item.state]
    return (
      <div className={styles.decided}>
        <span>
          <Tag tone={tone}>{words}</Tag> {item.case}
        </span>
        <Button onPress={onUndo} shortcut="Z" isDisabled={busy}>
          Undo
        </Button>
      </div>
    )
  }
  const proposed = proposedDecision(item)
  return (
    <div className={styles.actions} role="toolbar" aria-label="Decide">
      {decisionKeys.map(({ key, decision, label }) => (
        <Button
          key={key}
          size="small"
          variant={decision === proposed ? 'primary' : 'secondary'}
          shortcut={key}
          isDisabled={busy}
          onPress={() => onDecide(decision)}
        >
          {decision === 'update' && proposed === 'update' ? 'Accept update' : label}
        </Button>
      ))}
    </div>
  )
}
