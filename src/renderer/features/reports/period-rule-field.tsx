import type { IsoDate } from '@shared/domain/dates'
import { spanOfRule, type PeriodRule } from '@shared/report-template/period-rule'
import { DateField } from '../../ui/form/date-field'
import { Select } from '../../ui/form/select'
import styles from './reports.module.css'

interface PeriodRuleFieldProps {
  readonly rule: PeriodRule
  readonly today: IsoDate
  readonly onChange: (rule: PeriodRule) => void
}

const choices = [
  { id: 'last-quarter', label: 'Last whole quarter' },
  { id: 'last-financial-year', label: 'Last whole financial year' },
  { id: 'since-april', label: 'Since 1 April' },
  { id: 'last-months', label: 'Last whole months' },
  { id: 'dates', label: 'Dates of your own' },
  { id: 'all', label: 'All dates' },
]
const months = [1, 2, 3, 6, 9, 12, 18, 24, 36, 60]

/** How a report finds its period. */
export function PeriodRuleField({ rule, today, onChange }: PeriodRuleFieldProps) {
  const every = rule.rule === 'dates' && rule.from === null && rule.to === null
  const choose = (id: string) => {
    if (id === 'all') onChange({ rule: 'dates', from: null, to: null })
    else if (id === 'last-months') onChange({ rule: id, months: 12 })
    else if (id === 'dates') onChange({ rule: id, ...spanOfRule(every ? { rule: 'since-april' } : rule, today) })
    else if (id === 'last-quarter' || id === 'last-financial-year' || id === 'since-april') onChange({ rule: id })
  }
  return (
    <div className={styles.row}>
      <Select compact label="Period" value={every ? 'all' : rule.rule} choices={choices} onChange={choose} />
      {rule.rule === 'last-months' && (
        <Select
          compact
          label="How many"
          value={String(rule.months)}
          choices={[...new Set([...months, rule.months])]
            .sort((a, b) => a - b)
            .map((n) => ({ id: String(n), label: n === 1 ? '1 month' : `${n} months` }))}
          onChange={(n) => onChange({ rule: 'last-months', months: Number(n) })}
        />
      )}
      {rule.rule === 'dates' && !every && (
        <>
          <DateField compact label="From" value={rule.from} onChange={(from) => onChange({ ...rule, from })} />
          <DateField compact label="To" value={rule.to} onChange={(to) => onChange({ ...rule, to })} />
        </>
      )}
    </div>
  )
} // prettier-ignore
