import type { AppState } from '@shared/contract/app'
import { AccordError, type Problem } from '@shared/domain/problem'
import type { OpenRegister } from './open-register'

/** A register just created whose recovery key has not been typed back yet: nothing is usable until it has. */
export interface PendingRegister extends KeyToConfirm {
  readonly register: OpenRegister
}

/** A recovery key shown and not typed back yet. The one before keeps working until it is. */
export interface KeyToConfirm {
  readonly recoveryKey: string
  readonly confirmGroups: readonly number[]
}

/** Which register the data process has open. One at a time. */
export class Session {
  open: OpenRegister | null = null
  pending: PendingRegister | null = null
  /** A new recovery key of the open register, until it is typed back. */
  newKey: KeyToConfirm | null = null
  /** The open register was opened with its recovery key, and has no new passphrase yet. */
  openedWithRecoveryKey = false
  /** Found when the open register was opened. */
  warnings: readonly Problem[] = []
  /** The register last open, for the unlock screen after locking. */
  lastOpen: AppState['register'] = null

  /** The open register, or the refusal every call but unlocking meets while locked. */
  require(): OpenRegister {
    if (this.open) return this.open
    throw new AccordError({
      code: 'register/locked',
      message: 'The register is locked.',
      whatToDo: 'Unlock it, then try again.',
    })
  }

  async close(): Promise<void> {
    const closing = [this.open, this.pending?.register]
    this.open = null
    this.pending = null
    this.newKey = null
    this.openedWithRecoveryKey = false
    this.warnings = []
    for (const register of closing) await register?.close()
  }
}
