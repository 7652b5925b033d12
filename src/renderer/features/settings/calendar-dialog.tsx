import { useMutation, useQuery } from '@tanstack/react-query'
import type { CalendarPreview } from '@shared/contract/due'
import { call, problemOf } from '../../app/client'
import { queryFor, refetchAfter } from '../../app/query-client'
import { Skeleton } from '../../ui/feedback/skeleton'
import { say } from '../../ui/feedback/toast-queue'
import { counted } from '../../ui/format/counts'
import { longDate, shortDate, weekdayDate } from '../../ui/format/dates'
import { FormDialog } from '../../ui/overlay/form-dialog'
import { SimpleTable } from '../../ui/table/simple-table'
import { calendarNamed } from '../../ui/words/calendar-words'

interface CalendarDialogProps {
  readonly path: string
  readonly onClose: () => void
}

/** Shows what a newer list of bank holidays changes, and the cases whose dates would move, before it is used. */
export function CalendarDialog({ path, onClose }: CalendarDialogProps) {
  const { data: preview, error } = useQuery({
    ...queryFor('calendars.preview', { path }),
    staleTime: 0,
    gcTime: 0,
  })
  const load = useMutation({
    mutationFn: () => call('calendars.load', { path }),
    onSuccess: ({ casesMoved }) => {
      refetchAfter(['settings', 'escalations'])
      say(`Bank holidays loaded. ${counted(casesMoved, 'case')} had dates moved.`)
      onClose()
    },
  })
  const wrong = error ?? load.error
  return (
    <FormDialog
      title="Load a list of bank holidays"
      width="wide"
      isDisabled={!preview}
      button="Use this list"
      isPending={load.isPending}
      problem={wrong && problemOf(wrong)}
      onSubmit={() => load.mutate()}
      onClose={onClose}
    >
      {!preview && !error && <Skeleton lines={6} />}
      {preview && <Changes preview={preview} />}
    </FormDialog>
  )
}

function Changes({ preview }: { readonly preview: CalendarPreview }) {
  const { calendar, until, added, removed, moves } = preview
  return (
    <>
      <p>
        {calendarNamed(calendar)}, known until {longDate(until)}. Nothing has changed yet.
      </p>
      {added.length + removed.length === 0 ? (
        <p>The list names the same days as the one in use.</p>
      ) : (
        <SimpleTable
          caption={`${counted(added.length, 'day')} added, ${removed.length.toLocaleString('en-GB')} taken away`}
          head={['Day', 'Bank holiday', 'Change']}
          rows={[
            ...removed.map((day) => ({ ...day, change: 'Taken away' })),
            ...added.map((day) => ({ ...day, change: 'Added' })),
          ]
            .sort((a, b) => a.date.localeCompare(b.date))
            .map(({ date, name, change }) => ({
              key: date + change,
              cells: [weekdayDate(date), name, change],
            }))}
        />
      )}
      {moves.length === 0 ? (
        <p>No case’s due date would move.</p>
      ) : (
        <SimpleTable
          caption={`Due dates that would move (${moves.length.toLocaleString('en-GB')})`}
          head={['Case', 'Deadline', 'Now', 'Would be']}
          rows={moves.map(({ ref, what, from, to }, index) => ({
            key: String(index),
            cells: [ref, what, shortDate(from) || 'No date', shortDate(to) || 'No date'],
          }))}
        />
      )}
    </>
  )
}
