import type { Figures } from '@shared/analysis/figures-schema'
import { ChartFrame } from '../../ui/charts/chart-frame'
import { SurvivalCurve } from '../../ui/charts/survival-curve'
import { SimpleTable } from '../../ui/table/simple-table'
import { timeFinding, timeNote } from './findings'
import type { OnDrill } from './on-drill'

const percent = (share: number) => `${Math.round(share * 100)}%`

/** How long cases take to be resolved, with open cases counted as what they are: not yet resolved. */
export function TimeChart({ figures, onDrill }: { readonly figures: Figures; readonly onDrill: OnDrill }) {
  const { curve, workingDays } = figures.timeToResolution
  const open = () => onDrill({ dimension: 'resolved', value: null }, 'Resolved cases')
  return (
    <ChartFrame
      what="Time to resolution: share still unresolved, by working days since raised"
      finding={timeFinding(figures)}
      points={curve.map((step) => ({
        key: String(step.days),
        spoken: `After ${step.days} working days ${percent(step.unresolved)} unresolved (95% interval ${percent(step.low)} to ${percent(step.high)})`,
        onOpen: open,
      }))}
      note={timeNote(figures)}
      table={
        <SimpleTable
          caption="Share still unresolved after each number of working days"
          hideCaption
          head={['Working days', 'Unresolved', 'From (95%)', 'To (95%)']}
          numbers={[1, 2, 3]}
          rows={curve.map((step) => ({
            key: String(step.days),
            cells: [step.days, percent(step.unresolved), percent(step.low), percent(step.high)],
          }))}
        />
      }
    >
      {(active) => (
        <SurvivalCurve steps={curve} median={workingDays.kaplanMeierMedian} active={active} onOpen={open} />
      )}
    </ChartFrame>
  )
}
