import { Eye, EyeOff } from 'lucide-react'
import { useState, type Ref } from 'react'
import { Group, Input, TextField } from 'react-aria-components'
import { IconButton } from '../button/icon-button'
import { FieldLabel, FieldNotes, type FieldProps } from './field-parts'
import styles from './form.module.css'

interface PassphraseFieldProps extends FieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly autoFocus?: boolean
  readonly isNew?: boolean
  readonly inputRef?: Ref<HTMLInputElement>
}

/** A secret that can be pasted, and shown while it is typed. */
export function PassphraseField(props: PassphraseFieldProps) {
  const { label, description, error, compact, value, onChange, autoFocus, isNew, inputRef } = props
  const [shown, setShown] = useState(false)
  return (
    <TextField
      className={styles.field ?? ''}
      value={value}
      onChange={onChange}
      type={shown ? 'text' : 'password'}
      autoComplete={isNew ? 'new-password' : 'current-password'}
      autoFocus={autoFocus}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      spellCheck="false"
    >
      <FieldLabel label={label} compact={compact} />
      <FieldNotes description={description} error={error} />
      <Group className={styles.group ?? ''} isInvalid={Boolean(error)}>
        <Input ref={inputRef} className={styles.input ?? ''} />
        <IconButton
          size="small"
          label={shown ? 'Hide passphrase' : 'Show passphrase'}
          icon={shown ? <EyeOff size={17} /> : <Eye size={17} />}
          onPress={() => setShown(!shown)}
        />
      </Group>
    </TextField>
  )
}
