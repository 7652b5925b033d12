import { useParams } from 'react-router'
import { BackLink } from '../../app/back-link'
import { problemOf } from '../../app/client'
import { ErrorView } from '../../ui/feedback/error-view'
import { Skeleton } from '../../ui/feedback/skeleton'
import { counted } from '../../ui/format/counts'
import { longDate } from '../../ui/format/dates'
import { Page } from '../../ui/layout/page'
import { Tabs } from '../../ui/layout/tabs'
import { useRound } from './queries'
import { Matrix } from './matrix'
import { RoundActions } from './round-actions'
import { RoundAgencies } from './round-agencies'
import { YearEnd } from './year-end'

/** One year's round: the agencies, how their returns agree, and the figures as frozen and reported. */
export function RoundPage() {
  const { round = '' } = useParams()
  const { data, error, refetch } = useRound(round)
  if (error) return <ErrorView problem={problemOf(error)} onRetry={() => void refetch()} />
  if (!data)
    return (
      <Page title="Returns">
        <Skeleton lines={8} />
      </Page>
    )
  const { name, dueOn, closedOn, asked, states } = data.round
  const heard = asked - states.asked - states.late - states.silent
  return (
    <Page
      title={`Returns ${name}`}
      before={<BackLink to="/returns">All years</BackLink>}
      summary={`${heard} of ${counted(asked, 'agency', 'agencies')} heard, due ${longDate(dueOn)}${closedOn ? `, closed ${longDate(closedOn)}` : ''}.`}
      actions={<RoundActions {...data} />}
    >
      <Tabs
        label="Parts of the round"
        tabs={[
          { id: 'agencies', title: 'Agencies', content: <RoundAgencies {...data} /> },
          { id: 'agree', title: 'Do they agree?', content: <Matrix round={round} /> },
          { id: 'year-end', title: 'Year-end and report', content: <YearEnd round={data.round} /> },
        ]}
      />
    </Page>
  )
}
