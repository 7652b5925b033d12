import type { ReferralHappening } from '@shared/domain/referral-step'
import { chairStageOf, stageBeforeChair } from '@shared/referral/chair-stages'
import type { Tx } from '../../store'
import { advancing, changeCaseIn, reopening, type CaseWork } from '../case-commands'
import { recording } from '../case-records'
import type { RegisterContext } from '../context'
import type { LoadedReferral } from './loaded-referral'

/** Records of the case, by the case’s own commands, what a step of its referral means for it. */
export async function recordOnCase(
  tx: Tx,
  context: RegisterContext,
  loaded: LoadedReferral,
  on: string,
  happening: ReferralHappening,
): Promise<void> {
  for (const work of worksOf(context, loaded, on, happening))
    await changeCaseIn(tx, context, loaded.row.caseRef, work)
}

function worksOf(
  context: RegisterContext,
  { row: { caseRef: ref }, pack, found }: LoadedReferral,
  on: string,
  happening: ReferralHappening,
): CaseWork[] {
  const chair = stageBeforeChair(pack, found.events)
  const note = (type: 'information-requested' | 'information-received' | 'recommended' | 'communicated' | 'checked-back', said: string) =>
    recording(context, { ref, type, on, at: null, stage: chair?.id ?? null, clock: null, note: said.slice(0, 2000) })
  const enter = (stage: string, reason: string) =>
    advancing(context, { ref, stage, on, reason: reason.slice(0, 2000), responseDue: null })
  switch (happening.type) {
    case 'referred': {
      const stage = chairStageOf(pack)
      return chair === null && stage !== null ? [enter(stage.id, happening.note)] : []
    }
    case 'information-sought':
      return [note('information-requested', `${happening.from}: ${happening.what}`)]
    case 'information-received':
      return [note('information-received', happening.note)]
    case 'recommended': {
      // Recorded of the case already, by hand on its page: once is enough.
      const there = found.events.some((event) => event.type === 'recommended' && event.on === on)
      return found.status === 'resolved' && there ? [] : [note('recommended', happening.text)]
    }
    case 'communicated':
      return [note('communicated', happening.how)]
    case 'checked-back':
      return [note('checked-back', happening.note)]
    case 'taken-beyond': {
      const opened = found.status === 'resolved' ? [reopening(context, { on, reason: happening.reason.slice(0, 2000) })] : []
      return [...opened, enter(happening.stage, happening.reason)]
    }
    default:
      return []
  }
} // prettier-ignore
