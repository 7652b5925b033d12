import type { ReferralDetail } from '@shared/contract/referrals'
import { newName, dateOrNull, type StepForm } from './step-form'

export function referredForm({ chairStage, referring, readiness }: ReferralDetail): StepForm {
  const missing = readiness.filter(({ state }) => state === 'missing').length
  const lacks = missing > 0 ? ` ${missing} ${missing === 1 ? 'thing is' : 'things are'} still missing.` : ''
  const moves = referring.moves ? ` The case moves to ${chairStage.name} on this day, and the Chair’s deadline starts.` : ''
  const skips = referring.skips.length > 0 ? ` ${referring.skips.join(' and ')} will be recorded as passed over.` : ''
  return {
    title: 'Put to the Chair',
    button: 'Put to the Chair',
    done: 'it is with the Chair.',
    note: `Record the day the Chair was given the referral.${moves}${skips}${lacks}`,
    day: 'Given to the Chair on',
    fields: [
      { name: 'note', label: referring.skips.length > 0 ? 'Why stages are passed over' : 'Note', kind: 'long', optional: referring.skips.length === 0 },
    ],
    happening: (value) => ({ type: 'referred', note: value('note') }),
  }
} // prettier-ignore

export function informationForm({ referral }: ReferralDetail): StepForm {
  return {
    title: 'Further information asked for',
    button: 'Record it',
    done: 'further information is asked for.',
    day: 'Asked for on',
    fields: [
      { name: 'from', label: 'Of whom', kind: 'line', initial: referral.parties[0]?.agency ?? '' },
      { name: 'what', label: 'What', kind: 'long' },
      { name: 'replyBy', label: 'Reply by', kind: 'date', optional: true },
    ],
    happening: (value) => ({
      type: 'information-sought',
      information: newName(),
      from: value('from'),
      what: value('what'),
      replyBy: dateOrNull(value('replyBy')),
    }),
  }
}

export function receivedForm(information: ReferralDetail['referral']['information'][number]): StepForm {
  return {
    title: 'Further information received',
    button: 'Record it',
    done: 'it has come.',
    note: `${information.from}: ${information.what}`,
    day: 'Received on',
    fields: [{ name: 'note', label: 'What came', kind: 'long', optional: true }],
    happening: (value) => ({
      type: 'information-received',
      information: information.id,
      note: value('note'),
    }),
  }
}

/** @param meeting the meeting to change; a new one when left out */
export function meetingForm(
  { referral }: ReferralDetail,
  meeting?: ReferralDetail['referral']['meetings'][number],
): StepForm {
  const usual = referral.panel ? 'Resolution panel' : 'Meeting with the Chair'
  return {
    title: meeting ? 'Change the meeting' : 'Arrange a meeting',
    button: meeting ? 'Change it' : 'Arrange it',
    done: 'the meeting is arranged.',
    day: null,
    fields: [
      { name: 'purpose', label: 'What for', kind: 'line', initial: meeting?.purpose ?? usual },
      { name: 'day', label: 'Day', kind: 'date', initial: meeting?.on ?? '' },
      {
        name: 'starts',
        label: 'Starts at',
        description: 'On the 24-hour clock, such as 14:30. Left out: the whole day.',
        kind: 'time',
        optional: true,
        initial: meeting?.starts ?? '',
      },
      { name: 'minutes', label: 'For how many minutes', kind: 'line', optional: true, initial: String(meeting?.minutes ?? 90) },
      { name: 'place', label: 'Where', kind: 'line', optional: true, initial: meeting?.place ?? '' },
    ],
    happening: (value) => {
      const minutes = Number(value('minutes'))
      const starts = value('starts')
      return {
        type: 'meeting-arranged',
        meeting: meeting?.id ?? newName(),
        purpose: value('purpose'),
        day: value('day'),
        starts: starts === '' ? null : starts.padStart(5, '0'),
        minutes: Number.isInteger(minutes) && minutes >= 5 && minutes <= 1440 ? minutes : null,
        place: value('place'),
      }
    },
  }
} // prettier-ignore

export function heldForm(meeting: ReferralDetail['referral']['meetings'][number]): StepForm {
  return {
    title: `${meeting.purpose}: held`,
    button: 'Record it',
    done: 'the meeting is recorded as held.',
    day: 'Held on',
    fields: [{ name: 'note', label: 'Who came and what was said', kind: 'long', optional: true }],
    happening: (value) => ({ type: 'meeting-held', meeting: meeting.id, note: value('note') }),
  }
}

export function beyondForm({ beyond, caseStatus }: ReferralDetail): StepForm {
  const reopens = caseStatus === 'resolved' ? ' The case is opened again.' : ''
  return {
    title: 'Take it beyond the Chair',
    button: 'Record it',
    done: 'it is taken beyond the Chair.',
    note: `The case moves on in its protocol.${reopens}`,
    day: 'Taken on',
    fields: [
      {
        name: 'stage',
        label: 'Where the protocol has it go',
        kind: 'choice',
        initial: beyond[0]?.id ?? '',
        choices: beyond.map(({ id, name, who }) => ({ id, label: name, note: who })),
      },
      { name: 'to', label: 'To whom: the board’s meeting, which regulator', kind: 'line' },
      { name: 'reason', label: 'Why', kind: 'long' },
    ],
    happening: (value) => ({
      type: 'taken-beyond',
      stage: value('stage'),
      to: value('to'),
      reason: value('reason'),
    }),
  }
}
