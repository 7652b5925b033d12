import type { CaseDetail } from '../contract/escalations'
import { dateOf, type IsoDate } from '../domain/dates'
import type { ClockState, ClockStateName } from '../protocol/clock-state'
import type { ProtocolPack } from '../protocol/pack-schema'
import type { DeadlineOutcome, PackDeadline } from './pack-facts'

const outcomes: Readonly<Record<Exclude<ClockStateName, 'not-started'>, DeadlineOutcome>> = {
  running: 'running',
  'due-soon': 'running',
  overdue: 'missed',
  met: 'met',
  'met-late': 'late',
  stopped: 'stopped',
  unknown: 'unknown',
}

/** Every deadline that has begun to run, in the order of the protocol; with whose turn it was, by name. */
export function packDeadlines(
  { stages }: ProtocolPack,
  detail: Pick<CaseDetail, 'clocks' | 'escalating' | 'receiving'>,
): PackDeadline[] {
  return detail.clocks.flatMap((clock) => {
    if (clock.state === 'not-started' || clock.duty) return []
    return [
      {
        id: `${clock.stage}/${clock.id}/${clock.round}`,
        stage: stages.find(({ id }) => id === clock.stage)?.name ?? clock.stage,
        what: clock.what,
        clause: clock.clause,
        whose: whoseTurn(detail, clock.turn),
        dueOn: clock.dueOn,
        doneOn: dayOf(clock),
        outcome: outcomes[clock.state],
        note: clock.note,
      },
    ]
  })
}

function whoseTurn({ escalating, receiving }: Pick<CaseDetail, 'escalating' | 'receiving'>, turn: ClockState['turn']): string {
  switch (turn) {
    case 'escalating':
      return escalating?.agency ?? 'The escalating agency (not recorded)'
    case 'receiving':
      return receiving.length > 0 ? receiving.map(({ agency }) => agency).join('; ') : 'The receiving agency (not recorded)'
    case 'chair':
      return 'The Independent Chair'
    case 'board':
      return 'The board’s business unit'
  }
} // prettier-ignore

/** The day a deadline was met. One that merely stopped was not met, so it has none. */
function dayOf({ state, stoppedAt }: ClockState): IsoDate | null {
  if (stoppedAt === null || (state !== 'met' && state !== 'met-late')) return null
  return stoppedAt.includes('T') ? dateOf(stoppedAt) : stoppedAt
}
