import { useQuery } from '@tanstack/react-query'
import { problemOf } from '../../app/client'
import { queryFor } from '../../app/query-client'
import { Button } from '../../ui/button/button'
import { Banner } from '../../ui/feedback/banner'
import { counted } from '../../ui/format/counts'
import type { AgencyRow } from './agency-row'
import styles from './agencies.module.css'
import { useMerge } from './merging'

interface UnconfirmedAgenciesProps {
  /** What the search found. */
  readonly found: readonly AgencyRow[]
  readonly search: string
  readonly onEdit: (agency: AgencyRow) => void
  readonly onSameAs: (agency: AgencyRow) => void
}

/**
 * Names that forms brought in and nobody has looked at, with what each may be another name for. That is looked for in the
 * whole directory, and a search says how many names it leaves out.
 */
export function UnconfirmedAgencies({ found, search, onEdit, onSameAs }: UnconfirmedAgenciesProps) {
  const merge = useMerge()
  const { data: directory = found } = useQuery(queryFor('agencies.list', { search: '' }))
  const isUnconfirmed = (agency: AgencyRow) => !agency.confirmed
  const all = directory.filter(isUnconfirmed).length
  const unconfirmed = found.filter(isUnconfirmed)
  if (all === 0) return null
  const problem = merge.error && problemOf(merge.error)
  return (
    <section className={styles.ask} aria-labelledby="unconfirmed">
      <h2 id="unconfirmed">{counted(all, 'name')} to confirm</h2>
      {search === '' ? (
        <p>
          Forms named these agencies, and they are not in the directory under that name. Say whether each is
          an agency of its own or another name for one you have.
        </p>
      ) : (
        <p>
          {unconfirmed.length} of them {unconfirmed.length === 1 ? 'matches' : 'match'} the search.
        </p>
      )}
      {problem && (
        <Banner tone="bad" title={problem.message} announce>
          {problem.whatToDo}
        </Banner>
      )}
      <ul>
        {unconfirmed.map((agency) => {
          const same = agency.maybe
          const forIt = <span className="visually-hidden"> ({agency.name})</span>
          return (
            <li key={agency.id}>
              <span>
                <strong>{agency.name}</strong>
                {same && <span className={styles.aliases}>May be {same.name}.</span>}
              </span>
              <span>
                {same && (
                  <Button
                    size="small"
                    variant="quiet"
                    isDisabled={merge.isPending}
                    onPress={() => merge.mutate({ from: agency, into: same })}
                  >
                    The same as {same.name}
                    {forIt}
                  </Button>
                )}{' '}
                <Button size="small" variant="quiet" onPress={() => onSameAs(agency)}>
                  The same as another…{forIt}
                </Button>{' '}
                <Button size="small" onPress={() => onEdit(agency)}>
                  An agency of its own…{forIt}
                </Button>
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
