import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ReturnRound } from '@shared/contract/returns'
import { call, problemOf } from '../../app/client'
import { queryFor } from '../../app/query-client'
import { Button } from '../../ui/button/button'
import { Banner } from '../../ui/feedback/banner'
import { ErrorView } from '../../ui/feedback/error-view'
import { Skeleton } from '../../ui/feedback/skeleton'
import { momentInWords } from '../../ui/format/dates'
import { Panel } from '../../ui/layout/panel'
import { SimpleTable } from '../../ui/table/simple-table'
import { NoteDialog } from './note-dialog'
import { useDoing, useSnapshots } from './queries'
import styles from './returns.module.css'

/** Figures frozen so that a published number can be made again, what differs since, and the subgroup's report. */
export function YearEnd({ round }: { readonly round: ReturnRound }) {
  const { data, error } = useSnapshots(round.id)
  const [freezing, setFreezing] = useState(false)
  const [closing, setClosing] = useState(false)
  const report = useDoing(async (extension: 'xlsx' | 'docx') => {
    const suggestedName = `Annual returns ${round.name.replace('/', '-')}.${extension}`
    const { path } = await call('desktop.chooseSaveFile', { title: 'Save the report', suggestedName, extension })
    if (path === null) return null
    await call('returns.report', { round: round.id, path })
    return 'The report is saved. It is not encrypted: keep it where the register may be kept.'
  })
  const last = data?.at(-1)
  return (
    <div className={styles.stack}>
      <Panel title="Report of themes and issues">
        <p>Themes and issues across returns and forms, year on year, with the agencies of which nothing was heard.</p>
        <div className={styles.buttons}>
          <Button onPress={() => report.mutate('docx')} isPending={report.isPending}>Save as Word…</Button>
          <Button onPress={() => report.mutate('xlsx')} isPending={report.isPending}>Save as Excel…</Button>
        </div>
      </Panel>
      <Panel
        title="Snapshots of the year’s figures"
        actions={<Button onPress={() => setFreezing(true)}>Freeze the figures…</Button>}
      >
        {error && <ErrorView problem={problemOf(error)} />}
        {!data && !error && <Skeleton lines={3} />}
        {data?.length === 0 && <p className={styles.quiet}>None yet. Freeze the figures when they are published, so that they can be made again later.</p>}
        {data && data.length > 0 && (
          <SimpleTable
            caption="Snapshots"
            hideCaption
            head={['Number', 'Taken', 'By', 'For']}
            rows={data.map((each) => ({ key: each.id, cells: [each.number, momentInWords(each.takenAt), each.takenBy, each.note] }))}
          />
        )}
      </Panel>
      {last && <Since snapshot={last.id} number={last.number} />}
      <Panel title={round.closedOn === null ? 'Close the round' : 'The round is closed'}>
        <p>{round.closedOn === null ? 'When no more returns are expected. Agencies of which nothing was heard are then shown as silent.' : 'Agencies of which nothing was heard are shown as silent.'}</p>
        <div className={styles.buttons}>
          <CloseButton round={round} closing={closing} onPress={setClosing} />
        </div>
      </Panel>
      {freezing && (
        <NoteDialog
          title="Freeze the figures"
          label="What are they for?"
          description="For example: the annual report of the board. Kept with the figures and in the audit trail."
          button="Freeze the figures"
          onSave={async (note) => {
            await call('returns.snapshot', { round: round.id, note })
            return 'The figures are frozen.'
          }}
          onClose={() => setFreezing(false)}
        />
      )}
    </div>
  )
} // prettier-ignore

interface CloseButtonProps {
  readonly round: ReturnRound
  readonly closing: boolean
  readonly onPress: (closing: boolean) => void
}

/** Closing is asked twice, because silence is then reported. */
function CloseButton({ round, closing, onPress }: CloseButtonProps) {
  const change = useDoing(async (closed: boolean) => {
    await call('returns.change', { round: round.id, dueOn: round.dueOn, closed })
    onPress(false)
    return closed ? 'The round is closed.' : 'The round is open again.'
  })
  if (round.closedOn !== null) return <Button onPress={() => change.mutate(false)}>Open it again</Button>
  if (!closing) return <Button onPress={() => onPress(true)}>Close the round…</Button>
  return (
    <>
      <Button variant="primary" isPending={change.isPending} onPress={() => change.mutate(true)}>
        Yes, close it
      </Button>
      <Button onPress={() => onPress(false)}>Not now</Button>
    </>
  )
}

function Since({ snapshot, number }: { readonly snapshot: string; readonly number: number }) {
  const { data, error } = useQuery(queryFor('returns.sinceSnapshot', { snapshot }))
  if (error) return <ErrorView problem={problemOf(error)} />
  if (!data) return <Skeleton lines={3} />
  return (
    <Panel title={`Since snapshot ${number}`}>
      <Banner tone={data.reproduced ? 'good' : 'bad'} title={data.reproduced ? 'Its figures were made again, and are the same' : 'Its figures could not be made again'} />
      {data.changes.length === 0 ? (
        <p className={styles.after}>Nothing has changed since.</p>
      ) : (
        <SimpleTable
          caption="What has changed since"
          head={['What', 'Then', 'Now']}
          rows={data.changes.map(({ kind, what, before, after }) => ({ key: `${kind} ${what}`, cells: [what, before, after] }))}
        />
      )}
    </Panel>
  )
} // prettier-ignore
