import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { addDays, type IsoDate } from '@shared/domain/dates'
import { periodName, returnYear } from '@shared/domain/return-year'
import { call, problemOf } from '../../app/client'
import { queryFor } from '../../app/query-client'
import { counted } from '../../ui/format/counts'
import { Checkbox } from '../../ui/form/checkbox'
import { DateField } from '../../ui/form/date-field'
import { Select } from '../../ui/form/select'
import { FormDialog } from '../../ui/overlay/form-dialog'
import { useDoing } from './queries'
import styles from './returns.module.css'

const daysToReturn = 42

/** Opens a year's round: which year, by when, and whom to ask. */
export function OpenRoundDialog({ today, onClose }: { readonly today: IsoDate; readonly onClose: () => void }) {
  const years = lastYears(today)
  const [year, setYear] = useState(years[0] ?? 2025)
  const [dueOn, setDueOn] = useState<IsoDate | null>(addDays(today, daysToReturn))
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const { data: agencies } = useQuery(queryFor('agencies.list', { search: '' }))
  const known = (agencies ?? []).filter(({ confirmed, type }) => confirmed && type !== 'board')
  const asked = known.filter(({ id }) => !left.has(id))
  const open = useDoing(async () => {
    if (dueOn === null) return null
    const round = await call('returns.open', { ...returnYear(year), dueOn, agencies: asked.map(({ id }) => id) })
    onClose()
    return `The round ${round.name} is open: ${counted(round.asked, 'agency', 'agencies')} asked.`
  }, 'shown')
  const toggle = (id: string, chosen: boolean) => {
    const next = new Set(left)
    if (chosen) next.delete(id)
    else next.add(id)
    setLeft(next)
  }
  return (
    <FormDialog
      title="Open a year’s round"
      isDisabled={dueOn === null || asked.length === 0}
      button="Open the round"
      isPending={open.isPending}
      problem={open.error && problemOf(open.error)}
      onSubmit={() => open.mutate(undefined)}
      onClose={onClose}
    >
      <Select
        label="Year"
        description="From 1 April to 31 March."
        value={String(year)}
        onChange={(id) => setYear(Number(id))}
        choices={years.map((each) => ({ id: String(each), label: periodName(returnYear(each)) }))}
      />
      <DateField label="Returns are due on" value={dueOn} onChange={setDueOn} error={dueOn === null ? 'Enter the date.' : null} />
      <fieldset className={styles.form}>
        <legend>
          Agencies to ask: {asked.length} of {known.length}
        </legend>
        <div className={styles.agencies} tabIndex={0} role="group" aria-label="Agencies to ask">
          {known.map(({ id, name }) => (
            <Checkbox key={id} isSelected={!left.has(id)} onChange={(chosen) => toggle(id, chosen)}>
              {name}
            </Checkbox>
          ))}
        </div>
      </fieldset>
    </FormDialog>
  )
} // prettier-ignore

/** The year that ended last comes first, then the running one and those before. */
function lastYears(today: IsoDate): number[] {
  const running = today.slice(5) >= '04-01' ? Number(today.slice(0, 4)) : Number(today.slice(0, 4)) - 1
  return [running - 1, running, running - 2, running - 3, running - 4]
}
