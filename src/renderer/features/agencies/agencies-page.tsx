import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Building2, Plus } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button as PlainButton } from 'react-aria-components'
import { useNavigate } from 'react-router'
import { agencyTypeWords } from '@shared/analysis/dimension-words'
import { problemOf } from '../../app/client'
import { useShortcuts } from '../../app/keyboard/use-shortcuts'
import { queryFor } from '../../app/query-client'
import { Button } from '../../ui/button/button'
import { EmptyState } from '../../ui/feedback/empty-state'
import { ErrorView } from '../../ui/feedback/error-view'
import { Skeleton } from '../../ui/feedback/skeleton'
import { counted } from '../../ui/format/counts'
import { SearchField } from '../../ui/form/search-field'
import { Page } from '../../ui/layout/page'
import { SimpleTable } from '../../ui/table/simple-table'
import { AgencyDialog } from './agency-dialog'
import type { AgencyRow } from './agency-row'
import styles from './agencies.module.css'
import { SameAsDialog } from './same-as-dialog'
import { UnconfirmedAgencies } from './unconfirmed-agencies'

/** The directory of agencies, with those that nobody has looked at first. */
export function AgenciesPage() {
  const [search, setSearch] = useState('')
  const [editing, setEditing] = useState<AgencyRow | 'new' | null>(null)
  const [sameAs, setSameAs] = useState<AgencyRow | null>(null)
  const searchBox = useRef<HTMLInputElement>(null)
  const { data, error, refetch } = useQuery({
    ...queryFor('agencies.list', { search }),
    placeholderData: keepPreviousData,
  })
  useShortcuts({ '/': () => searchBox.current?.focus() })
  return (
    <Page
      bare
      title="Agencies"
      summary={data && summaryOf(data, search)}
      actions={
        <Button icon={<Plus size={17} />} onPress={() => setEditing('new')}>
          Add an agency
        </Button>
      }
    >
      <div className={styles.top}>
        <SearchField
          label="Search agencies"
          placeholder="Name or alias"
          value={search}
          onChange={setSearch}
          inputRef={searchBox}
        />
      </div>
      <div className={styles.list}>
        {error && <ErrorView problem={problemOf(error)} onRetry={() => void refetch()} />}
        {!data && !error && <Skeleton lines={8} />}
        {data && (
          <UnconfirmedAgencies found={data} search={search} onEdit={setEditing} onSameAs={setSameAs} />
        )}
        {data?.length === 0 && (
          <EmptyState icon={<Building2 size={26} />} title={search ? 'No agency matches' : 'No agencies yet'}>
            {search
              ? 'Try part of the name.'
              : 'They come with the board’s protocol and with the forms you accept.'}
          </EmptyState>
        )}
        {data && data.length > 0 && <Directory agencies={data} onEdit={setEditing} />}
      </div>
      {editing !== null && (
        <AgencyDialog
          agency={editing === 'new' ? null : editing}
          onSameAs={(agency) => {
            setEditing(null)
            setSameAs(agency)
          }}
          onClose={() => setEditing(null)}
        />
      )}
      {sameAs && <SameAsDialog agency={sameAs} onClose={() => setSameAs(null)} />}
    </Page>
  )
}

function summaryOf(agencies: readonly AgencyRow[], search: string): string {
  if (search !== '')
    return `${counted(agencies.length, 'agency', 'agencies')} ${agencies.length === 1 ? 'matches' : 'match'}.`
  const unconfirmed = agencies.filter(({ confirmed }) => !confirmed).length
  const known = `${counted(agencies.length - unconfirmed, 'agency', 'agencies')} in the directory`
  return unconfirmed === 0 ? `${known}.` : `${known}, and ${counted(unconfirmed, 'name')} to confirm.`
}

interface DirectoryProps {
  readonly agencies: readonly AgencyRow[]
  readonly onEdit: (agency: AgencyRow) => void
}

function Directory({ agencies, onEdit }: DirectoryProps) {
  const navigate = useNavigate()
  return (
    <div className={styles.table}>
      <SimpleTable
        caption="Agencies"
        hideCaption
        head={['Name', 'Type', 'On the board', 'Safeguarding contact', 'Made', 'Received', 'Cases']}
        numbers={[4, 5]}
        rows={agencies.map((agency) => ({
          key: agency.id,
          cells: [
            <>
              <PlainButton className={styles['row-button'] ?? ''} onPress={() => onEdit(agency)}>
                {agency.name}
              </PlainButton>
              {agency.aliases.length > 0 && (
                <span className={styles.aliases}>{agency.aliases.join(', ')}</span>
              )}
            </>,
            agencyTypeWords(agency.type),
            agency.member === null ? 'Not known' : agency.member ? 'Yes' : 'No',
            agency.contact ?? '',
            agency.made,
            agency.received,
            <Button
              size="small"
              variant="quiet"
              isDisabled={agency.made + agency.received === 0}
              onPress={() => void navigate(`/escalations?agency=${encodeURIComponent(agency.id)}`)}
            >
              Show
              <span className="visually-hidden"> cases of {agency.name}</span>
            </Button>,
          ],
        }))}
      />
    </div>
  )
}
