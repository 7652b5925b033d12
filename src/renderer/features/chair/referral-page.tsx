import { Ellipsis } from 'lucide-react'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import type { ReferralDetail } from '@shared/contract/referrals'
import { phaseWords } from '@shared/referral/referral-phase'
import { BackLink } from '../../app/back-link'
import { problemOf } from '../../app/client'
import { Button } from '../../ui/button/button'
import { Banner } from '../../ui/feedback/banner'
import { ErrorView } from '../../ui/feedback/error-view'
import { Skeleton } from '../../ui/feedback/skeleton'
import { Tag } from '../../ui/feedback/tag'
import { Page } from '../../ui/layout/page'
import { Tabs } from '../../ui/layout/tabs'
import { Menu } from '../../ui/overlay/menu'
import styles from './chair.module.css'
import { phaseTones } from './chair-words'
import { StepDialog } from './forms/step-dialog'
import type { StepForm } from './forms/step-form'
import { PackMenu } from './pack-menu'
import { movesOf } from './referral-moves'
import { useReferral } from './queries'
import { ReferralSide } from './referral-side'
import { ReferralStory } from './referral-story'
import { ReferralSteps } from './referral-steps'
import { StepHistory } from './step-history'

/** One referral whole. */
export function ReferralPage() {
  const { reference = '' } = useParams()
  const { data, error, refetch } = useReferral(reference)
  if (error) return <ErrorView problem={problemOf(error)} onRetry={() => void refetch()} />
  if (!data)
    return (
      <Page title={reference}>
        <Skeleton lines={10} />
      </Page>
    )
  return <OneReferral key={data.ref} detail={data} />
}

function OneReferral({ detail }: { readonly detail: ReferralDetail }) {
  const [form, setForm] = useState<StepForm | null>(null)
  const { ref, caseRef, subject, referral, escalating, receiving, caseStatus } = detail
  const [first, ...others] = movesOf(detail)
  const agreedBefore = caseStatus !== 'open' && referral.recommendation === null && referral.closed === null
  return (
    <Page
      title={subject ?? 'Person not recorded'}
      windowTitle={ref}
      before={<BackLink to="/chair">Chair</BackLink>}
      beside={<Tag tone={phaseTones[referral.phase]}>{phaseWords[referral.phase]}</Tag>}
      summary={
        <>
          {ref}. {escalating ?? 'Agency not recorded'} to {receiving.join(', ') || 'agency not recorded'}.{' '}
          <Link to={`/escalations/${caseRef}`}>Open the case</Link>
        </>
      }
      actions={
        <>
          {first && (
            <Button variant="primary" onPress={() => setForm(first.form)}>
              {first.label}
            </Button>
          )}
          <PackMenu reference={ref} />
          {others.length > 0 && (
            <Menu
              label="More to record"
              trigger={<Button icon={<Ellipsis size={17} />}>More</Button>}
              choices={others.map(({ label }) => ({ id: label, label }))}
              onChoose={(id) => setForm(others.find(({ label }) => label === id)?.form ?? null)}
            />
          )}
        </>
      }
    >
      {agreedBefore && (
        <div className={styles.banner}>
          <Banner tone="info" title="The case is no longer open.">
            It was settled without the Chair, or closed. Close the referral, or reopen the case first.
          </Banner>
        </div>
      )}
      <ReferralSteps phase={referral.phase} hasPanel={referral.panel !== null} />
      <Tabs
        label="Parts of the referral"
        tabs={[
          {
            id: 'overview',
            title: 'Overview',
            content: (
              <div className={styles.layout}>
                <div className={styles.column}>
                  <ReferralStory detail={detail} onForm={setForm} />
                </div>
                <div className={styles.column}>
                  <ReferralSide detail={detail} onForm={setForm} />
                </div>
              </div>
            ),
          },
          { id: 'history', title: 'History', content: <StepHistory detail={detail} /> },
        ]}
      />
      {form && <StepDialog detail={detail} form={form} onClose={() => setForm(null)} />}
    </Page>
  )
}
