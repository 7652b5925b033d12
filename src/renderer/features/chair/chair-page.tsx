import { Gavel } from 'lucide-react'
import { useSearchParams } from 'react-router'
import type { Output } from '@shared/contract'
import { referralPhase } from '@shared/domain/referral'
import { phaseWords } from '@shared/referral/referral-phase'
import { problemOf } from '../../app/client'
import { EmptyState } from '../../ui/feedback/empty-state'
import { ErrorView } from '../../ui/feedback/error-view'
import { Skeleton } from '../../ui/feedback/skeleton'
import { counted } from '../../ui/format/counts'
import { Page } from '../../ui/layout/page'
import { ProposedRow } from './proposed-row'
import { phaseNotes } from './chair-words'
import { ChairSection } from './chair-section'
import { useReferrals } from './queries'
import { ReferralItem } from './referral-item'
import { StartDialog } from './start-dialog'

/** Referrals to the Independent Chair by where they stand, with what is due in each. */
export function ChairPage() {
  const [parameters, setParameters] = useSearchParams()
  const { data, error, refetch } = useReferrals()
  const starting = parameters.get('start')
  const start = (caseRef: string | null) =>
    setParameters(caseRef === null ? {} : { start: caseRef }, { replace: true })
  return (
    <Page title="Chair" summary={data && summaryOf(data)}>
      {error && <ErrorView problem={problemOf(error)} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={6} />}
      {data && <Lists found={data} onStart={start} />}
      {starting !== null && <StartDialog caseRef={starting} onClose={() => start(null)} />}
    </Page>
  )
}

type Found = Output<'referrals.list'>

function Lists({ found, onStart }: { readonly found: Found; readonly onStart: (caseRef: string) => void }) {
  const { rows, proposed, proposedTotal, counts } = found
  if (rows.length === 0 && proposed.length === 0)
    return (
      <EmptyState icon={<Gavel size={26} />} title="Nothing is with the Chair">
        A case appears here once it reaches the Chair’s stage. To refer one sooner, open the case and choose
        “Refer to the Chair”.
      </EmptyState>
    )
  return (
    <>
      {proposed.length > 0 && (
        <ChairSection
          title="To be referred"
          note="These cases have reached the Chair’s stage, and no referral has been started."
          count={proposedTotal}
        >
          {proposed.map((one) => (
            <ProposedRow key={one.caseRef} one={one} onStart={() => onStart(one.caseRef)} />
          ))}
        </ChairSection>
      )}
      {referralPhase.options.map((phase) => {
        const own = rows.filter((row) => row.phase === phase)
        return own.length === 0 ? null : (
          <ChairSection
            key={phase}
            title={phaseWords[phase]}
            note={phaseNotes[phase]}
            count={counts[phase]}
            left={counts[phase] - own.length}
          >
            {own.map((row) => (
              <ReferralItem key={row.ref} row={row} />
            ))}
          </ChairSection>
        )
      })}
    </>
  )
}

/** Counts are of all referrals; what is overdue is told only when every open one is on the page. */
function summaryOf({ rows, counts, proposedTotal }: Found): string {
  const shown = rows.filter(({ phase }) => phase !== 'closed')
  const open = referralPhase.options.reduce((sum, phase) => sum + (phase === 'closed' ? 0 : counts[phase]), 0)
  const late = shown.length < open ? 0 : shown.filter(({ due }) => due?.overdue).length
  const parts = [
    `${open === 0 ? 'No open referrals' : counted(open, 'open referral')}${late > 0 ? `, ${late.toLocaleString('en-GB')} with something overdue` : ''}.`,
    ...(proposedTotal > 0 ? [`${counted(proposedTotal, 'case')} to be referred.`] : []),
  ]
  return parts.join(' ')
}
