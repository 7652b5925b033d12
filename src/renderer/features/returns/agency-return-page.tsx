import { useState } from 'react'
import { useParams } from 'react-router'
import type { AgencyReturn } from '@shared/contract/returns'
import { BackLink } from '../../app/back-link'
import { problemOf } from '../../app/client'
import { ErrorView } from '../../ui/feedback/error-view'
import { Skeleton } from '../../ui/feedback/skeleton'
import { Tag } from '../../ui/feedback/tag'
import { Page } from '../../ui/layout/page'
import { SplitPane } from '../../ui/layout/split-pane'
import { AgencyActions } from './agency-actions'
import { FiguresTable } from './figures-table'
import { Original } from './original'
import { useAgencyReturn } from './queries'
import { History, Issues, Questions } from './return-parts'
import { stateLooks } from './return-words'
import styles from './returns.module.css'

/** One agency's return: its figures as sent and as corrected, what is open about them, and the document beside. */
export function AgencyReturnPage() {
  const { round = '', agency = '' } = useParams()
  const { data, error, refetch } = useAgencyReturn(round, agency)
  if (error) return <ErrorView problem={problemOf(error)} onRetry={() => void refetch()} />
  if (!data)
    return (
      <Page title="Return">
        <Skeleton lines={8} />
      </Page>
    )
  const look = stateLooks[data.state]
  return (
    <Page
      bare
      title={data.name}
      windowTitle="Return"
      beside={<Tag tone={look.tone}>{look.words}</Tag>}
      before={<BackLink to={`/returns/${round}`}>The round</BackLink>}
      actions={<AgencyActions round={round} one={data} />}
    >
      <Panes key={data.submission?.id ?? 'none'} round={round} one={data} />
    </Page>
  )
}

function Panes({ round, one }: { readonly round: string; readonly one: AgencyReturn }) {
  const [place, setPlace] = useState<string | null>(one.figures[0]?.at ?? null)
  const figures = (
    <div className={styles.pane} data-scroller tabIndex={0} role="group" aria-label={`Return of ${one.name}`}>
      <Questions one={one} onLook={setPlace} />
      <FiguresTable round={round} one={one} onLook={setPlace} />
      <Issues round={round} one={one} onLook={setPlace} />
      <History one={one} />
    </div>
  )
  const left = { id: 'return', label: 'Return', width: 40, min: 24, byTurns: true, content: figures }
  if (one.submission === null) return <SplitPane panes={[left]} />
  const sources = new Set([...one.figures, ...one.issues].map(({ at }) => at).filter((at) => at !== ''))
  const original = <Original submission={one.submission} sources={sources} place={place} onPick={setPlace} />
  return (
    <SplitPane
      panes={[
        left,
        { id: 'original', label: 'Original', width: 30, min: 16, byTurns: true, content: original },
      ]}
    />
  )
}
