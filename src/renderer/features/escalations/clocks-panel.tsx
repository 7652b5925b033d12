import type { CaseDetail } from '@shared/contract/escalations'
import type { ClockState } from '@shared/protocol/clock-state'
import { isLive } from '@shared/protocol/clock-summary'
import type { ProtocolPack } from '@shared/protocol/pack-schema'
import { counted } from '../../ui/format/counts'
import { Disclosure } from '../../ui/layout/disclosure'
import { Panel } from '../../ui/layout/panel'
import type { Asked } from './case-dialogs'
import styles from './case.module.css'
import { ClockItem } from './clock-item'

interface ClocksPanelProps {
  readonly one: CaseDetail
  readonly pack: ProtocolPack | undefined
  readonly onAsk: (asked: Asked) => void
}

const order: readonly ClockState['state'][] = ['overdue', 'due-soon', 'running']

/** The case's deadlines, live ones first, each able to say why it falls on its date. Duties are among the tasks. */
export function ClocksPanel({ one, pack, onAsk }: ClocksPanelProps) {
  const clocks = one.clocks
    .filter((clock) => clock.state !== 'not-started' && !clock.duty)
    .sort((a, b) => place(a) - place(b) || (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999'))
  if (clocks.length === 0) return null
  const live = clocks.filter(isLive)
  const past = clocks.filter((clock) => !isLive(clock))
  const list = (some: readonly ClockState[]) => (
    <ul className={styles.items}>
      {some.map((clock) => (
        <li key={`${clock.stage}/${clock.id}/${clock.round}`}>
          <ClockItem clock={clock} one={one} pack={pack} onAsk={onAsk} />
        </li>
      ))}
    </ul>
  )
  return (
    <Panel title="Deadlines">
      {live.length === 0 && <p className={styles.none}>None is running.</p>}
      {list(live)}
      {past.length > 0 && (
        <Disclosure title={counted(past.length, 'earlier deadline')}>{list(past)}</Disclosure>
      )}
    </Panel>
  )
}

const place = (clock: ClockState) => {
  const at = order.indexOf(clock.state)
  return at < 0 ? order.length : at
}
