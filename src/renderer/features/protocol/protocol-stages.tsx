import { dueInWords } from '@shared/protocol/due-in-words'
import type { ClockDefinition } from '@shared/protocol/clock-schema'
import type { ProtocolPack, StageDefinition } from '@shared/protocol/pack-schema'
import { Tag } from '../../ui/feedback/tag'
import { Panel } from '../../ui/layout/panel'
import { rungWords, turnWords } from '../../ui/words/case-words'
import { Clause } from './protocol-identity'
import { anchorInWords, appliesInWords, stageNotes } from './protocol-words'
import styles from './protocol.module.css'

/** The stages in order: who meets whom, the form, the deadlines, and what agreement obliges. */
export function ProtocolStages({ pack }: { readonly pack: ProtocolPack }) {
  return (
    <Panel title="Stages">
      <ol className={styles.stages}>
        {pack.stages.map((stage) => (
          <li key={stage.id}>
            <Stage stage={stage} pack={pack} />
          </li>
        ))}
      </ol>
    </Panel>
  )
}

function Stage({ stage, pack }: { readonly stage: StageDefinition; readonly pack: ProtocolPack }) {
  return (
    <>
      <div className={styles['stage-head']}>
        <h3>{stage.name}</h3>
        <Tag tone="accent">{rungWords[stage.rung]}</Tag>
        {stageNotes(stage).map((note) => (
          <Tag key={note} tone="quiet">
            {note}
          </Tag>
        ))}
      </div>
      <p>
        {stage.who} <Clause>{stage.clause}</Clause>
      </p>
      {stage.whoFor && (
        <p>
          For adults: {stage.whoFor.adult}. For children: {stage.whoFor.child}.
        </p>
      )}
      {stage.gate && (
        <p>
          {stage.gate.who} decides whether it goes on here;{' '}
          {stage.gate.ifRejected === 'closes'
            ? 'a refusal ends the escalation'
            : 'after a refusal it stays at the stage before'}
          . <Clause>{stage.gate.clause}</Clause>
        </p>
      )}
      {stage.form && (
        <p>
          Form: {stage.form.when}.{' '}
          {stage.form.toBoard ? 'It reaches the board.' : 'It does not go to the board.'}{' '}
          <Clause>{stage.form.clause}</Clause>
        </p>
      )}
      {(stage.clocks.length > 0 || stage.duties.length > 0) && (
        <ul className={styles.clocks}>
          {stage.clocks.map((clock) => (
            <li key={clock.id}>
              <Clock clock={clock} pack={pack} />
            </li>
          ))}
          {stage.duties.map((duty) => (
            <li key={duty.id}>
              <strong>After agreement: {duty.what}</strong>
              <span>
                {sentence(dueInWords(duty.due))} <Clause>{duty.clause}</Clause>
              </span>
              <span className={styles.clause}>{turnWords[duty.turn]}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function Clock({ clock, pack }: { readonly clock: ClockDefinition; readonly pack: ProtocolPack }) {
  const notes = [
    ...appliesInWords(clock, pack),
    clock.orShorter ? 'Or a shorter time that protects the person' : null,
    turnWords[clock.turn],
  ].filter((note) => note !== null)
  return (
    <>
      <strong>{clock.what}</strong>
      <span>
        {sentence(dueInWords(clock.due))}, from {anchorInWords(clock.starts, pack)}{' '}
        <Clause>{clock.clause}</Clause>
      </span>
      <span className={styles.clause}>{notes.join('. ')}</span>
    </>
  )
}

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
