import { ChevronDown } from 'lucide-react'
import { Button, ComboBox as AriaComboBox, Group, Input, ListBox, Popover } from 'react-aria-components'
import menu from '../overlay/menu.module.css'
import { FieldLabel, FieldNotes, type FieldProps } from './field-parts'
import styles from './form.module.css'
import { Option, type Choice } from './select'

interface ComboBoxProps extends FieldProps {
  readonly value: string
  readonly onChange: (text: string) => void
  readonly choices: readonly Choice[]
  /** Words of the person's own are allowed beside the choices. */
  readonly allowOther?: boolean
  readonly placeholder?: string
  readonly autoFocus?: boolean
}

/** Type to narrow a list; `value` is the text in the box. */
export function ComboBox(props: ComboBoxProps) {
  const { label, description, error, compact, value, onChange, choices, allowOther, placeholder, autoFocus } =
    props
  return (
    <AriaComboBox
      className={styles.field ?? ''}
      defaultItems={choices}
      inputValue={value}
      onInputChange={onChange}
      allowsCustomValue={allowOther}
      allowsEmptyCollection
      autoFocus={autoFocus}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      menuTrigger="input"
    >
      <FieldLabel label={label} compact={compact} />
      <FieldNotes description={description} error={error} />
      <Group className={styles.group ?? ''}>
        <Input className={styles.input ?? ''} placeholder={placeholder} />
        <Button className={styles.opener ?? ''}>
          <ChevronDown size={16} aria-hidden="true" />
        </Button>
      </Group>
      <Popover className={menu.popover ?? ''}>
        <ListBox
          className={menu.list ?? ''}
          renderEmptyState={() => <p className={menu.empty}>Nothing matches</p>}
        >
          {(choice: Choice) => <Option choice={choice} />}
        </ListBox>
      </Popover>
    </AriaComboBox>
  )
}
