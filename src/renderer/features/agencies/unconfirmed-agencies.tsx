import { Button } from '../../ui/button/button'
import { counted } from '../../ui/format/counts'
import type { AgencyRow } from './agency-row'
import styles from './agencies.module.css'
import { likelySame } from './likely-same'

interface UnconfirmedAgenciesProps {
  readonly directory: readonly AgencyRow[]
  readonly onEdit: (agency: AgencyRow) => void
}

/** Names that forms brought in and nobody has looked at, with what each may be another name for. */
export function UnconfirmedAgencies({ directory, onEdit }: UnconfirmedAgenciesProps) {
  const unconfirmed = directory.filter((agency) => !agency.confirmed)
  if (unconfirmed.length === 0) return null
  return (
    <section className={styles.ask} aria-labelledby="unconfirmed">
      <h2 id="unconfirmed">{counted(unconfirmed.length, 'name')} to confirm</h2>
      <p>Forms named these agencies, and they are not in the directory under that name.</p>
      <ul>
        {unconfirmed.map((agency) => {
          const [same] = likelySame(agency, directory)
          return (
            <li key={agency.id}>
              <span>
                <strong>{agency.name}</strong>
                {same && (
                  <span className={styles.aliases}>
                    May be {same.name}: if so, add it there under “Also written as”.
                  </span>
                )}
              </span>
              <span>
                {same && (
                  <Button size="small" variant="quiet" onPress={() => onEdit(same)}>
                    Open {same.name}
                  </Button>
                )}{' '}
                <Button size="small" onPress={() => onEdit(agency)}>
                  Look at it
                </Button>
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
