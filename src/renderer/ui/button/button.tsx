import type { ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import { classes } from '../classes'
import { Kbd } from '../kbd'
import { isSecondClick } from './second-click'
import styles from './button.module.css'

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'children' | 'style'> {
  readonly variant?: 'primary' | 'secondary' | 'quiet' | 'danger'
  readonly size?: 'small' | 'medium' | 'large'
  readonly icon?: ReactNode
  /** The key that does the same, shown at the button's end. */
  readonly shortcut?: string
  /** For going on: each click goes further, however quick. Otherwise a double click presses once. */
  readonly everyClick?: boolean
  readonly children: ReactNode
}

/** A button; while `isPending` it stays where focus is and says it is busy. */
export function Button(props: ButtonProps) {
  const {
    variant = 'secondary',
    size = 'medium',
    icon,
    shortcut,
    children,
    isPending,
    everyClick = false,
    onPress,
    ...rest
  } = props
  // Not the library's own pending state: what that reads out points at the button even after it has gone.
  const still = isPending ? { onPress: undefined, type: 'button' as const } : {}
  const name = classes(styles.button, styles[variant], size !== 'medium' && styles[size])
  return (
    <AriaButton
      {...rest}
      onPress={(event) => (everyClick || !isSecondClick(event)) && onPress?.(event)}
      {...still}
      className={name}
      aria-keyshortcuts={shortcut}
    >
      {isPending ? <span className={styles.spinner} aria-hidden="true" /> : icon}
      <span>{children}</span>
      {isPending && (
        <span className="visually-hidden" role="status">
          , working
        </span>
      )}
      {shortcut && <Kbd inButton={variant === 'primary'}>{shortcut}</Kbd>}
    </AriaButton>
  )
}
