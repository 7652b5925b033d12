import type { CaseDetail } from '@shared/contract/escalations'
import type { ProtocolPack } from '@shared/protocol/pack-schema'
import { Button } from '../../ui/button/button'
import { Tag } from '../../ui/feedback/tag'
import { shortDate, weekdayDate } from '../../ui/format/dates'
import { Panel } from '../../ui/layout/panel'
import { turnWords } from '../../ui/words/case-words'
import type { Asked } from './case-dialogs'
import caseStyles from './case.module.css'
import { ClockTag } from './clock-tag'
import styles from './clocks.module.css'
import { recordOfDuty } from './record-of'
import { dutyIdOf } from './recordings'
import { useRecordDone } from './use-record-done'
import { WhyThisDate } from './why-this-date'

interface TasksPanelProps {
  readonly one: CaseDetail
  readonly pack: ProtocolPack | undefined
  readonly onAsk: (asked: Asked) => void
}

/** What agreement obliges: confirm in writing, check back, review. What is left to do comes first. */
export function TasksPanel({ one, pack, onAsk }: TasksPanelProps) {
  if (one.tasks.length === 0) return null
  const tasks = [...one.tasks].sort((a, b) => Number(a.doneOn !== null) - Number(b.doneOn !== null))
  return (
    <Panel title="Tasks after agreement">
      <ul className={caseStyles.items}>
        {tasks.map((task) => (
          <li key={task.id}>
            <Task task={task} one={one} pack={pack} onAsk={onAsk} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Task({ task, one, pack, onAsk }: TasksPanelProps & { readonly task: CaseDetail['tasks'][number] }) {
  const { done, isPending } = useRecordDone(one.ref)
  const id = dutyIdOf(task)
  const round = Number(task.id.split(':')[1] ?? '0')
  const clock = one.clocks.find((state) => state.duty && state.id === id && state.round === round)
  const recording = pack && task.doneOn === null ? recordOfDuty(pack, id) : null
  const when = task.doneOn
    ? `Done ${shortDate(task.doneOn)}`
    : task.dueOn
      ? `Due ${weekdayDate(task.dueOn)}`
      : 'The protocol sets no date'
  return (
    <div className={styles.clock}>
      <div className={styles.head}>
        <span>{task.what}</span>
        {clock ? (
          <ClockTag clock={clock} />
        ) : (
          <Tag tone={task.doneOn ? 'good' : 'info'}>{task.doneOn ? 'Done' : 'To do'}</Tag>
        )}
      </div>
      <p className={styles.note}>
        {[when, task.doneOn === null && clock && turnWords[clock.turn]].filter(Boolean).join('. ')}
      </p>
      {recording && (
        <div className={styles.buttons}>
          <Button size="small" isDisabled={isPending} onPress={() => done(recording)}>
            Done today<span className="visually-hidden">: {task.what}</span>
          </Button>
          <Button size="small" variant="quiet" onPress={() => onAsk({ action: 'record', clock: task.id })}>
            On another date<span className="visually-hidden">: {task.what}</span>
          </Button>
        </div>
      )}
      {clock && <WhyThisDate clock={clock} />}
    </div>
  )
}
