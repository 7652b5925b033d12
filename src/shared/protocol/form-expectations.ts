import type { CaseEvent } from '../domain/case-event'
import { compilePack } from './compiled-pack'
import { roundsOf } from './case-history'
import type { ProtocolPack, StageDefinition } from './pack-schema'

/** A form that has not come where the protocol expects one, or came where it expects none. */
export interface FormExpectation {
  readonly stage: string
  readonly kind: 'missing' | 'unexpected'
  readonly message: string
  readonly clause: string
}

/** Compares the forms received with the stages at which the protocol has the form reach the board. */
export function formExpectations(pack: ProtocolPack, events: readonly CaseEvent[]): FormExpectation[] {
  const all = roundsOf(compilePack(pack), events).flatMap(({ happenings }) => happenings)
  const at = (type: string, index: number) => all.some((one) => one.type === type && one.stage === index)
  return pack.stages.flatMap((stage, index): FormExpectation[] => {
    const received = at('form-received', index)
    if (at('stage-entered', index) && expectsForm(stage) && !received) return [missing(stage)]
    if (received && stage.form && !stage.form.toBoard && !stage.reportable) return [unexpected(pack, stage)]
    return []
  })
}

/** True when the protocol has the form reach the board at this stage. */
export function expectsForm(stage: StageDefinition): boolean {
  return stage.form?.toBoard ?? false
}

function missing(stage: StageDefinition): FormExpectation {
  return {
    stage: stage.id,
    kind: 'missing',
    message: `No form has come for ${stage.name}. ${stage.form?.when ?? ''}.`,
    clause: stage.form?.clause ?? stage.clause,
  }
}

function unexpected(pack: ProtocolPack, stage: StageDefinition): FormExpectation {
  const where = pack.stages.filter(expectsForm).map(({ name }) => name)
  const only = where.length > 0 ? ` It asks for one at ${where.join(', ')}.` : ''
  return {
    stage: stage.id,
    kind: 'unexpected',
    message: `A form came at ${stage.name}, where the protocol does not have it sent to the board.${only}`,
    clause: stage.form?.clause ?? stage.clause,
  }
}
