import { useQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import type { ReferralDetail } from '@shared/contract/referrals'
import { call } from '../../../app/client'
import { queryFor } from '../../../app/query-client'
import { Button } from '../../../ui/button/button'
import { Select } from '../../../ui/form/select'
import styles from '../chair.module.css'
import { ReferralDialog } from '../referral-dialog'
import { useAgencies } from '../queries'
import { Findings } from './findings'
import { SeatEditor } from './seat-editor'
import { draftOf, isComplete, seatOf, type SeatDraft } from './seat-draft'

interface ComposeDialogProps {
  readonly detail: ReferralDetail
  readonly view: NonNullable<ReferralDetail['panel']>
  readonly onClose: () => void
}

/** Chooses who sits on a panel; what the protocol says to it is shown as they are chosen. */
export function ComposeDialog({ detail, view, onClose }: ComposeDialogProps) {
  const { ref, today, referral } = detail
  const { data: agencies = [] } = useAgencies()
  const [drafts, setDrafts] = useState<readonly SeatDraft[]>(() => {
    const chosen = referral.panel?.seats ?? []
    return chosen.length > 0 ? chosen.map((seat) => draftOf(seat)) : view.proposal.map((seat) => ({ ...draftOf(seat), proxy: seat.proxy }))
  })
  const seats = drafts.map((draft) => seatOf(draft, today))
  const asked = seats.map(({ agencyId, who, proxy, conflict, conflictAsked }) => ({ agencyId, who, proxy: proxy !== null, conflict, conflictAsked }))
  const { data: checked } = useQuery({ ...queryFor('referrals.checkPanel', { ref, seats: asked }), placeholderData: (before) => before })
  const left = agencies.filter(({ id, type }) => type !== 'board' && !drafts.some(({ agencyId }) => agencyId === id))
  const change = (index: number, seat: SeatDraft | null) =>
    setDrafts((before) => before.flatMap((one, at) => (at === index ? (seat ?? []) : one)))
  const add = (id: string) => {
    const agency = left.find((one) => one.id === id)
    if (agency) setDrafts((before) => [...before, draftOf({ agencyId: agency.id, agency: agency.name })])
  }
  return (
    <ReferralDialog
      title="The resolution panel"
      reference={ref}
      button="Keep the panel"
      done="the panel is kept. Confirm it once it is as it should be."
      note={`${view.rule.agencies} agencies, each with ${view.rule.level}.${view.rule.proxy ? ` For ${view.rule.proxy.for}, a proxy is arranged by ${view.rule.proxy.arrangedBy}.` : ''}`}
      width="wide"
      incomplete={!drafts.every(isComplete)}
      change={() => call('referrals.record', { ref, on: today, happening: { type: 'panel-composed', seats } })}
      onClose={onClose}
    >
      {(tried) => (
        <>
          <div className={styles.sticky}>{checked && <Findings findings={checked.findings} />}</div>
          <ul className={styles.seats}>
            {drafts.map((draft, index) => (
              <SeatEditor
                key={draft.agencyId}
                draft={draft}
                tried={tried}
                asksConflicts={view.rule.asksConflicts}
                mayBeProxy={view.rule.proxy !== null}
                onChange={(seat) => change(index, seat)}
              />
            ))}
          </ul>
          <Select
            label="Add an agency"
            value={null}
            onChange={add}
            placeholder="Choose from the directory"
            choices={left.map(({ id, name, member }) => ({ id, label: name, note: memberWords(member) }))}
          />
          {left.length === 0 && (
            <Button isDisabled icon={<Plus size={15} />}>
              Every agency of the directory sits already
            </Button>
          )}
        </>
      )}
    </ReferralDialog>
  )
} // prettier-ignore

function memberWords(member: boolean | null): string {
  if (member === null) return 'Whether it sits on the board is not recorded'
  return member ? 'Sits on the board' : 'No seat on the board'
}
