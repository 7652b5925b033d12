import { ChevronDown } from 'lucide-react'
import { Autocomplete, Button, ListBox, Popover, Select, SelectValue, useFilter } from 'react-aria-components'
import { useState } from 'react'
import menu from '../overlay/menu.module.css'
import { FieldLabel, FieldNotes } from './field-parts'
import styles from './form.module.css'
import { SearchField } from './search-field'
import { Option, type Choice } from './select'

interface MultiChoiceProps {
  readonly label: string
  readonly values: readonly string[]
  readonly onChange: (ids: readonly string[]) => void
  readonly choices: readonly Choice[]
  /** Why there is nothing to choose, for a list that can be empty. */
  readonly whyEmpty?: string
}

/** More of them than can be looked through at a glance are searched. */
const manyToLookThrough = 8

/** Any of a list, several at once; none chosen stands for any. A long list can be searched. */
export function MultiChoice({ label, values, onChange, choices, whyEmpty }: MultiChoiceProps) {
  const empty = choices.length === 0
  const { contains } = useFilter({ sensitivity: 'base' })
  const [sought, setSought] = useState('')
  const list = (
    <ListBox
      className={menu.list ?? ''}
      items={choices}
      renderEmptyState={() => <p className={menu.empty}>None of that name</p>}
    >
      {(choice) => <Option choice={choice} />}
    </ListBox>
  )
  return (
    <Select
      className={styles.field ?? ''}
      selectionMode="multiple"
      value={values}
      onChange={(keys) => onChange(keys.map(String))}
      onOpenChange={() => setSought('')}
      placeholder={empty ? 'None to choose' : 'Any'}
      isDisabled={empty}
      validationBehavior="aria"
    >
      <FieldLabel label={label} compact />
      <Button className={styles.picker ?? ''}>
        <SelectValue className={styles['picker-text'] ?? ''}>
          {({ defaultChildren, selectedText }) => {
            if (values.length === 0) return defaultChildren
            return values.length === 1 ? selectedText : `${values.length} chosen`
          }}
        </SelectValue>
        <ChevronDown size={16} aria-hidden="true" />
      </Button>
      {empty && whyEmpty !== undefined && <FieldNotes description={whyEmpty} />}
      <Popover className={menu.popover ?? ''}>
        {choices.length <= manyToLookThrough ? (
          list
        ) : (
          <Autocomplete filter={contains} inputValue={sought} onInputChange={setSought}>
            <div className={menu.search}>
              <SearchField autoFocus label={`Search: ${label}`} value={sought} onChange={setSought} />
            </div>
            {list}
          </Autocomplete>
        )}
      </Popover>
    </Select>
  )
}
