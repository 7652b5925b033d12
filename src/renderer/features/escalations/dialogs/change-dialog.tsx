import type { CaseDetail } from '@shared/contract/escalations'
import type { IsoDate } from '@shared/domain/dates'
import type { ProtocolPack } from '@shared/protocol/pack-schema'
import { ActDialog, type ActDialogProps } from '../../../app/act-dialog'

/** What every dialog of a case is given. */
export interface CaseDialogProps {
  readonly one: CaseDetail
  /** The version of the protocol the case is under. */
  readonly pack: ProtocolPack
  readonly today: IsoDate
  /** A clock or duty the dialog was opened from. */
  readonly clock: string | null
  readonly onClose: () => void
}

/** A change to a case. */
export function ChangeDialog(props: Omit<ActDialogProps<unknown>, 'topics'>) {
  return <ActDialog {...props} topics={['escalations']} />
}

/** What is wrong with a date left empty, once somebody has tried. */
export function dateError(tried: boolean, date: IsoDate | null): string | null {
  return tried && date === null ? 'Enter the date as day, month, year.' : null
}

export function reasonError(tried: boolean, text: string): string | null {
  return tried && text.trim() === '' ? 'Write why, in a few words, so that others can follow it.' : null
}
