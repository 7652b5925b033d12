import { Printer } from 'lucide-react'
import { useId, useRef, type ReactNode } from 'react'
import { call, problemOf } from '../../../app/client'
import { useAppState } from '../../../app/queries'
import { Button } from '../../../ui/button/button'
import { say } from '../../../ui/feedback/toast-queue'
import { BarsPanel } from './bars-panel'
import { CurvePanel } from './curve-panel'
import { NumbersPanel } from './numbers-panel'
import { PairsPanel } from './pairs-panel'
import { RunPanel } from './run-panel'
import type { SectionsProps } from './sections-props'
import styles from './sections.module.css'
import { TimePanel } from './time-panel'
import { TimesPanel } from './times-panel'
import { TrendsPanel } from './trends-panel'

interface Section {
  readonly name: string
  readonly panels: (props: SectionsProps) => ReactNode
}

const sections: readonly Section[] = [
  {
    name: 'Who escalates',
    panels: (props) => (
      <>
        <BarsPanel {...props} id="agencies" columns={['made', 'received']} finding="agencies" />
        <BarsPanel
          {...props}
          id="agencies"
          columns={['balance']}
          finding="balance"
          what="Made less received, by agency"
        />
        <BarsPanel {...props} id="agency-types" columns={['made', 'received']} finding="agency-types" />
        <BarsPanel
          {...props}
          id="agency-types"
          columns={['balance']}
          finding="type-balance"
          what="Made less received, by type of agency"
        />
        <PairsPanel {...props} />
      </>
    ),
  },
  {
    name: 'How far it goes',
    panels: (props) => (
      <>
        <BarsPanel {...props} id="stages" columns={['reached', 'resolved']} finding="stages" />
        <BarsPanel {...props} id="rungs" columns={['reached', 'resolved']} finding="rungs" />
        <NumbersPanel {...props} id="status" column="cases" finding="status" withNone wide />
      </>
    ),
  },
  {
    name: 'How long it takes',
    panels: (props) => (
      <>
        <CurvePanel {...props} />
        <TimePanel {...props} />
        <TimesPanel {...props} />
        <BarsPanel
          {...props}
          id="stage-times"
          columns={['working']}
          finding="stage-times"
          beside="stays"
          wide
        />
      </>
    ),
  },
  {
    name: 'Deadlines',
    panels: (props) => (
      <BarsPanel {...props} id="clocks" columns={['met', 'late', 'unknown']} finding="clocks" wide />
    ),
  },
  {
    name: 'Over time',
    panels: (props) => (
      <>
        <RunPanel
          {...props}
          columns={['raised']}
          finding="trend"
          what="Escalations raised, with the limits of chance"
          judged
        />
        <RunPanel
          {...props}
          columns={['open', 'overdue', 'drifting']}
          finding="standing"
          what="Open, overdue and drifting"
        />
      </>
    ),
  },
  {
    name: 'What it is about',
    panels: (props) => (
      <>
        <BarsPanel {...props} id="grounds" columns={['cases']} finding="grounds" beside="share" />
        <BarsPanel {...props} id="themes" columns={['cases']} finding="themes" beside="share" />
        <TrendsPanel {...props} />
        <NumbersPanel {...props} id="concerns" column="cases" finding="concerns" wide />
      </>
    ),
  },
  {
    name: 'The forms themselves',
    panels: (props) => (
      <>
        <BarsPanel
          {...props}
          id="forms-by-field"
          columns={['blank']}
          finding="forms-by-field"
          beside="asked"
        />
        <BarsPanel
          {...props}
          id="forms-by-agency"
          columns={['blank']}
          finding="forms-by-agency"
          beside="asked"
        />
        <NumbersPanel {...props} id="stated-time" column="cases" finding="stated-time" withNone />
        <NumbersPanel {...props} id="repeats" column="of" finding="repeats" withNone />
        <BarsPanel {...props} id="remarks" columns={['made', 'none']} finding="remarks" wide />
      </>
    ),
  },
]

/** Every chart of the figures, under headings, with the way to each. */
export function Sections(props: SectionsProps) {
  const id = useId()
  const root = useRef<HTMLDivElement>(null)
  const { data: state } = useAppState()
  const goTo = (at: number) => {
    const heading = root.current?.querySelectorAll<HTMLElement>('[data-section]')[at]
    heading?.scrollIntoView({ block: 'start' })
    heading?.focus({ preventScroll: true })
  }
  const print = () =>
    void call('desktop.print', null).catch((error: unknown) => say(problemOf(error).message))
  return (
    <div ref={root}>
      <p className={styles.paper}>
        <strong>{props.publication ? 'For publication' : 'OFFICIAL-SENSITIVE'}</strong>
        <span>{state?.register?.boardName}</span>
      </p>
      <div className={styles.index}>
        <nav aria-label="On this page">
          <ul>
            {sections.map(({ name }, at) => (
              <li key={name}>
                <button type="button" onClick={() => goTo(at)}>
                  {name}
                </button>
              </li>
            ))}
          </ul>
        </nav>
        <Button size="small" icon={<Printer size={15} />} onPress={print}>
          Print
        </Button>
      </div>
      {sections.map(({ name, panels }, at) => (
        <section key={name} className={styles.section} aria-labelledby={`${id}-${at}`}>
          <h2 id={`${id}-${at}`} tabIndex={-1} data-section>
            {name}
          </h2>
          <div className={styles.panels}>{panels(props)}</div>
        </section>
      ))}
    </div>
  )
}
