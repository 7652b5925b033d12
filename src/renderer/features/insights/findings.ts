import type { Figures } from '@shared/analysis/figures-schema'
import { counted } from '../../ui/format/counts'

type Counts = readonly { readonly agency: string; readonly count: number }[]

const top = (rows: Counts) => {
  const [first, second] = rows
  return first && first.count > 0 && first.count !== second?.count ? first : null
}
const share = (part: number, whole: number) => `${Math.round((part / whole) * 100)}%`

/** Who made and who received most, as a sentence. */
export function agenciesFinding({ made, received, cases }: Figures): string {
  const maker = top(made)
  const receiver = top(received)
  if (cases === 0) return 'No escalations in this period'
  if (maker && receiver && maker.agency === receiver.agency)
    return `${maker.agency} made most (${maker.count}) and received most (${receiver.count})`
  if (maker && receiver)
    return `${maker.agency} made most (${maker.count}); ${receiver.agency} received most (${receiver.count})`
  if (receiver) return `${receiver.agency} received most (${receiver.count})`
  if (maker) return `${maker.agency} made most (${maker.count})`
  return 'No single agency stands out'
}

/** How many went beyond the first stage, as a sentence. */
export function stagesFinding({ stageReached, cases }: Figures): string {
  const numbered = stageReached.filter((row) => row.stage !== null)
  const first = Math.min(...numbered.map((row) => row.stage ?? Infinity))
  const beyond = numbered.filter((row) => row.stage !== first).reduce((sum, row) => sum + row.count, 0)
  if (cases === 0 || numbered.length === 0) return 'No stages recorded in this period'
  if (beyond === 0) return `None of ${counted(cases, 'case')} went beyond stage ${first}`
  return `${beyond} of ${counted(cases, 'case')} (${share(beyond, cases)}) went beyond stage ${first}`
}

/** How long half the cases take, as a sentence. */
export function timeFinding({ timeToResolution: { workingDays, resolved, open } }: Figures): string {
  const { kaplanMeierMedian: median } = workingDays
  if (resolved + open === 0) return 'No cases to measure in this period'
  if (median === null) return `Fewer than half of ${counted(resolved + open, 'case')} are resolved so far`
  return `Half of cases are resolved within ${counted(median, 'working day')}`
}

/** The median's interval, the plain median and what they rest on, as sentences. */
export function timeNote({ timeToResolution: time }: Figures): string {
  const { median, interval95, kaplanMeierMedian } = time.workingDays
  const [low, high] = interval95
  const upTo = high === null ? 'not known above' : counted(high, 'working day')
  const interval =
    kaplanMeierMedian === null
      ? ''
      : ` 95% interval ${low ?? 'not known below'} to ${upTo}, open cases counted as not yet resolved.`
  const plain = median === null ? '' : ` Plain median of resolved cases: ${counted(median, 'working day')}.`
  const unknown =
    time.unknown === 0 ? '' : ` ${counted(time.unknown, 'case')} left out: a date is not recorded.`
  return `${time.resolved} resolved, ${time.open} still open.${interval}${plain}${unknown}`
}
