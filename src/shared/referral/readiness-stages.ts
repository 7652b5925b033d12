import { dateInWords } from '../domain/date-in-words'
import { progressOf } from '../protocol/case-progress'
import { compilePack } from '../protocol/compiled-pack'
import { roundsOf, type Happening } from '../protocol/case-history'
import { dateOfDay } from '../protocol/board-time'
import { expectsForm } from '../protocol/form-expectations'
import type { StageDefinition } from '../protocol/pack-schema'
import { chairStageOf } from './chair-stages'
import type { FoundItem, ReadinessQuestion } from './readiness-item'

/** The stages before the Chair: each was tried, by people who are named, or passed over with a reason. */
export function stageItems(question: ReadinessQuestion): FoundItem[] {
  const { pack, events } = question
  const chair = chairStageOf(pack)
  const happened = happenings(question)
  const { entered, skipped } = progressOf(pack, events)
  return pack.stages
    .slice(0, chair === null ? 0 : pack.stages.indexOf(chair))
    .filter(({ kind }) => kind !== 'pre-stage')
    .map((stage): FoundItem => {
      const at = pack.stages.indexOf(stage)
      const entry = happened.find((one) => one.type === 'stage-entered' && one.stage === at)
      const passed = happened.findLast((one) => one.type === 'stage-skipped' && one.stage === at)
      const common = {
        id: `stage:${stage.id}`,
        group: 'stages' as const,
        what: `${stage.name} was tried`,
        clause: stage.clause,
        askOf: sideOf(question, 'escalating'),
        request: `who in each agency tried to resolve it at ${stage.name}, when, and with what result`,
      }
      if (entered.includes(stage)) return { ...common, ...tried(question, stage, entry) }
      if (skipped.includes(stage))
        return { ...common, ready: true, detail: `Passed over: ${passed?.event.reason ?? 'no reason given'}` }
      const account = accountOf(question, stage)
      if (account !== null) return { ...common, ready: true, detail: `${account}. The date is not recorded.` }
      return { ...common, ready: false, detail: 'There is no record that it was tried or passed over.' }
    })
}

function tried(
  question: ReadinessQuestion,
  stage: StageDefinition,
  entry: Happening | undefined,
): Pick<FoundItem, 'ready' | 'detail'> {
  const day = entry?.day ?? null
  const when = day === null ? 'The date is not recorded.' : `From ${dateInWords(dateOfDay(day))}.`
  const account = accountOf(question, stage)
  if (account !== null) return { ready: true, detail: `${account}. ${when}` }
  return { ready: false, detail: `${when} Who tried to resolve it is not recorded.` }
}

/** Who tried, as put down for the referral, or as the form of the stage names them. */
function accountOf({ referral, named }: ReadinessQuestion, stage: StageDefinition): string | null {
  const given = referral.stageAccounts.find((one) => one.stage === stage.id)
  if (given) return given.account === null ? given.who : `${given.who}: ${given.account}`
  const people = named.get(stage.id) ?? []
  return people.length > 0 ? people.join(', ') : null
}

/** The form at every stage where the protocol has one reach the board: those the case has been at, and the Chair’s own. */
export function formItems(question: ReadinessQuestion): FoundItem[] {
  const { pack, events } = question
  const chair = chairStageOf(pack)
  const happened = happenings(question)
  const { entered } = progressOf(pack, events)
  return pack.stages
    .filter((stage) => expectsForm(stage) && (entered.includes(stage) || stage === chair))
    .map((stage): FoundItem => {
      const at = pack.stages.indexOf(stage)
      const came = happened.find((one) => one.type === 'form-received' && one.stage === at)
      const on = came?.day == null ? '' : ` Received ${dateInWords(dateOfDay(came.day))}.`
      const form = stage.form?.action === 'none' ? 'Details in writing' : 'Form'
      return {
        id: `form:${stage.id}`,
        group: 'forms',
        what: `${form} for ${stage.name}`,
        ready: came !== undefined,
        detail: came ? `On the case.${on}` : `It has not come. ${stage.form?.when ?? ''}.`,
        clause: stage.form?.clause ?? null,
        askOf: sideOf(question, 'escalating'),
        request:
          stage.form?.action === 'none'
            ? `the details of the disagreement for ${stage.name}, in writing`
            : `the completed form for ${stage.name}`,
      }
    })
}

function happenings({ pack, events }: ReadinessQuestion): Happening[] {
  return roundsOf(compilePack(pack), events).flatMap((round) => [...round.happenings])
}

function sideOf({ referral }: ReadinessQuestion, role: 'escalating' | 'receiving'): string[] {
  return referral.parties.filter((party) => party.role === role).map(({ agencyId }) => agencyId)
}
