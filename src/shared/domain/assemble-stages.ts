import type { ProtocolPack, StageDefinition } from '../protocol/pack-schema'
import { factOf, formDate, stageNumberOf, textOf } from './assemble-facts'
import { compare } from './assemble-order'
import type { CaseSource, CaseSurroundings, HandRecord } from './assemble-types'
import type { IsoDate } from './dates'
import { dateInWords } from './date-in-words'
import type { StagePassed } from './escalation'

/** One piece of evidence that a case entered a stage. */
interface Entry {
  readonly stage: StageDefinition
  readonly on: IsoDate | null
  readonly how: string
  readonly submission: string | null
}

/** The pack's stage with the board's number; null when the protocol has none. */
export function stageNumbered(pack: ProtocolPack, number: number | null): StageDefinition | null {
  return number === null ? null : (pack.stages.find((stage) => stage.number === number) ?? null)
}

/**
 * Stages a case is in or has been through, lowest first, from forms and from what was recorded by hand.
 * A date of entry is given only where one is written; stages nobody mentions are not supposed.
 */
export function stagesPassed(
  pack: ProtocolPack,
  sources: readonly CaseSource[],
  hand: readonly HandRecord[],
  raisedOn: IsoDate | null,
  closedOn: IsoDate | null,
  around: CaseSurroundings,
): StagePassed[] {
  const entries = [
    ...sources.flatMap((source) => entriesOf(pack, source, raisedOn, around)),
    ...hand.flatMap((record) => handEntry(pack, record)),
  ]
  const passed = pack.stages.flatMap((stage) => {
    const evidence = entries.filter((entry) => entry.stage.id === stage.id)
    const best =
      evidence.filter((entry) => entry.on !== null).sort((a, b) => compare(a.on ?? '', b.on ?? ''))[0] ??
      evidence[0]
    if (!best) return []
    const { id, number, name, rung } = stage
    return [{ id, number, name, rung, enteredOn: best.on, leftOn: null, how: best.how }]
  })
  return passed.map((stage, index) => {
    const next = passed[index + 1]
    return { ...stage, leftOn: next ? next.enteredOn : closedOn }
  })
}

function entriesOf(
  pack: ProtocolPack,
  source: CaseSource,
  raisedOn: IsoDate | null,
  around: CaseSurroundings,
): Entry[] {
  const entries: Entry[] = []
  const how = formNamed(source)
  const stage = stageNumbered(pack, stageNumberOf(source.reading, 'stage'))
  if (stage) {
    entries.push({
      stage,
      on: enteredOn(pack, source, stage, raisedOn, around),
      how,
      submission: source.submission,
    })
  }
  const resolvedAt = stageNumbered(pack, stageNumberOf(source.reading, 'outcome.stage'))
  if (resolvedAt && resolvedAt.id !== stage?.id) {
    const on = resolvedAt.number === firstNumber(pack) ? raisedOn : null
    entries.push({ stage: resolvedAt, on, how: `${how}: stage of resolution`, submission: source.submission })
  }
  return entries
}

/**
 * When a form's own stage was entered. A form made out afresh at each stage is dated by the manager who refers
 * it; the first stage is entered by raising the escalation.
 */
function enteredOn(
  pack: ProtocolPack,
  source: CaseSource,
  stage: StageDefinition,
  raisedOn: IsoDate | null,
  around: CaseSurroundings,
): IsoDate | null {
  if (stage.number === firstNumber(pack)) return raisedOn
  const referred = textOf(source.reading, 'referringManager.on')
  if (referred !== null) return referred
  // A form that only says when the escalation was raised, at whatever stage, does not say when that stage began.
  const form = source.form === null ? null : around.form(source.form)
  const raised = factOf('raisedOn', source.reading, form)
  return raised && raised.field !== 'raisedOn' ? raised.value : null
}

function firstNumber(pack: ProtocolPack): number | null {
  return pack.stages.find((stage) => stage.number !== null)?.number ?? null
}

function handEntry(pack: ProtocolPack, record: HandRecord): Entry[] {
  if (record.kind !== 'event') return []
  const { event } = record
  if (event.type !== 'stage-entered' && event.type !== 'agreed') return []
  const stage = pack.stages.find((candidate) => candidate.id === event.stage)
  if (!stage) return []
  const reason = event.reason ? `: ${event.reason}` : ''
  const how = event.type === 'agreed' ? 'Recorded as the stage of resolution' : `Moved by hand${reason}`
  return [{ stage, on: event.type === 'agreed' ? null : event.on, how, submission: null }]
}

/** How a source is named in the story of a case. */
export function formNamed(source: CaseSource): string {
  const on = formDate(source.reading)
  const what = source.form === null ? 'Submission' : 'Form'
  return on === null ? `${what} received ${dateInWords(source.receivedOn)}` : `${what} of ${dateInWords(on)}`
}
