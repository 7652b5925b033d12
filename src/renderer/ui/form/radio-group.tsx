import { RadioButton, RadioField, RadioGroup as AriaRadioGroup } from 'react-aria-components'
import { classes } from '../classes'
import { FieldLabel, FieldNotes, type FieldProps } from './field-parts'
import styles from './form.module.css'
import type { Choice } from './select'

interface RadioGroupProps extends FieldProps {
  readonly value: string | null
  readonly onChange: (id: string) => void
  readonly choices: readonly Choice[]
  /** Each choice as a card, when its note matters. */
  readonly cards?: boolean
}

/** One of a few, all in sight. */
export function RadioGroup(props: RadioGroupProps) {
  const { label, description, error, compact, value, onChange, choices, cards } = props
  return (
    <AriaRadioGroup
      className={styles.field ?? ''}
      value={value}
      onChange={onChange}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
    >
      <FieldLabel label={label} compact={compact} />
      <FieldNotes description={description} error={error} />
      <div className={classes(styles.radios, cards && styles.cards)}>
        {choices.map((choice) => (
          <RadioField key={choice.id} value={choice.id}>
            <RadioButton className={styles.radio ?? ''}>
              <span className={styles.dot} aria-hidden="true" />
              <span className={styles['radio-label']}>
                {choice.label}
                {choice.note && <span className={styles['radio-note']}>{choice.note}</span>}
              </span>
            </RadioButton>
          </RadioField>
        ))}
      </div>
    </AriaRadioGroup>
  )
}
