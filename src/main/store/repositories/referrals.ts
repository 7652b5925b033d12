import type { Insertable, Selectable } from 'kysely'
import type { Database } from '../schema'
import type { Db, Tx } from '../store'

export type ReferralRow = Selectable<Database['referral']>
export type ReferralStepRow = Selectable<Database['referral_step']>
export type NewReferralStep = Omit<Insertable<Database['referral_step']>, 'sequence'>

/** A referral with the reference of its case. Those of a case that is gone are not on the register. */
export interface ReferralOfCase extends ReferralRow {
  readonly caseRef: string
}

export async function insertReferral(tx: Tx, row: Insertable<Database['referral']>): Promise<void> {
  await tx.insertInto('referral').values(row).execute()
}

export async function insertReferralStep(tx: Tx, row: NewReferralStep): Promise<void> {
  await tx.insertInto('referral_step').values(row).execute()
}

export async function setReferralPhase(tx: Tx, id: string, phase: string): Promise<void> {
  await tx.updateTable('referral').set({ phase }).where('id', '=', id).execute()
}

function referralsOnRegister(db: Db | Tx) {
  return db
    .selectFrom('referral')
    .innerJoin('escalation', 'escalation.id', 'referral.escalation_id')
    .selectAll('referral')
    .select('escalation.ref as caseRef')
}

export async function referralOf(
  db: Db | Tx,
  caseRef: string,
  number: number,
): Promise<ReferralOfCase | null> {
  const row = await referralsOnRegister(db)
    .where('escalation.ref', '=', caseRef)
    .where('referral.number', '=', number)
    .executeTakeFirst()
  return row ?? null
}

/** The referrals of a case, the newest first. */
export async function referralsOfCase(db: Db | Tx, caseRef: string): Promise<ReferralOfCase[]> {
  return await referralsOnRegister(db)
    .where('escalation.ref', '=', caseRef)
    .orderBy('referral.number', 'desc')
    .execute()
}

/** Referrals in a phase, the longest open first. */
export async function referralPage(
  db: Db | Tx,
  phase: string,
  page: { offset: number; limit: number },
): Promise<ReferralOfCase[]> {
  return await referralsOnRegister(db)
    .where('referral.phase', '=', phase)
    .orderBy('referral.created_at')
    .orderBy('referral.id')
    .offset(page.offset)
    .limit(page.limit)
    .execute()
}

export async function referralCounts(db: Db | Tx): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('referral')
    .innerJoin('escalation', 'escalation.id', 'referral.escalation_id')
    .select((eb) => ['referral.phase', eb.fn.countAll<number>().as('count')])
    .groupBy('referral.phase')
    .execute()
  return new Map(rows.map(({ phase, count }) => [phase, count]))
}

/** What happened in some referrals, in the order it was recorded. */
export async function stepsOfReferrals(db: Db | Tx, ids: readonly string[]): Promise<ReferralStepRow[]> {
  if (ids.length === 0) return []
  return await db
    .selectFrom('referral_step')
    .selectAll()
    .where('referral_id', 'in', ids)
    .orderBy('sequence')
    .execute()
}

/**
 * Open cases at one of these stages of a protocol that no open referral is about: to be proposed, those there longest
 * first. `packs`: for each protocol, the stages before its Chair.
 */
export async function casesToRefer(
  db: Db | Tx,
  packs: readonly { id: string; stages: readonly string[] }[],
  limit: number,
): Promise<{ id: string; total: number }[]> {
  const wanted = packs.filter(({ stages }) => stages.length > 0)
  if (wanted.length === 0) return []
  return await db
    .selectFrom('escalation')
    .select((eb) => ['escalation.id', eb.fn.countAll<number>().over().as('total')])
    .where('escalation.status', '=', 'open')
    .where((eb) =>
      eb.or(
        wanted.map(({ id, stages }) =>
          eb.and([eb('escalation.pack_id', '=', id), eb('escalation.stage_id', 'in', stages)]),
        ),
      ),
    )
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('referral')
            .select('referral.id')
            .whereRef('referral.escalation_id', '=', 'escalation.id')
            .where('referral.phase', '!=', 'closed'),
        ),
      ),
    )
    .orderBy('escalation.raised_on')
    .orderBy('escalation.ref')
    .limit(limit)
    .execute()
}
