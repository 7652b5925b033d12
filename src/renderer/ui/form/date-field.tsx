import { parseDate } from '@internationalized/date'
import { DateField as AriaDateField, DateInput, DateSegment } from 'react-aria-components'
import { classes } from '../classes'
import { FieldLabel, FieldNotes, type FieldProps } from './field-parts'
import styles from './form.module.css'

interface DateFieldProps extends FieldProps {
  /** `YYYY-MM-DD`, or null when empty or not complete. */
  readonly value: string | null
  readonly onChange: (date: string | null) => void
  readonly autoFocus?: boolean
}

/** A date typed as day, month, year. */
export function DateField({
  label,
  description,
  error,
  compact,
  value,
  onChange,
  autoFocus,
}: DateFieldProps) {
  return (
    <AriaDateField
      className={styles.field ?? ''}
      value={value === null ? null : parseDate(value)}
      onChange={(date) => onChange(date === null ? null : date.toString())}
      autoFocus={autoFocus}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      shouldForceLeadingZeros
    >
      <FieldLabel label={label} compact={compact} />
      <FieldNotes description={description} error={error} />
      <DateInput className={classes(styles.group, styles.dates)}>
        {(segment) => <DateSegment segment={segment} className={styles.segment ?? ''} />}
      </DateInput>
    </AriaDateField>
  )
}
