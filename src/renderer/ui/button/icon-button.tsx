import type { ReactNode } from 'react'
import { Button as AriaButton, TooltipTrigger, type ButtonProps } from 'react-aria-components'
import { classes } from '../classes'
import { Tooltip } from '../overlay/tooltip'
import styles from './button.module.css'

interface IconButtonProps extends Omit<ButtonProps, 'className' | 'children' | 'style'> {
  /** What it does, read aloud and shown on hover. */
  readonly label: string
  readonly icon: ReactNode
  readonly size?: 'small' | 'medium'
  readonly shortcut?: string
}

/** A button that shows only a picture. */
export function IconButton({ label, icon, size = 'medium', shortcut, ...rest }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      <AriaButton
        {...rest}
        aria-label={label}
        aria-keyshortcuts={shortcut}
        className={classes(styles.button, styles.quiet, styles.icon, size === 'small' && styles.small)}
      >
        {icon}
      </AriaButton>
      <Tooltip shortcut={shortcut}>{label}</Tooltip>
    </TooltipTrigger>
  )
}
