import { Ellipsis, PencilLine } from 'lucide-react'
import { useState } from 'react'
import { useParams } from 'react-router'
import type { CaseDetail } from '@shared/contract/escalations'
import { BackToBefore } from '../../app/back-link'
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
import { actionWords, offersOf } from './case-actions'
import { CaseDialog, type Asked } from './case-dialogs'
import { CaseHistory } from './case-history'
import { CaseOverview, Disagreements } from './case-overview'
import { CaseProtocol } from './case-protocol'
import { CaseReferrals } from './case-referrals'
import { CaseSide } from './case-side'
import styles from './case.module.css'
import { ClocksPanel } from './clocks-panel'
import { DocumentDialog } from './document-dialog'
import { MergedCases } from './merged-cases'
import { useCase } from './queries'
import { StageSteps } from './stage-steps'
import { TasksPanel } from './tasks-panel'

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
  const { data: pack } = usePack(one.protocol.pack, one.protocol.version)
  const { data: counts } = useCounts()
  const [asked, setAsked] = useState<Asked | null>(null)
  const [document, setDocument] = useState<string | null>(null)
  const offers = offersOf(one)
  const first = offers.find(({ whyNot }) => whyNot === null)?.action
  const beside = first === 'record' ? null : 'record'
  const others = offers.filter(({ action }) => action !== first && action !== beside)
  const status = statusLooks[one.status]
  const opened = one.submissions.find((other) => other.submission === document)
  return (
    <Page
      title={subjectOf(one)}
      windowTitle={one.ref}
      before={<BackToBefore to="/escalations" />}
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
              onPress={() => setAsked({ action: first, clock: null })}
            >
              {actionWords[first]}
            </Button>
          )}
          {beside && (
            <Button icon={<PencilLine size={16} />} onPress={() => setAsked({ action: beside, clock: null })}>
              {actionWords[beside]}
            </Button>
          )}
          <Menu
            label="More actions"
            trigger={<Button icon={<Ellipsis size={17} />}>More</Button>}
            choices={others.map(({ action, whyNot }) => ({
              id: action,
              label: actionWords[action],
              note: whyNot ?? undefined,
              isDisabled: whyNot !== null,
            }))}
            onChoose={(id) => {
              const chosen = others.find(({ action }) => action === id)
              setAsked(chosen ? { action: chosen.action, clock: null } : null)
            }}
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
                  <CaseReferrals one={one} place="first" />
                  <ClocksPanel one={one} pack={pack} onAsk={setAsked} />
                  <TasksPanel one={one} pack={pack} onAsk={setAsked} />
                  <CaseReferrals one={one} place="last" />
                  <CaseProtocol one={one} pack={pack} onAsk={setAsked} />
                  <MergedCases one={one} />
                  <CaseSide one={one} onOpenDocument={setDocument} />
                </div>
              </div>
            ),
          },
          { id: 'history', title: 'History', content: <CaseHistory one={one} /> },
        ]}
      />
      {asked && pack && counts && (
        <CaseDialog {...asked} one={one} pack={pack} today={counts.today} onClose={() => setAsked(null)} />
      )}
      {opened && (
        <DocumentDialog submission={opened.submission} name={opened.name} onClose={() => setDocument(null)} />
      )}
    </Page>
  )
}
