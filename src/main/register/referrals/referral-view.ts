import type { ReferralDetail } from '@shared/contract/referrals'
import type { AssembledCase } from '@shared/domain/assemble-types'
import { rulingOn } from '@shared/protocol/case-rules'
import { proposedSeats } from '@shared/protocol/panel-proposal'
import { reachesChair } from '@shared/protocol/recommending-stage'
import { chairStageOf, stageBeforeChair, stagesBeyond } from '@shared/referral/chair-stages'
import { struckOut } from '@shared/referral/fold-referral'
import { dueInReferral } from '@shared/referral/referral-due'
import { stepInWords } from '@shared/referral/step-words'
import type { ClockState } from '@shared/protocol/clock-state'
import { allAgencies, allAliases } from '../../store'
import { agencyOf } from '../agencies'
import { clocksOfCase, tasksOfCase } from '../case-clocks'
import type { RegisterContext } from '../context'
import { loadReferral, type LoadedReferral } from './loaded-referral'
import { disputingOf, findingsOn, withMembership } from './panel-check'
import { mayBeStruckOut } from './may-be-struck-out'
import { referralNotNow } from './referral-problems'

/** One referral whole. Errors: `referrals/no-such-referral`. */
export async function referralView(context: RegisterContext, ref: string): Promise<ReferralDetail> {
  const loaded = await loadReferral(context.store.db, context, ref)
  const { found, pack, referral, readiness, steps, today, documents } = loaded
  const chair = chairStageOf(pack)
  if (!chair) throw referralNotNow(ref, 'its protocol no longer has a stage before a Chair.', 'Look at the protocol of the case.')
  const clocks = chairClocks(context, loaded, true)
  const struck = struckOut(steps)
  const stages = pack.stages.slice(0, pack.stages.indexOf(chair)).filter(({ kind }) => kind !== 'pre-stage')
  return {
    ref: loaded.ref,
    ...aboutCase(loaded.row.caseRef, found),
    number: loaded.row.number,
    kind: found.subject.kind,
    protocol: { ...found.protocol, title: pack.policy.title },
    board: pack.board.short,
    today,
    chairStage: { id: chair.id, name: chair.name, clause: chair.clause, who: chair.who },
    referring: referringOf(loaded),
    stages: stages.map(({ id, name }) => ({ id, name })),
    beyond: stagesBeyond(pack).map(({ id, name, who }) => ({ id, name, who })),
    referral,
    readiness: [...readiness],
    clocks,
    tasks: tasksOfCase(context, found),
    due: dueInReferral(referral, clocks, missingIn(loaded), today),
    panel: await panelViewOf(context, loaded),
    documents: documents.map(({ submission, name }) => ({ submission, name })),
    steps: steps.map(({ id, on, happening, recordedAt, recordedBy }) => ({
      id, type: happening.type, on, recordedAt, recordedBy, ...stepInWords(happening),
      struckOut: struck.get(id) ?? null,
      mayBeStruckOut: !struck.has(id) && mayBeStruckOut(happening),
    })),
  }
} // prettier-ignore

export function aboutCase(caseRef: string, found: AssembledCase) {
  return {
    caseRef,
    subject: found.subject.name,
    escalating: found.escalating?.agency ?? null,
    receiving: found.receiving.map(({ agency }) => agency),
    caseStatus: found.status,
    stage: found.stage?.name ?? null,
  }
}

/** Deadlines of the stages before the Chair and beyond, of the case as it stands. */
export function chairClocks(context: RegisterContext, { found, pack }: LoadedReferral, explain: boolean): ClockState[] {
  const stages = new Set(pack.stages.filter(reachesChair).map(({ id }) => id))
  return clocksOfCase(context, found, explain).filter(({ stage, state }) => stages.has(stage) && state !== 'not-started')
} // prettier-ignore

export const missingIn = ({ readiness }: LoadedReferral): string[] =>
  readiness.filter(({ state }) => state === 'missing').map(({ id }) => id)

/** Whether putting a case to the Chair moves it there, and what the protocol says of that. */
function referringOf({ pack, found, today }: LoadedReferral): ReferralDetail['referring'] {
  const chair = chairStageOf(pack)
  if (!chair || stageBeforeChair(pack, found.events)) return { moves: false, skips: [], whyNot: [] }
  const action = { kind: 'advance' as const, stage: chair.id, on: today, reason: 'given' }
  const { skips, whyNot } = rulingOn(pack, found.events, action, today)
  const names = pack.stages.filter(({ id }) => skips.includes(id)).map(({ name }) => name)
  return { moves: true, skips: names, whyNot: [...whyNot] }
}

async function panelViewOf(
  { store: { db } }: RegisterContext,
  loaded: LoadedReferral,
): Promise<ReferralDetail['panel']> {
  const { pack, referral } = loaded
  if (!pack.panel) return null
  const { clause, agencies, level, proxy, conflicts } = pack.panel
  const disputing = await disputingOf(db, loaded)
  const aliases = await allAliases(db)
  const directory = (await allAgencies(db)).filter((row) => row.merged_into === null)
  const proposal = proposedSeats(
    pack,
    directory.map((row) => agencyOf(row, aliases)),
    disputing,
  )
  const seats = await withMembership(db, referral.panel?.seats ?? [])
  return {
    rule: { clause, agencies, level, proxy: proxy ?? null, asksConflicts: conflicts !== undefined },
    disputing: [...disputing],
    findings: referral.panel ? await findingsOn(db, loaded, seats) : [],
    proposal: proposal.map(({ agencyId, agency, member, proxy: byProxy }) => ({
      agencyId,
      agency,
      member,
      proxy: byProxy ?? false,
    })),
  }
}
