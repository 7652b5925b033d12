import { X } from 'lucide-react'
import { useEffect, type ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { IconButton } from '../button/icon-button'
import { classes } from '../classes'
import { keepFocusSoon } from '../keep-focus'
import { ClearOfToasts } from './clear-of-toasts'
import styles from './dialog.module.css'

interface DialogProps {
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly children: ReactNode
  /** Buttons at the foot, the main one last. */
  readonly actions?: ReactNode
  readonly width?: 'normal' | 'wide' | 'full'
  readonly role?: 'dialog' | 'alertdialog'
}

/** A modal dialog. Escape closes it, and focus goes back to where it was, or to the screen where that is gone. */
export function Dialog({ title, isOpen, onClose, children, actions, width = 'normal', role }: DialogProps) {
  return (
    <ModalOverlay
      className={styles.overlay ?? ''}
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable={false}
    >
      <Modal className={classes(styles.modal, width !== 'normal' && styles[width])}>
        <AriaDialog className={styles.dialog ?? ''} role={role}>
          <div className={styles.head}>
            <Heading slot="title" className={styles.title}>
              {title}
            </Heading>
            <IconButton label="Close" icon={<X size={18} />} onPress={onClose} />
          </div>
          {/* A scrolling region must be reachable by keyboard even when it holds no control. */}
          <div className={styles.body} data-scroller tabIndex={0} role="group" aria-label={title}>
            {children}
          </div>
          {actions && <div className={styles.foot}>{actions}</div>}
          <FocusAfter />
        </AriaDialog>
      </Modal>
      <ClearOfToasts />
    </ModalOverlay>
  )
}

/** Nothing to see: as it goes with the dialog, the screen has the keyboard where nothing else takes it. */
function FocusAfter() {
  useEffect(() => keepFocusSoon, [])
  return null
}
