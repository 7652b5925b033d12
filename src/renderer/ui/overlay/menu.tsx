import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { Menu as AriaMenu, MenuItem as AriaMenuItem, MenuTrigger, Popover } from 'react-aria-components'
import type { Selection } from 'react-aria-components'
import styles from './menu.module.css'

interface MenuChoice {
  readonly id: string
  readonly label: string
  readonly icon?: ReactNode
  /** More about it, under its label: why it may not be done now. */
  readonly note?: string
  readonly isDisabled?: boolean
}

interface MenuProps {
  readonly label: string
  /** The button that opens it. */
  readonly trigger: ReactNode
  readonly choices: readonly MenuChoice[]
  readonly onChoose: (id: string) => void
}

/** Actions behind a button. */
export function Menu({ label, trigger, choices, onChoose }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={styles.popover ?? ''} placement="bottom end">
        <AriaMenu className={styles.list ?? ''} aria-label={label} onAction={(key) => onChoose(String(key))}>
          {choices.map((choice) => (
            <AriaMenuItem
              key={choice.id}
              id={choice.id}
              className={styles.item ?? ''}
              textValue={choice.label}
              isDisabled={choice.isDisabled}
            >
              {choice.icon}
              <span className={styles.text}>
                {choice.label}
                {choice.note && <span className={styles.note}>{choice.note}</span>}
              </span>
            </AriaMenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}

interface CheckMenuProps extends Omit<MenuProps, 'onChoose'> {
  readonly chosen: ReadonlySet<string>
  readonly onChange: (chosen: ReadonlySet<string>) => void
}

/** Things to switch on and off behind a button: the columns of a table. */
export function CheckMenu({ label, trigger, choices, chosen, onChange }: CheckMenuProps) {
  const change = (keys: Selection) =>
    onChange(new Set(keys === 'all' ? choices.map((choice) => choice.id) : [...keys].map(String)))
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={styles.popover ?? ''} placement="bottom end">
        <AriaMenu
          className={styles.list ?? ''}
          aria-label={label}
          selectionMode="multiple"
          selectedKeys={chosen}
          onSelectionChange={change}
        >
          {choices.map((choice) => (
            <AriaMenuItem
              key={choice.id}
              id={choice.id}
              className={styles.item ?? ''}
              textValue={choice.label}
            >
              {({ isSelected }) => (
                <>
                  <span className={styles.tick}>{isSelected && <Check size={16} />}</span>
                  <span className={styles.text}>{choice.label}</span>
                </>
              )}
            </AriaMenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
