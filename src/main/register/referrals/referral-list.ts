import { z } from 'zod'
import type { Output, ParsedInput } from '@shared/contract'
import type { ProposedReferral, ReferralRow } from '@shared/contract/referrals'
import { dateOf } from '@shared/domain/dates'
import { referralPhase } from '@shared/domain/referral'
import { reachesChair } from '@shared/protocol/recommending-stage'
import { dueInReferral } from '@shared/referral/referral-due'
import { casesByIds, casesToRefer, referralCounts, referralPage, type ReferralOfCase } from '../../store'
import type { RegisterContext } from '../context'
import { assembledOf } from '../stored-json'
import { loadReferralRow } from './loaded-referral'
import { aboutCase, chairClocks, missingIn } from './referral-view'

/** More cases than this waiting to be referred are counted and not listed. */
const proposals = 50

const countsByPhase = z.record(referralPhase, z.number())

/** The referrals by phase, with what is due in each, and cases at the Chair’s stage that none is about. */
export async function listReferrals(
  context: RegisterContext,
  { phase, offset, limit }: ParsedInput<'referrals.list'>,
): Promise<Output<'referrals.list'>> {
  const { db } = context.store
  const counted = await referralCounts(db)
  const counts = countsByPhase.parse(
    Object.fromEntries(referralPhase.options.map((name) => [name, counted.get(name) ?? 0])),
  )
  const phases = phase === null ? referralPhase.options : [phase]
  const rows: ReferralRow[] = []
  for (const name of phases) {
    for (const row of await referralPage(db, name, { offset, limit })) rows.push(await rowOf(context, row))
  }
  return { today: dateOf(context.clock.now()), counts, rows, ...(await proposedOf(context)) }
}

async function rowOf(context: RegisterContext, row: ReferralOfCase): Promise<ReferralRow> {
  const loaded = await loadReferralRow(context.store.db, context, row)
  const { ref, found, referral, today } = loaded
  const missing = missingIn(loaded)
  return {
    ref,
    ...aboutCase(row.caseRef, found),
    phase: referral.phase,
    openedOn: referral.opened.on,
    referredOn: referral.referredOn,
    missing: missing.length,
    due: dueInReferral(referral, chairClocks(context, loaded, false), missing, today)[0] ?? null,
  }
}

async function proposedOf(
  context: RegisterContext,
): Promise<{ proposed: ProposedReferral[]; proposedTotal: number }> {
  const { db } = context.store
  const packs = context.packs.all().map(({ id }) => ({
    id,
    stages: [
      ...new Set(
        context.packs.versions(id).flatMap(({ stages }) => stages.filter(reachesChair).map((stage) => stage.id)),
      ),
    ],
  }))
  const found = await casesToRefer(db, packs, proposals)
  const rows = await casesByIds(
    db,
    found.map(({ id }) => id),
  )
  const proposed = rows.map((row) => {
    const assembled = assembledOf(row.assembled)
    return { ...aboutCase(row.ref, assembled), enteredOn: assembled.stage?.enteredOn ?? null }
  })
  return { proposed, proposedTotal: found[0]?.total ?? 0 }
} // prettier-ignore
