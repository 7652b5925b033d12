import { Checkbox } from '../../../ui/form/checkbox'
import { DateField } from '../../../ui/form/date-field'
import { Select } from '../../../ui/form/select'
import { TextField } from '../../../ui/form/text-field'
import { isTimeOfDay } from '../../../ui/format/moments'
import styles from '../chair.module.css'
import type { StepField } from './step-form'

/** True when a field has what it needs. */
export function isFilledIn({ kind, optional }: StepField, value: string): boolean {
  if (value === '') return optional ?? false
  return kind !== 'time' || isTimeOfDay(value)
}

interface BoxProps {
  readonly field: StepField
  readonly value: string
  /** Somebody has tried to record it, so what is missing is said. */
  readonly tried: boolean
  readonly onChange: (value: string) => void
}

/** One field of a form, by its kind. */
export function StepFieldBox({ field, value, tried, onChange }: BoxProps) {
  const { kind, label, description, choices = [], optional } = field
  const shown = optional ? `${label} (if there is one)` : label
  const error = tried && !isFilledIn(field, value.trim()) ? missing[kind] : null
  switch (kind) {
    case 'date':
      return (
        <DateField
          label={shown}
          value={value === '' ? null : value}
          onChange={(date) => onChange(date ?? '')}
          error={error}
        />
      )
    case 'choice':
      return <Select label={label} value={value} onChange={onChange} choices={choices} error={error} />
    case 'many':
      return (
        <fieldset className={styles.many}>
          <legend>{label}</legend>
          {choices.map((choice) => (
            <Checkbox
              key={choice.id}
              isSelected={value.split('\n').includes(choice.id)}
              onChange={(on) => onChange(toggled(value, choice.id, on))}
            >
              {choice.label}
            </Checkbox>
          ))}
          {error && <p className={styles.wrong}>{error}</p>}
        </fieldset>
      )
    default:
      return (
        <TextField
          label={optional ? `${label} (optional)` : label}
          description={description}
          value={value}
          onChange={onChange}
          maxLength={kind === 'long' ? 20_000 : kind === 'time' ? 5 : 500}
          {...(kind === 'long' ? { rows: 4 } : {})}
          error={error}
        />
      )
  }
}

const missing: Record<StepField['kind'], string> = {
  line: 'Fill this in.',
  long: 'Write this in a few words, so that others can follow it.',
  date: 'Enter the date as day, month, year.',
  time: 'Enter the time as hours and minutes, such as 14:30.',
  choice: 'Choose one.',
  many: 'Choose at least one.',
}

function toggled(value: string, id: string, on: boolean): string {
  const others = value.split('\n').filter((one) => one !== id && one !== '')
  return (on ? [...others, id] : others).join('\n')
}
