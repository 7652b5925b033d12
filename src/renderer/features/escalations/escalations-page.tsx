import { Layers, LayoutGrid, Plus, Rows3 } from 'lucide-react'
import { useRef } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { problemOf } from '../../app/client'
import { readDrill } from '../../app/drill-address'
import { useImport } from '../../app/import-request'
import { useShortcuts } from '../../app/keyboard/use-shortcuts'
import { usePreferences } from '../../app/preferences'
import { Button } from '../../ui/button/button'
import { Segmented } from '../../ui/button/segmented'
import { EmptyState } from '../../ui/feedback/empty-state'
import { ErrorView } from '../../ui/feedback/error-view'
import { Skeleton } from '../../ui/feedback/skeleton'
import { counted } from '../../ui/format/counts'
import { Page } from '../../ui/layout/page'
import { DataTable } from '../../ui/table/data-table'
import { BehindFigure } from './behind-figure'
import styles from './escalations.module.css'
import { useCases } from './queries'
import { changeAddress, readAddress } from './register-address'
import { registerColumns, usualColumns } from './register-columns'
import { RegisterFilters } from './register-filters'
import { OpenCases, StageBoard } from './stage-board'

/** The register: a table, or a board by stage. */
export function EscalationsPage({ boardPack }: { readonly boardPack: string }) {
  const navigate = useNavigate()
  const openImport = useImport()
  const [parameters, setParameters] = useSearchParams()
  const shown = readAddress(parameters)
  const behind = readDrill(parameters)
  const columns = usePreferences().columns ?? usualColumns
  const searchBox = useRef<HTMLInputElement>(null)
  useShortcuts({ '/': () => searchBox.current?.focus() })
  const { search, status, stage, agency, sort, order, view } = shown
  const cases = useCases({
    filter: {
      search,
      status,
      stage,
      agency,
      overdue: shown.overdue !== null,
      drill: behind && { filter: behind.filter, drill: behind.drill },
    },
    sort: { by: sort, descending: order === 'down' },
  })
  const change = (parts: Readonly<Record<string, string | number | null>>) =>
    setParameters((before) => changeAddress(before, parts), { replace: true })
  const narrowed =
    search !== '' ||
    status !== 'all' ||
    stage !== null ||
    agency !== null ||
    behind !== null ||
    shown.overdue !== null
  const open = (reference: string) => void navigate(`/escalations/${reference}`)
  return (
    <Page
      bare
      title="Escalations"
      summary={
        view === 'stages' ? (
          <OpenCases />
        ) : (
          cases.loaded &&
          `${counted(cases.total, 'case')}${narrowed ? ' match' : ' in the register'}${narrowed && cases.total === 1 ? 'es' : ''}.`
        )
      }
      actions={
        <Segmented
          label="View"
          value={view}
          onChange={(next) => change({ view: next })}
          options={[
            {
              value: 'table',
              label: (
                <>
                  <Rows3 size={15} aria-hidden="true" /> Table
                </>
              ),
            },
            {
              value: 'stages',
              label: (
                <>
                  <LayoutGrid size={15} aria-hidden="true" /> By stage
                </>
              ),
            },
          ]}
        />
      }
    >
      {behind && <BehindFigure figure={behind} onShowAll={() => change({ behind: null })} />}
      {view === 'stages' ? (
        <StageBoard boardPack={boardPack} />
      ) : (
        <>
          <RegisterFilters boardPack={boardPack} shown={shown} onChange={change} searchBox={searchBox} />
          {cases.error && <ErrorView problem={problemOf(cases.error)} onRetry={cases.retry} />}
          {!cases.loaded && !cases.error && (
            <div className={styles.loading}>
              <Skeleton lines={8} />
            </div>
          )}
          {cases.loaded && cases.total === 0 && (
            <EmptyState
              icon={<Layers size={26} />}
              title={narrowed ? 'No case matches' : 'No cases yet'}
              actions={
                narrowed ? (
                  <Button onPress={() => setParameters({})}>Clear search and filters</Button>
                ) : (
                  <Button variant="primary" icon={<Plus size={17} />} onPress={() => openImport()}>
                    Import files
                  </Button>
                )
              }
            >
              {narrowed
                ? 'Try fewer words, or clear a filter.'
                : 'Import the forms and logs you received; what you accept in Triage becomes a case here.'}
            </EmptyState>
          )}
          {cases.loaded && cases.total > 0 && (
            <DataTable
              label="Escalations"
              columns={registerColumns.filter(({ id }) => columns.includes(id))}
              total={cases.total}
              rowAt={cases.rowAt}
              onSight={cases.onSight}
              sort={{ by: sort, descending: order === 'down' }}
              onSort={({ by, descending }) => change({ sort: by, order: descending ? 'down' : 'up' })}
              onOpen={(row) => open(row.ref)}
            />
          )}
        </>
      )}
    </Page>
  )
}
