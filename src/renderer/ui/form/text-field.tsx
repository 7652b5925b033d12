import type { Ref } from 'react'
import {
  Input,
  TextArea,
  TextField as AriaTextField,
  type TextFieldProps as AriaProps,
} from 'react-aria-components'
import { FieldLabel, FieldNotes, type FieldProps } from './field-parts'
import styles from './form.module.css'

interface TextFieldProps
  extends FieldProps, Omit<AriaProps, 'children' | 'className' | 'style' | 'isInvalid'> {
  readonly placeholder?: string
  /** More than one line, this many at first. */
  readonly rows?: number
  readonly inputRef?: Ref<HTMLInputElement>
}

/** A labelled box for words. */
export function TextField(props: TextFieldProps) {
  const { label, description, error, compact, rows, placeholder, inputRef, ...rest } = props
  return (
    <AriaTextField
      {...rest}
      isInvalid={Boolean(error)}
      className={styles.field ?? ''}
      validationBehavior="aria"
    >
      <FieldLabel label={label} compact={compact} />
      <FieldNotes description={description} error={error} />
      {rows ? (
        <TextArea className={styles.input ?? ''} rows={rows} placeholder={placeholder} />
      ) : (
        <Input ref={inputRef} className={styles.input ?? ''} placeholder={placeholder} />
      )}
    </AriaTextField>
  )
}
