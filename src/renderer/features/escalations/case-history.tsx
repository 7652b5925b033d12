import type { CaseDetail } from '@shared/contract/escalations'
import { momentInWords } from '../../ui/format/dates'
import { SimpleTable } from '../../ui/table/simple-table'

/** Every change to the case: who, when, what. */
export function CaseHistory({ one }: { readonly one: CaseDetail }) {
  return (
    <SimpleTable
      caption="Every change to this case, newest first. Entries cannot be edited or removed."
      head={['When', 'Who', 'What']}
      rows={[...one.history]
        .sort((a, b) => b.sequence - a.sequence)
        .map((entry) => ({
          key: String(entry.sequence),
          cells: [momentInWords(entry.at), entry.actor, entry.summary],
        }))}
    />
  )
}
