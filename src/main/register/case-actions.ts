import type { CaseDetail } from '@shared/contract/escalations'
import type { AssembledCase } from '@shared/domain/assemble-types'
import { dateOf } from '@shared/domain/dates'
import { progressOf } from '@shared/protocol/case-progress'
import { rulingOn, type CaseAction } from '@shared/protocol/case-rules'
import { isLive } from '@shared/protocol/clock-summary'
import { formExpectations } from '@shared/protocol/form-expectations'
import type { ProtocolPack, StageDefinition } from '@shared/protocol/pack-schema'
import { clocksOfCase } from './case-clocks'
import { circumstancesOf } from './circumstances'
import type { RegisterContext } from './context'
import { packOf } from './forms'

type Doable = Pick<
  CaseDetail,
  'actions' | 'formExpectations' | 'newerProtocol' | 'canBringForward' | 'conditions' | 'gates'
>

/** What a person may do with a case now, and what the protocol says about its forms and version. */
export function whatMayBeDone(context: RegisterContext, found: AssembledCase): Doable {
  const pack = packOf(context.packs, found.protocol.pack, found.protocol.version)
  return {
    actions: actionsOn(pack, found, dateOf(context.clock.now())),
    formExpectations: formExpectations(pack, found.events),
    newerProtocol: newerThan(pack, context.packs.versions(pack.id)),
    canBringForward: clocksOfCase(context, found, false)
      .filter((clock) => isLive(clock) && clock.dueOn !== null && mayBeShorter(pack, clock.id))
      .map((clock) => clock.id),
    ...circumstancesOf(pack, found),
  }
}

/** The newest version of a case's protocol, when its own is an older one. */
function newerThan(own: ProtocolPack, newestFirst: readonly ProtocolPack[]): string | null {
  const newest = newestFirst[0]?.policy.version
  return newest === undefined || newest === own.policy.version ? null : newest
}

/** Where the policy says "or a timescale that protects the adult, whichever is shorter", or leaves the date to a person. */
export function mayBeShorter(pack: ProtocolPack, clock: string): boolean {
  const definition = pack.stages.flatMap((stage) => stage.clocks).find(({ id }) => id === clock)
  return definition !== undefined && (definition.orShorter || 'stipulated' in definition.due)
}

/** Each action as it would be ruled on today. A reason is taken as given: the screen asks for one. */
function actionsOn(pack: ProtocolPack, found: AssembledCase, today: string): CaseDetail['actions'] {
  const { entered } = progressOf(pack, found.events)
  const on = today
  const reason = 'given'
  const whole = (['reopen', 'withdraw', 'out-of-scope'] as const).map((kind) =>
    rule(pack, found, { kind, on, reason }, null, today),
  )
  const byStage = pack.stages.flatMap((stage) => {
    const about = { stage: stage.id, on, reason }
    const been = entered.includes(stage)
    return [
      ...(been ? [] : [rule(pack, found, { kind: 'advance', ...about }, stage, today)]),
      ...(been || stage.kind === 'pre-stage'
        ? []
        : [rule(pack, found, { kind: 'skip', ...about }, stage, today)]),
      rule(pack, found, { kind: 'resolve', stage: stage.id, on }, stage, today),
    ]
  })
  return [...byStage, ...whole]
}

function rule(
  pack: ProtocolPack,
  found: AssembledCase,
  action: CaseAction,
  stage: StageDefinition | null,
  today: string,
): CaseDetail['actions'][number] {
  const { allowed, whyNot, skips, needsResponseDate } = rulingOn(pack, found.events, action, today)
  const names = pack.stages.filter(({ id }) => skips.includes(id)).map(({ name }) => name)
  return {
    action: action.kind,
    stage: stage && { id: stage.id, name: stage.name },
    allowed,
    whyNot: [...whyNot],
    skips: names,
    needsResponseDate,
  }
}
