import { CircleAlert } from 'lucide-react'
import { FieldError, Label, Text } from 'react-aria-components'
import { classes } from '../classes'
import styles from './form.module.css'

/** What every field takes. */
export interface FieldProps {
  readonly label: string
  readonly description?: string
  /** What is wrong and how to put it right; shown and read with the field. */
  readonly error?: string | null
  /** A quieter label, for tight places. */
  readonly compact?: boolean
}

export function FieldLabel({ label, compact }: Pick<FieldProps, 'label' | 'compact'>) {
  return <Label className={classes(styles.label, compact && styles.compact)}>{label}</Label>
}

export function FieldNotes({ description, error }: Pick<FieldProps, 'description' | 'error'>) {
  return (
    <>
      {description && (
        <Text slot="description" className={styles.description ?? ''}>
          {description}
        </Text>
      )}
      {error && (
        <FieldError className={styles.error ?? ''}>
          <CircleAlert size={16} aria-hidden="true" />
          {error}
        </FieldError>
      )}
    </>
  )
}
