import { ListFilter } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import type { FigureFilters } from '@shared/analysis/figure-filters'
import { filtersInWords } from '@shared/analysis/filters-in-words'
import { PeriodPicker } from '../../../app/period/period-picker'
import { useFigureChoices } from '../../../app/queries'
import { Button } from '../../../ui/button/button'
import { FilterChips } from './filter-chips'
import { FilterPanel } from '../../../app/figure-filters/filter-panel'
import styles from './filters.module.css'

interface FilterBarProps {
  readonly filters: FigureFilters
  readonly today: string
  readonly onChange: (filters: FigureFilters) => void
  /** What else decides what is shown, at the end of the first line. */
  readonly children: ReactNode
}

/** Which cases everything on the screen is about. */
export function FilterBar({ filters, today, onChange, children }: FilterBarProps) {
  const [open, setOpen] = useState(false)
  const choices = useFigureChoices()
  const set = filtersInWords(filters, choices.protocols)
  return (
    <section className={styles.bar} aria-label="Filters">
      <div className={styles.line}>
        <PeriodPicker filter={filters} today={today} onChange={onChange} />
        <Button
          icon={<ListFilter size={16} />}
          aria-expanded={open}
          aria-controls={open ? 'insights-filters' : undefined}
          onPress={() => setOpen(!open)}
        >
          {set.length === 0 ? 'Filters' : `Filters (${set.length})`}
        </Button>
        {children}
      </div>
      {open && choices.data && (
        <div id="insights-filters" className={styles.panel} role="group" aria-label="All filters">
          <FilterPanel filters={filters} choices={choices.data} onChange={onChange} />
        </div>
      )}
      <FilterChips filters={filters} set={set} onChange={onChange} />
    </section>
  )
}
