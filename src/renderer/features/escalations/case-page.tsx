import { ArrowLeft, Ellipsis } from 'lucide-react'
import { useState } from 'react'
import { useLocation, useNavigate, useParams } from 'react-router'
import type { CaseDetail } from '@shared/contract/escalations'
import { problemOf } from '../../app/client'
import { useCounts, usePack } from '../../app/queries'
import { Button } from '../../ui/button/button'
import { ErrorView } from '../../ui/feedback/error-view'
import { Skeleton } from '../../ui/feedback/skeleton'
import { Tag } from '../../ui/feedback/tag'
import { Page } from '../../ui/layout/page'
import { Tabs } from '../../ui/layout/tabs'
import { Menu } from '../../ui/overlay/menu'
import { receiversOf, statusLooks, subjectOf } from '../../ui/words/case-words'
import { ActionDialog } from './action-dialog'
import { actionsFor, actionWords, type CaseAction } from './case-actions'
import { CaseHistory } from './case-history'
import { CaseOverview, Disagreements } from './case-overview'
import { CaseSide } from './case-side'
import styles from './case.module.css'
import { ClocksPanel } from './clocks-panel'
import { DocumentDialog } from './document-dialog'
import { useCase } from './queries'
import { StageSteps } from './stage-steps'

/** One case whole. */
export function CasePage() {
  const { reference = '' } = useParams()
  const { data: one, error, refetch } = useCase(reference)
  if (error) return <ErrorView problem={problemOf(error)} onRetry={() => void refetch()} />
  if (!one)
    return (
      <Page title={reference}>
        <Skeleton lines={10} />
      </Page>
    )
  return <Case one={one} />
}

function Case({ one }: { readonly one: CaseDetail }) {
  const navigate = useNavigate()
  const isFirst = useLocation().key === 'default'
  const { data: pack } = usePack(one.protocol.pack)
  const { data: counts } = useCounts()
  const [action, setAction] = useState<CaseAction | null>(null)
  const [document, setDocument] = useState<string | null>(null)
  const [first, ...others] = actionsFor(one)
  const status = statusLooks[one.status]
  const opened = one.submissions.find((other) => other.submission === document)
  return (
    <Page
      title={subjectOf(one)}
      windowTitle={one.ref}
      before={
        <a
          className={styles.back}
          href="#/escalations"
          onClick={(event) => {
            event.preventDefault()
            // The list as it was left, with its search and place.
            void (isFirst ? navigate('/escalations') : navigate(-1))
          }}
        >
          <ArrowLeft size={15} aria-hidden="true" /> Back
        </a>
      }
      beside={
        <>
          <Tag tone={status.tone}>{status.words}</Tag>
          {one.stage && <Tag tone="accent">{one.stage.name}</Tag>}
        </>
      }
      summary={`${one.ref}. ${one.escalating?.agency ?? 'Agency not recorded'} to ${receiversOf(one) || 'agency not recorded'}.`}
      actions={
        <>
          {first && (
            <Button
              variant={one.status === 'open' ? 'primary' : 'secondary'}
              onPress={() => setAction(first)}
            >
              {actionWords[first]}
            </Button>
          )}
          <Menu
            label="More actions"
            trigger={<Button icon={<Ellipsis size={17} />}>More</Button>}
            choices={others.map((id) => ({ id, label: actionWords[id] }))}
            onChoose={(id) => setAction(others.find((other) => other === id) ?? null)}
          />
        </>
      }
    >
      {pack && <StageSteps one={one} pack={pack} />}
      <Disagreements one={one} />
      <Tabs
        label="Parts of the case"
        tabs={[
          {
            id: 'overview',
            title: 'Overview',
            content: (
              <div className={styles.layout}>
                <div className={styles.column}>
                  <CaseOverview one={one} />
                </div>
                <div className={styles.column}>
                  <ClocksPanel one={one} />
                  <CaseSide one={one} onOpenDocument={setDocument} />
                </div>
              </div>
            ),
          },
          { id: 'history', title: 'History', content: <CaseHistory one={one} /> },
        ]}
      />
      {action && pack && counts && (
        <ActionDialog
          action={action}
          one={one}
          pack={pack}
          today={counts.today}
          onClose={() => setAction(null)}
        />
      )}
      {opened && (
        <DocumentDialog submission={opened.submission} name={opened.name} onClose={() => setDocument(null)} />
      )}
    </Page>
  )
}
