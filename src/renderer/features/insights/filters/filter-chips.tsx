import type { FigureFilters } from '@shared/analysis/figure-filters'
import type { FilterWords } from '@shared/analysis/filters-in-words'
import { spanInWords } from '../../../app/period/period'
import { Button } from '../../../ui/button/button'
import { Chip } from '../../../ui/button/chip'
import { everyCaseBy, withoutValue } from '../../../app/figure-filters/changed-filters'
import styles from './filters.module.css'

interface FilterChipsProps {
  readonly filters: FigureFilters
  readonly set: readonly FilterWords[]
  readonly onChange: (filters: FigureFilters) => void
}

/** What is set, each with the way to unset it, and all of it at once. */
export function FilterChips({ filters, set, onChange }: FilterChipsProps) {
  const hasPeriod = filters.from !== null || filters.to !== null
  if (!hasPeriod && set.length === 0) return null
  return (
    <ul className={styles.chips} aria-label="Filters that are set">
      {hasPeriod && (
        <li>
          <Chip
            name="Period"
            value={spanInWords(filters)}
            onRemove={() => onChange({ ...filters, from: null, to: null })}
          />
        </li>
      )}
      {set.flatMap(({ key, name, values }) =>
        values.map(({ id, label }) => (
          <li key={`${key} ${id}`}>
            <Chip name={name} value={label} onRemove={() => onChange(withoutValue(filters, key, id))} />
          </li>
        )),
      )}
      <li>
        <Button size="small" variant="quiet" onPress={() => onChange(everyCaseBy(filters))}>
          Clear
        </Button>
      </li>
    </ul>
  )
}
