import type { FigureFilters } from '@shared/analysis/figure-filters'
import type { IsoDate } from '@shared/domain/dates'
import { DateField } from '../../ui/form/date-field'
import { Select } from '../../ui/form/select'
import { useState } from 'react'
import { choiceOf, periodNames, spanOf, type PeriodChoice } from './period'
import styles from './period-picker.module.css'

interface PeriodPickerProps {
  readonly filter: FigureFilters
  readonly today: IsoDate
  readonly onChange: (filter: FigureFilters) => void
}

const isChoice = (id: string): id is PeriodChoice => id in periodNames

/** The period figures are about, and which date a case belongs to it by. */
export function PeriodPicker({ filter, today, onChange }: PeriodPickerProps) {
  const [custom, setCustom] = useState(false)
  const choice = custom ? 'custom' : choiceOf(filter, today)
  const choose = (id: string) => {
    if (!isChoice(id)) return
    setCustom(id === 'custom')
    if (id !== 'custom') onChange({ ...filter, ...spanOf(id, today) })
  }
  return (
    <div className={styles.picker}>
      <Select
        compact
        label="Period"
        value={choice}
        onChange={choose}
        choices={Object.entries(periodNames).map(([id, label]) => ({ id, label }))}
      />
      {choice === 'custom' && (
        <>
          <PeriodDate label="From" value={filter.from} onChange={(from) => onChange({ ...filter, from })} />
          <PeriodDate label="To" value={filter.to} onChange={(to) => onChange({ ...filter, to })} />
        </>
      )}
      <Select
        compact
        label="Cases belong by"
        value={filter.by}
        onChange={(by) => onChange({ ...filter, by: by === 'received' ? 'received' : 'raised' })}
        choices={[
          { id: 'raised', label: 'Date raised' },
          { id: 'received', label: 'Date received' },
        ]}
      />
    </div>
  )
}

interface PeriodDateProps {
  readonly label: string
  readonly value: IsoDate | null
  readonly onChange: (date: IsoDate | null) => void
}

/** One end of the period; handed on once its year is typed whole, not for each digit of it. */
function PeriodDate({ label, value, onChange }: PeriodDateProps) {
  const [typed, setTyped] = useState(value)
  const [given, setGiven] = useState(value)
  if (given !== value) {
    setGiven(value)
    setTyped(value)
  }
  const change = (date: IsoDate | null) => {
    setTyped(date)
    if (date === null || date >= '1900') onChange(date)
  }
  return <DateField compact label={label} value={typed} onChange={change} />
}
