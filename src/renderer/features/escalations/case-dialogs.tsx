import type { ComponentType } from 'react'
import type { CaseAction } from './case-actions'
import { AdvanceDialog } from './dialogs/advance-dialog'
import { BringForwardDialog } from './dialogs/bring-forward-dialog'
import type { CaseDialogProps } from './dialogs/change-dialog'
import { ChangeProtocolDialog } from './dialogs/change-protocol-dialog'
import { ClosingDialog } from './dialogs/closing-dialog'
import { ConditionDialog } from './dialogs/condition-dialog'
import { CorrectDialog } from './dialogs/correct-dialog'
import { GateDialog } from './dialogs/gate-dialog'
import { RecordDialog } from './dialogs/record-dialog'
import { ResolveDialog } from './dialogs/resolve-dialog'
import { ResponseDateDialog } from './dialogs/response-date-dialog'
import { SameCaseDialog } from './dialogs/same-case-dialog'
import { SkipDialog } from './dialogs/skip-dialog'

/** An action asked for, and the clock or duty it was asked for at. */
export interface Asked {
  readonly action: CaseAction
  readonly clock: string | null
}

const dialogs: Record<CaseAction, ComponentType<CaseDialogProps>> = {
  advance: AdvanceDialog,
  resolve: ResolveDialog,
  record: RecordDialog,
  'response-date': ResponseDateDialog,
  'bring-forward': BringForwardDialog,
  skip: SkipDialog,
  condition: ConditionDialog,
  gate: GateDialog,
  correct: CorrectDialog,
  withdraw: (props) => <ClosingDialog {...props} action="withdraw" />,
  'out-of-scope': (props) => <ClosingDialog {...props} action="out-of-scope" />,
  reopen: (props) => <ClosingDialog {...props} action="reopen" />,
  protocol: ChangeProtocolDialog,
  'same-case': SameCaseDialog,
}

/** The dialog of an action. */
export function CaseDialog({ action, ...props }: CaseDialogProps & { readonly action: CaseAction }) {
  const Asking = dialogs[action]
  return <Asking {...props} />
}
