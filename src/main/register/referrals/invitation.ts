import { dateInWords } from '@shared/domain/date-in-words'
import type { ReferralMeeting } from '@shared/domain/referral'
import { initialsOf } from '@shared/referral/request-letter'
import { calendarEntry } from '../../drafts/calendar-entry'
import type { RegisterContext } from '../context'
import type { LoadedReferral } from './loaded-referral'

const hour = 60

/** An invitation in words, to the agencies of the panel, or of the referral while there is none; and as a calendar entry. */
export function invitationOf(
  context: RegisterContext,
  { ref, row, found, pack, referral, steps }: LoadedReferral,
  meeting: ReferralMeeting,
  addresses: ReadonlyMap<string, string | null>,
) {
  const invited = referral.panel && referral.panel.seats.length > 0 ? referral.panel.seats : referral.parties
  const to = [...new Set(invited.flatMap(({ agencyId }) => addresses.get(agencyId) ?? []))]
  const time = meeting.starts === null ? '' : ` at ${meeting.starts}`
  const initials = initialsOf(found.subject.name)
  const about = `Case ${row.caseRef}${initials === null ? '' : `, initials ${initials}`}.`
  const seats = (referral.panel?.seats ?? []).map(
    ({ agency, who, proxy }) => `- ${agency}: ${who ?? 'to be named'}${proxy ? ' (by proxy)' : ''}`,
  )
  const text = [
    `You are invited to: ${meeting.purpose}.`,
    '',
    `When: ${dateInWords(meeting.on)}${time}${meeting.minutes === null ? '' : `, for ${meeting.minutes} minutes`}`,
    ...(meeting.place === '' ? [] : [`Where: ${meeting.place}`]),
    about,
    ...(seats.length === 0 ? [] : ['', 'The panel:', ...seats]),
    '',
    'Please tell us beforehand of any interest you have in the case, and send anything that names the person by secure e-mail only.',
    '',
    context.actor,
    pack.board.name,
  ].join('\n')
  const arranged = steps.filter(
    ({ happening }) => happening.type === 'meeting-arranged' && happening.meeting === meeting.id,
  )
  const entry = calendarEntry({
    uid: `${meeting.id}@accord`,
    sequence: Math.max(0, arranged.length - 1),
    madeAt: context.clock.now(),
    on: meeting.on,
    starts: meeting.starts,
    minutes: meeting.minutes ?? hour,
    title: `${meeting.purpose}: ${row.caseRef}`,
    text: about,
    place: meeting.place,
  })
  return { letter: { to, subject: `${ref}: ${meeting.purpose}, ${dateInWords(meeting.on)}`, text }, entry }
}
