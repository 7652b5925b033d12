import { CalendarCheck, Printer } from 'lucide-react'
import { useSearchParams } from 'react-router'
import { call, problemOf } from '../../app/client'
import { useAppState } from '../../app/queries'
import { Button } from '../../ui/button/button'
import { Segmented } from '../../ui/button/segmented'
import { EmptyState } from '../../ui/feedback/empty-state'
import { say } from '../../ui/feedback/toast-queue'
import { weekdayDate } from '../../ui/format/dates'
import { Page } from '../../ui/layout/page'
import { DueSection } from './due-section'
import { dueGroups, groupWords, turnChoices, turnOf } from './due-words'
import styles from './due.module.css'
import { useDueGroup } from './queries'

/** What is overdue, due today and due this week, and cases that drift with no date set. */
export function DuePage() {
  const [parameters, setParameters] = useSearchParams()
  const turn = turnOf(parameters.get('turn'))
  const { data: state } = useAppState()
  const overdue = useDueGroup('overdue', turn)
  const today = useDueGroup('today', turn)
  const week = useDueGroup('this-week', turn)
  const drifting = useDueGroup('drifting', turn)
  const found = { overdue, today, 'this-week': week, drifting }
  const all = dueGroups.map((group) => found[group])
  const nothing = all.every(({ rows }) => rows?.length === 0)
  const date = overdue.today && weekdayDate(overdue.today)
  const print = () =>
    void call('desktop.print', null).catch((error: unknown) => say(problemOf(error).message))
  const whose = turnChoices.find(({ value }) => value === turn)?.label
  return (
    <Page
      title="Due"
      summary={date && `${date}. ${summaryOf(found.overdue.count, found.today.count)}`}
      actions={
        <div className={styles.screen}>
          <Button icon={<Printer size={16} />} onPress={print}>
            Print
          </Button>
        </div>
      }
    >
      <p className={styles.paper}>
        <strong>OFFICIAL-SENSITIVE</strong>
        <span>
          {state?.register?.boardName}
          {whose && `. Turn to act: ${whose}`}
        </span>
      </p>
      <div className={styles.filters}>
        <Segmented
          label="Whose turn to act"
          value={turn ?? 'everyone'}
          onChange={(value) => setParameters(value === 'everyone' ? {} : { turn: value }, { replace: true })}
          options={turnChoices}
        />
      </div>
      {nothing ? (
        <EmptyState icon={<CalendarCheck size={26} />} title="Nothing is due">
          {whose
            ? `Nothing waits for: ${whose}.`
            : 'Nothing is overdue, nothing falls due in the next seven days, and every open case has a date to meet.'}
        </EmptyState>
      ) : (
        <div className={styles.groups}>
          {dueGroups.map((group) => (
            <DueSection key={`${group}/${turn ?? ''}`} group={group} found={found[group]} />
          ))}
        </div>
      )}
    </Page>
  )
}

function summaryOf(overdue: number, today: number): string {
  if (overdue === 0 && today === 0) return `${groupWords.overdue.empty} ${groupWords.today.empty}`
  return `${overdue.toLocaleString('en-GB')} overdue, ${today.toLocaleString('en-GB')} due today.`
}
