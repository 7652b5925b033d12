import { Search, X } from 'lucide-react'
import type { Ref } from 'react'
import { Button, Group, Input, SearchField as AriaSearchField } from 'react-aria-components'
import { classes } from '../classes'
import styles from './form.module.css'

interface SearchFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly placeholder?: string
  readonly inputRef?: Ref<HTMLInputElement>
  readonly autoFocus?: boolean
  /** Enter was pressed. */
  readonly onSubmit?: () => void
}

/** A search box; Escape clears it. Its label is read aloud, the placeholder shows what can be searched. */
export function SearchField({ label, placeholder, inputRef, ...rest }: SearchFieldProps) {
  return (
    <AriaSearchField {...rest} className={styles.field ?? ''} aria-label={label}>
      <Group className={styles.group ?? ''}>
        <Search size={16} aria-hidden="true" />
        <Input ref={inputRef} className={styles.input ?? ''} placeholder={placeholder} />
        {rest.value !== '' && (
          <Button className={classes(styles.opener)} aria-label="Clear search">
            <X size={16} />
          </Button>
        )}
      </Group>
    </AriaSearchField>
  )
}
