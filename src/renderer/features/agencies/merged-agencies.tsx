import { Button } from '../../ui/button/button'
import styles from './agencies.module.css'
import type { AgencyRow } from './agency-row'
import { takeApart } from './merging'

interface MergedAgenciesProps {
  readonly agency: AgencyRow
  readonly onTakenApart: () => void
}

/** What a person said is this agency too, each with the way back. */
export function MergedAgencies({ agency, onTakenApart }: MergedAgenciesProps) {
  if (agency.merged.length === 0) return null
  return (
    <section aria-labelledby="merged">
      <h3 id="merged">Counts as this agency too</h3>
      <ul className={styles.merged}>
        {agency.merged.map((other) => (
          <li key={other.id}>
            {other.name}
            <Button size="small" variant="quiet" onPress={() => void takeApart(other).then(onTakenApart)}>
              Take apart<span className="visually-hidden"> {other.name}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
