import type { CaseDetail } from '@shared/contract/escalations'
import type { ClockState } from '@shared/protocol/clock-state'
import { isLive } from '@shared/protocol/clock-summary'
import type { ProtocolPack } from '@shared/protocol/pack-schema'
import { Button } from '../../ui/button/button'
import { shortDate, weekdayDate } from '../../ui/format/dates'
import { momentInWords } from '../../ui/format/dates'
import { timeWithin } from '../../ui/format/moments'
import { turnWords } from '../../ui/words/case-words'
import type { Asked } from './case-dialogs'
import { ClockAmendments } from './clock-amendments'
import { ClockTag } from './clock-tag'
import styles from './clocks.module.css'
import { recordOfClock } from './record-of'
import { useRecordDone } from './use-record-done'
import { WhyThisDate } from './why-this-date'

interface ClockItemProps {
  readonly clock: ClockState
  readonly one: CaseDetail
  readonly pack: ProtocolPack | undefined
  readonly onAsk: (asked: Asked) => void
}

/** One deadline: when, what, whose turn, what people did to its date, and what may be done about it. */
export function ClockItem({ clock, one, pack, onAsk }: ClockItemProps) {
  const live = isLive(clock)
  const { done, isPending } = useRecordDone(one.ref)
  const recording = live && pack ? recordOfClock(pack, clock) : null
  const undated = live && clock.dueOn === null
  const shorter = live && one.canBringForward.includes(clock.id)
  return (
    <div className={styles.clock}>
      <div className={styles.head}>
        <span>{dueOf(clock)}</span>
        <ClockTag clock={clock} />
      </div>
      <p>{clock.what}</p>
      <p className={styles.note}>
        {[live ? turnWords[clock.turn] : endOf(clock), clock.note].filter(Boolean).join('. ')}
      </p>
      <ClockAmendments clock={clock} />
      {(recording ?? (undated || shorter)) && (
        <div className={styles.buttons}>
          {recording && (
            <Button size="small" isDisabled={isPending} onPress={() => done(recording)}>
              Done today<span className="visually-hidden">: {clock.what}</span>
            </Button>
          )}
          {recording && (
            <Button size="small" variant="quiet" onPress={() => onAsk({ action: 'record', clock: clock.id })}>
              On another date<span className="visually-hidden">: {clock.what}</span>
            </Button>
          )}
          {undated && one.status === 'open' && (
            <Button
              size="small"
              variant="quiet"
              onPress={() => onAsk({ action: 'response-date', clock: clock.id })}
            >
              Set a date<span className="visually-hidden">: {clock.what}</span>
            </Button>
          )}
          {shorter && (
            <Button
              size="small"
              variant="quiet"
              onPress={() => onAsk({ action: 'bring-forward', clock: clock.id })}
            >
              Bring forward<span className="visually-hidden">: {clock.what}</span>
            </Button>
          )}
        </div>
      )}
      <WhyThisDate clock={clock} />
    </div>
  )
}

/** The due date, with the time of day where the deadline runs in hours. */
function dueOf({ dueAt, dueOn }: ClockState): string {
  if (dueOn === null) return 'No date set'
  const time = dueAt === null ? null : timeWithin(dueAt)
  return time === null ? weekdayDate(dueOn) : `${weekdayDate(dueOn)}, ${time}`
}

function endOf({ state, stoppedAt }: ClockState): string | null {
  if (stoppedAt === null) return null
  const when = stoppedAt.includes('T') ? momentInWords(stoppedAt) : shortDate(stoppedAt)
  return state === 'met' || state === 'met-late' ? `Done ${when}` : `Ended ${when}`
}
