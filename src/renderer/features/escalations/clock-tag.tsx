import { AlarmClock, Check, CircleHelp, CircleStop, Clock, Hourglass } from 'lucide-react'
import type { ReactNode } from 'react'
import type { ClockState } from '@shared/protocol/clock-state'
import { Tag } from '../../ui/feedback/tag'
import { clockLooks } from '../../ui/words/case-words'

const icons: Record<ClockState['state'], ReactNode> = {
  'not-started': <Clock size={13} aria-hidden="true" />,
  running: <Clock size={13} aria-hidden="true" />,
  'due-soon': <Hourglass size={13} aria-hidden="true" />,
  overdue: <AlarmClock size={13} aria-hidden="true" />,
  met: <Check size={13} aria-hidden="true" />,
  'met-late': <Check size={13} aria-hidden="true" />,
  stopped: <CircleStop size={13} aria-hidden="true" />,
  unknown: <CircleHelp size={13} aria-hidden="true" />,
}

/** The state of a clock in words, with a picture of its own. */
export function ClockTag({ clock }: { readonly clock: Pick<ClockState, 'state'> }) {
  const { words, tone } = clockLooks[clock.state]
  return (
    <Tag tone={tone} icon={icons[clock.state]}>
      {words}
    </Tag>
  )
}
