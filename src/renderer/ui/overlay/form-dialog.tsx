import { useEffect, useRef, type ReactNode } from 'react'
import type { Problem } from '@shared/domain/problem'
import { Button } from '../button/button'
import { Banner } from '../feedback/banner'
import { Dialog } from './dialog'
import styles from './form-dialog.module.css'

interface FormDialogProps {
  readonly title: string
  readonly width?: 'normal' | 'wide'
  /** What the main button says. */
  readonly button: string
  readonly isPending?: boolean
  readonly isDisabled?: boolean
  /** Buttons of other ways out, before the one that cancels. */
  readonly others?: ReactNode
  /** Why it could not be done. */
  readonly problem: Problem | null
  readonly onSubmit: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A dialog that asks for something and then does it; what went wrong stands above the fields. */
export function FormDialog(props: FormDialogProps) {
  const { title, width = 'normal', button, isPending, isDisabled, others, problem, onSubmit, onClose } = props
  return (
    <Dialog
      title={title}
      isOpen
      width={width}
      onClose={onClose}
      actions={
        <>
          {others}
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isPending={isPending} isDisabled={isDisabled} onPress={onSubmit}>
            {button}
          </Button>
        </>
      }
    >
      <Fields>
        {problem && (
          <Banner tone="bad" title={problem.message} announce>
            {problem.whatToDo}
          </Banner>
        )}
        {props.children}
      </Fields>
    </Dialog>
  )
}

const controls = 'input, textarea, button, [role=spinbutton]'

/** The first thing asked for has the keyboard as the dialog opens, so that it can be answered at once. */
function Fields({ children }: { readonly children: ReactNode }) {
  const form = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const asked = [...(form.current?.querySelectorAll<HTMLElement>(controls) ?? [])].filter(
      (control) =>
        control.tabIndex >= 0 && !control.matches(':disabled') && !control.closest('[aria-hidden]'),
    )
    const first = asked.find((control) => !control.matches('[type=radio]:not(:checked)'))
    if (!form.current?.contains(document.activeElement)) first?.focus()
  }, [])
  return (
    <div ref={form} className={styles.form}>
      {children}
    </div>
  )
}
