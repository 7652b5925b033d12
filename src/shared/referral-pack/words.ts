import { dateInWords } from '../domain/date-in-words'
import type { IsoDate } from '../domain/dates'
import type { ReferralPhase } from '../domain/referral'
import type { DeadlineOutcome, PackDeadline } from './pack-facts'

export const notRecorded = 'Not recorded'

export const onDay = (date: IsoDate | null): string => (date === null ? notRecorded : dateInWords(date))
export const said = (text: string | null): string =>
  text === null || text.trim() === '' ? notRecorded : text

const yesNo = { yes: 'Yes', no: 'No' } as const
export const yesOrNo = (answer: 'yes' | 'no' | null): string =>
  answer === null ? notRecorded : yesNo[answer]

export const roles = {
  escalating: 'Escalating agency',
  receiving: 'Receiving agency',
  other: 'Asked for its views',
} as const

export const viewsFrom = {
  person: 'In their own words',
  advocate: 'Through an advocate',
  'family-or-carer': 'Through family or a carer',
  'not-sought': 'Not sought',
} as const

export const answers = {
  accepted: 'Accepted',
  'accepted-in-part': 'Accepted in part',
  declined: 'Declined',
} as const

export const outcomeWords: Readonly<Record<DeadlineOutcome, string>> = {
  met: 'Met',
  late: 'Late',
  missed: 'Missed',
  running: 'Running',
  stopped: 'Ended without being judged',
  unknown: 'Not known',
}

/** What a deadline came to, as a sentence. */
export function deadlineSentence({ outcome, dueOn, doneOn, note }: PackDeadline): string {
  const due = dueOn === null ? 'no date was set' : `due ${dateInWords(dueOn)}`
  const done = doneOn === null ? 'the day is not recorded' : dateInWords(doneOn)
  const more = note === null ? '' : ` ${note}`
  switch (outcome) {
    case 'met':
      return `Met: ${due}; done ${done}.${more}`
    case 'late':
      return `Late: ${due}; done ${done}.${more}`
    case 'missed':
      return `Missed: ${due}; not done yet.${more}`
    case 'running':
      return `Running: ${due}.${more}`
    case 'stopped':
      return `Ended without being judged: ${due}.${more}`
    case 'unknown':
      return `Not known: ${due}; whether it was met is not recorded.${more}`
  }
}

export const phases: Readonly<Record<ReferralPhase, string>> = {
  preparing: 'Being prepared',
  'with-chair': 'With the Chair',
  panel: 'With a resolution panel',
  recommended: 'Recommendation made, not yet communicated',
  'awaiting-acceptance': 'Recommendation communicated; answers awaited',
  'following-up': 'Answered; actions and the check that they were done are open',
  'beyond-chair': 'Taken beyond the Chair',
  closed: 'Closed',
}
