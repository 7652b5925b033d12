import { Check } from 'lucide-react'
import type { CaseDetail } from '@shared/contract/escalations'
import type { ProtocolPack } from '@shared/protocol/pack-schema'
import { classes } from '../../ui/classes'
import { shortDate } from '../../ui/format/dates'
import { rungWords } from '../../ui/words/case-words'
import styles from './case.module.css'

/** The board's stages, and how far along them the case is. */
export function StageSteps({ one, pack }: { readonly one: CaseDetail; readonly pack: ProtocolPack }) {
  const passed = new Map(one.stages.map((stage) => [stage.id, stage]))
  const current = one.stages.at(-1)?.id
  return (
    <ol className={styles.steps} aria-label="Stages">
      {pack.stages.map((stage) => {
        const been = passed.get(stage.id)
        const here = stage.id === current && one.status === 'open'
        const state = here ? 'current' : been ? 'passed' : 'future'
        return (
          <li
            key={stage.id}
            className={classes(styles.step, styles[state])}
            aria-current={here ? 'step' : undefined}
          >
            <span className={styles.dot} aria-hidden="true">
              {state === 'passed' && <Check size={12} strokeWidth={3.5} />}
            </span>
            <span className={styles['step-name']}>{stage.name}</span>
            <span className={styles['step-note']}>
              {been
                ? been.enteredOn
                  ? shortDate(been.enteredOn)
                  : 'Date not recorded'
                : rungWords[stage.rung]}
              {been && one.resolvedStage !== null && one.resolvedStage === stage.number && ' · resolved here'}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
