import type { UnfinishedImport } from '@shared/contract/intake'
import { counted } from '../../ui/format/counts'

/** What an import that was stopped left, and what resuming does about it. */
export function leftInWords({ left, kept }: Pick<UnfinishedImport, 'left' | 'kept'>): string {
  if (left !== null) return `${counted(left, 'file')} ${left === 1 ? 'was' : 'were'} not read.`
  const known =
    kept === 0 ? '' : ` ${counted(kept, 'file')} ${kept === 1 ? 'is' : 'are'} kept and still to be read.`
  return `Accord was closed while it ran.${known} Resuming goes through everything it was given again.`
}
