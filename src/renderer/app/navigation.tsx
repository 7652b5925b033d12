import { CircleHelp, Lock, Plus } from 'lucide-react'
import { NavLink } from 'react-router'
import type { AppState } from '@shared/contract/app'
import { Button } from '../ui/button/button'
import { IconButton } from '../ui/button/icon-button'
import { Badge } from '../ui/feedback/tag'
import { Mark } from '../ui/mark'
import { useCounts } from './queries'
import { screens } from './screens'
import styles from './shell.module.css'

interface NavigationProps {
  readonly register: NonNullable<AppState['register']>
  readonly readOnly: boolean
  readonly onImport: () => void
  readonly onHelp: () => void
  readonly onLock: () => void
}

export function Navigation({ register, readOnly, onImport, onHelp, onLock }: NavigationProps) {
  const { data: counts } = useCounts()
  return (
    <nav className={styles.nav} aria-label="Screens" data-pane="navigation" tabIndex={-1}>
      <div className={styles.board}>
        <Mark />
        <div className={styles['board-text']}>
          <span className={styles['board-name']}>{register.boardShort}</span>
          <span className={styles['board-kind']}>
            {register.sample ? 'Sample register' : 'Escalation register'}
          </span>
        </div>
      </div>
      <div className={styles['nav-import']}>
        <Button
          variant="primary"
          icon={<Plus size={17} />}
          onPress={onImport}
          isDisabled={readOnly}
          shortcut="Ctrl+I"
        >
          Import
        </Button>
      </div>
      <ul className={styles.list}>
        {screens.map(({ path, name, icon }) => (
          <li key={path}>
            <NavLink to={path} className={styles.link ?? ''}>
              {icon}
              <span className={styles['link-name']}>{name}</span>
              {path === '/triage' && counts && counts.waiting > 0 && (
                <Badge count={counts.waiting} what="waiting" />
              )}
              {path === '/due' && counts && counts.overdue > 0 && (
                <Badge count={counts.overdue} what="overdue" />
              )}
            </NavLink>
          </li>
        ))}
      </ul>
      <div className={styles.foot}>
        <IconButton label="Lock the register" shortcut="Ctrl+L" icon={<Lock size={17} />} onPress={onLock} />
        <IconButton label="Keyboard and help" shortcut="?" icon={<CircleHelp size={17} />} onPress={onHelp} />
      </div>
    </nav>
  )
}
