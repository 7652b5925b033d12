import { Check, ChevronDown } from 'lucide-react'
import {
  Button,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
} from 'react-aria-components'
import menu from '../overlay/menu.module.css'
import { FieldLabel, FieldNotes, type FieldProps } from './field-parts'
import styles from './form.module.css'

export interface Choice {
  readonly id: string
  readonly label: string
  readonly note?: string
}

interface SelectProps extends FieldProps {
  readonly value: string | null
  readonly onChange: (id: string) => void
  readonly choices: readonly Choice[]
  readonly placeholder?: string
  /** The label is read aloud and not shown. */
  readonly hideLabel?: boolean
}

/** One of a list. */
export function Select(props: SelectProps) {
  const { label, description, error, compact, value, onChange, choices, placeholder, hideLabel } = props
  return (
    <AriaSelect
      className={styles.field ?? ''}
      value={value}
      onChange={(key) => key !== null && onChange(String(key))}
      placeholder={placeholder ?? 'Choose one'}
      isInvalid={Boolean(error)}
      aria-label={hideLabel ? label : undefined}
      validationBehavior="aria"
    >
      {!hideLabel && <FieldLabel label={label} compact={compact} />}
      <FieldNotes description={description} error={error} />
      <Button className={styles.picker ?? ''}>
        <SelectValue className={styles['picker-text'] ?? ''}>
          {({ selectedText, defaultChildren }) => selectedText || defaultChildren}
        </SelectValue>
        <ChevronDown size={16} aria-hidden="true" />
      </Button>
      <Popover className={menu.popover ?? ''}>
        <ListBox className={menu.list ?? ''} items={choices}>
          {(choice) => <Option choice={choice} />}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}

/** One line of an open list. */
export function Option({ choice }: { readonly choice: Choice }) {
  return (
    <ListBoxItem id={choice.id} textValue={choice.label} className={menu.item ?? ''}>
      {({ isSelected }) => (
        <>
          <span className={menu.tick}>{isSelected && <Check size={16} />}</span>
          <span className={menu.text}>
            {choice.label}
            {choice.note && <span className={menu.note}>{choice.note}</span>}
          </span>
        </>
      )}
    </ListBoxItem>
  )
}
