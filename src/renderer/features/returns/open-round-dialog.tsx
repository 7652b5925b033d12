import { useState } from 'react'
import { addDays, type IsoDate } from '@shared/domain/dates'
import { periodName, returnYear } from '@shared/domain/return-year'
import { call, problemOf } from '../../app/client'
import { counted } from '../../ui/format/counts'
import { DateField } from '../../ui/form/date-field'
import { Select } from '../../ui/form/select'
import { FormDialog } from '../../ui/overlay/form-dialog'
import { AgenciesToAsk } from './agencies-to-ask'
import { useAgenciesToAsk, useDoing } from './queries'

const daysToReturn = 42

/** Opens a year's round: which year, by when, and whom to ask. */
export function OpenRoundDialog({ today, onClose }: { readonly today: IsoDate; readonly onClose: () => void }) {
  const years = lastYears(today)
  const [year, setYear] = useState(years[0] ?? 2025)
  const [dueOn, setDueOn] = useState<IsoDate | null>(addDays(today, daysToReturn))
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const known = useAgenciesToAsk()
  const asked = known.filter(({ id }) => !left.has(id))
  const open = useDoing(async () => {
    if (dueOn === null) return null
    const round = await call('returns.open', { ...returnYear(year), dueOn, agencies: asked.map(({ id }) => id) })
    onClose()
    return `The round ${round.name} is open: ${counted(round.asked, 'agency', 'agencies')} asked.`
  }, 'shown')
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
      <AgenciesToAsk
        agencies={known}
        chosen={new Set(asked.map(({ id }) => id))}
        onChange={(chosen) => setLeft(new Set(known.flatMap(({ id }) => (chosen.has(id) ? [] : [id]))))}
      />
    </FormDialog>
  )
} // prettier-ignore

/** The year that ended last comes first, then the running one and those before. */
function lastYears(today: IsoDate): number[] {
  const running = today.slice(5) >= '04-01' ? Number(today.slice(0, 4)) : Number(today.slice(0, 4)) - 1
  return [running - 1, running, running - 2, running - 3, running - 4]
}
