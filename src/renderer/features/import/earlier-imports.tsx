import { useQuery } from '@tanstack/react-query'
import { dateOf } from '@shared/domain/dates'
import type { EarlierImport } from '@shared/contract/intake'
import { queryFor } from '../../app/query-client'
import { counted } from '../../ui/format/counts'
import { longDate } from '../../ui/format/dates'
import { timeWithin } from '../../ui/format/moments'
import { Disclosure } from '../../ui/layout/disclosure'
import { SimpleTable } from '../../ui/table/simple-table'
import { SaveReport } from './save-report'

/** What was brought in before, each with its report; nothing at all in a new register. */
export function EarlierImports() {
  const { data: earlier = [] } = useQuery({ ...queryFor('intake.earlier', null), staleTime: 0 })
  if (earlier.length === 0) return null
  return (
    <Disclosure title="Earlier imports">
      <SimpleTable
        caption="Earlier imports, newest first"
        hideCaption
        head={['When', 'What', 'Items', 'Not read', 'Report']}
        numbers={[2, 3]}
        rows={earlier.map((one) => ({
          key: one.batch,
          cells: [
            `${longDate(dateOf(one.startedAt))}, ${timeWithin(one.startedAt) ?? ''}`,
            whatInWords(one),
            one.items.toLocaleString('en-GB'),
            one.problems.toLocaleString('en-GB'),
            <SaveReport key="report" batch={one.batch} startedAt={one.startedAt} />,
          ],
        }))}
      />
    </Disclosure>
  )
}

function whatInWords({ given, finished, left }: EarlierImport): string {
  const [first, ...more] = given
  const what =
    first === undefined ? 'Pasted text' : more.length === 0 ? first : `${first} and ${more.length} more`
  if (finished) return what
  return left === null ? `${what} (stopped)` : `${what} (stopped, ${counted(left, 'file')} not read)`
}
