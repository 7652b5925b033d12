import { useMutation } from '@tanstack/react-query'
import type { ReferralMeeting } from '@shared/domain/referral'
import { call, problemOf } from '../../app/client'
import { refetchAfter } from '../../app/query-client'
import { Button } from '../../ui/button/button'
import { Banner } from '../../ui/feedback/banner'
import { Tag } from '../../ui/feedback/tag'
import { say } from '../../ui/feedback/toast-queue'
import { shortDate, weekdayDate } from '../../ui/format/dates'
import styles from './chair.module.css'
import { heldForm, meetingForm } from './forms/chair-forms'
import type { ReferralPartProps } from './referral-part'

/** Meetings arranged and held, and invitations to them as files. */
export function Meetings({ detail, onForm }: ReferralPartProps) {
  const { referral, ref, caseRef } = detail
  const invite = useMutation({
    mutationFn: async ({ meeting, as }: { meeting: ReferralMeeting; as: 'eml' | 'ics' }) => {
      const { path } = await call('desktop.chooseSaveFile', {
        title: as === 'eml' ? 'Save the invitation' : 'Save the calendar entry',
        suggestedName: `${caseRef} ${meeting.purpose}.${as}`,
        extension: as,
      })
      if (path === null) return null
      return call('referrals.saveInvitation', { ref, meeting: meeting.id, as, path })
    },
    onSuccess: (saved) => {
      if (!saved) return
      refetchAfter(['referrals'])
      void call('desktop.showSavedFile', saved)
      say(`${ref}: the invitation is saved. Open it to look it over and send it.`)
    },
  })
  if (referral.meetings.length === 0) return <p className={styles.quiet}>None is arranged.</p>
  return (
    <>
      {invite.error && (
        <Banner tone="bad" title={problemOf(invite.error).message} announce>
          {problemOf(invite.error).whatToDo}
        </Banner>
      )}
      <ul className={styles.items}>
        {referral.meetings.map((meeting) => (
          <li key={meeting.id} className={styles.stack}>
            <span>{meeting.purpose}</span>
            {meeting.heldOn ? (
              <Tag tone="good">Held {shortDate(meeting.heldOn)}</Tag>
            ) : (
              <span className={styles.quiet}>
                {weekdayDate(meeting.on)}
                {meeting.starts && ` at ${meeting.starts}`}
                {meeting.place && `, ${meeting.place}`}
              </span>
            )}
            {meeting.note && <span className={styles.words}>{meeting.note}</span>}
            {meeting.invitedOn && (
              <span className={styles.quiet}>Invitation made {shortDate(meeting.invitedOn)}</span>
            )}
            {meeting.heldOn === null && referral.closed === null && (
              <div className={styles.buttons}>
                <Button size="small" isDisabled={invite.isPending} onPress={() => invite.mutate({ meeting, as: 'eml' })}>
                  Invitation draft…<span className="visually-hidden">: {meeting.purpose}</span>
                </Button>
                <Button size="small" isDisabled={invite.isPending} onPress={() => invite.mutate({ meeting, as: 'ics' })}>
                  Calendar file…<span className="visually-hidden">: {meeting.purpose}</span>
                </Button>
                <Button size="small" onPress={() => onForm(heldForm(meeting))}>
                  Held<span className="visually-hidden">: {meeting.purpose}</span>
                </Button>
                <Button size="small" variant="quiet" onPress={() => onForm(meetingForm(detail, meeting))}>
                  Change<span className="visually-hidden">: {meeting.purpose}</span>
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </>
  )
} // prettier-ignore
