import { useMutation, useQuery } from '@tanstack/react-query'
import { CalendarPlus } from 'lucide-react'
import { useState } from 'react'
import { call, problemOf } from '../../app/client'
import { queryFor } from '../../app/query-client'
import { Button } from '../../ui/button/button'
import { Banner } from '../../ui/feedback/banner'
import { Skeleton } from '../../ui/feedback/skeleton'
import { longDate } from '../../ui/format/dates'
import { Panel } from '../../ui/layout/panel'
import { SimpleTable } from '../../ui/table/simple-table'
import { calendarNamed } from '../../ui/words/calendar-words'
import { CalendarDialog } from './calendar-dialog'
import styles from './settings.module.css'

/** The bank holidays due dates skip, how far they are known, and the way to load a newer list. */
export function CalendarsPanel() {
  const lists = useQuery(queryFor('calendars.list', null))
  const [path, setPath] = useState<string | null>(null)
  const pick = useMutation({
    mutationFn: () => call('desktop.chooseFiles', { title: 'Choose a list of bank holidays' }),
    onSuccess: ({ paths }) => setPath(paths[0] ?? null),
  })
  const error = lists.error ?? pick.error
  return (
    <Panel title="Bank holidays">
      <div className={styles.stack}>
        <p className={styles.note}>
          Deadlines in working days skip these. The lists come with Accord; a newer one is the JSON or
          calendar (.ics) file of www.gov.uk/bank-holidays, downloaded by you.
        </p>
        {error && (
          <Banner tone="bad" title={problemOf(error).message} announce>
            {problemOf(error).whatToDo}
          </Banner>
        )}
        {lists.data?.map(
          ({ name, warning }) =>
            warning !== null && (
              <Banner key={name} tone="warn">
                {warning}
              </Banner>
            ),
        )}
        {lists.data ? (
          <SimpleTable
            hideCaption
            caption="Lists of bank holidays"
            head={['List', 'Known until', 'From']}
            rows={lists.data.map(({ name, until, own }) => ({
              key: name,
              cells: [calendarNamed(name), longDate(until), own ? 'Loaded by you' : 'Came with Accord'],
            }))}
          />
        ) : (
          !lists.error && <Skeleton lines={3} />
        )}
        <div>
          <Button icon={<CalendarPlus size={16} />} onPress={() => pick.mutate()}>
            Load a newer list
          </Button>
        </div>
      </div>
      {path !== null && <CalendarDialog key={path} path={path} onClose={() => setPath(null)} />}
    </Panel>
  )
}
