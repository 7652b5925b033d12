import { AlarmClock, Hourglass } from 'lucide-react'
import type { ReferralDue } from '@shared/referral/referral-due'
import { Tag } from '../../ui/feedback/tag'
import { shortDate } from '../../ui/format/dates'

/** By when something is due, and whether that day has passed. */
export function DueTag({ due }: { readonly due: Pick<ReferralDue, 'on' | 'overdue'> }) {
  return due.overdue ? (
    <Tag tone="bad" icon={<AlarmClock size={13} aria-hidden="true" />}>
      Overdue since {shortDate(due.on)}
    </Tag>
  ) : (
    <Tag tone="info" icon={<Hourglass size={13} aria-hidden="true" />}>
      Due {shortDate(due.on)}
    </Tag>
  )
}
