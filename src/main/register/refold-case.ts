import { assembleCase } from '@shared/domain/assemble-case'
import type { AssembledCase, CaseSurroundings } from '@shared/domain/assemble-types'
import { workingDaysBetween } from '@shared/protocol/working-days'
import type { ProtocolPack } from '@shared/protocol/pack-schema'
import type { AgencyDirectory } from '../intake/matching/agency-directory'
import {
  caseById, decisionsOfCases, membersOf, nextReference, referralsOfCase, removeCase, replaceCase, standingCase, undoneDecisionsOfCase, type CaseProjection, type Tx,
} from '../store' // prettier-ignore
import { caseProjection } from './case-projection'
import { sourcesOf } from './case-sources'
import type { RegisterContext } from './context'
import { formOf, packOf } from './forms'
import { handRecordsOf } from './hand-records'
import { notNow } from './problems'
import { refOfReferral } from './referrals/ref-of-referral'
import { effectsOf } from './stored-json'

/** A case just worked out again. */
export interface RefoldedCase {
  readonly id: string
  readonly ref: string
  readonly assembled: AssembledCase
  readonly projection: CaseProjection
}

/**
 * Works a case out again from its accepted submissions and hand records and writes its projection, in the
 * transaction of the command that changed them. What is part of another case works that one out again. A case none of
 * whose submissions is accepted any more goes: null. Errors: `escalations/not-now` when it goes and was referred.
 * @param given the reference to give it when it is new, and since when it counts as on the register; the next free
 * number, and now, when not given
 */
export async function refoldCase(
  tx: Tx,
  context: RegisterContext,
  directory: AgencyDirectory,
  anyId: string,
  given: { readonly ref: string | null; readonly createdAt?: string } = { ref: null },
): Promise<RefoldedCase | null> {
  const id = await standingCase(tx, anyId)
  const members = await membersOf(tx, id)
  const decisions = await decisionsOfCases(tx, members)
  if (decisions.length === 0) {
    await refuseIfReferred(tx, id)
    await removeCase(tx, id)
    return null
  }
  const { sources, asRead, pack: openedUnder } = await sourcesOf(tx, context, decisions)
  const hand = await handRecordsOf(tx, members)
  const moved = hand.findLast((record) => record.kind === 'protocol')
  const pack = moved ? packOf(context.packs, openedUnder.id, moved.version) : openedUnder
  const assembled = assembleCase({ pack, sources, hand }, surroundings(context, pack, directory))
  const before = await caseById(tx, id)
  const ref = before?.ref ?? (await referenceFor(tx, id, anyId === id ? given.ref : null, assembled))
  const created = before?.created_at ?? given.createdAt ?? context.clock.now()
  const worked = { pack, sources, asRead, assembled }
  const projection = caseProjection(context, { id, ref, createdAt: created }, worked)
  await replaceCase(tx, projection)
  return { id, ref, assembled, projection }
}

/** A referral is read through its case: it would go out of sight with it. */
async function refuseIfReferred(tx: Tx, id: string): Promise<void> {
  const ref = (await caseById(tx, id))?.ref
  const [referral] = ref === undefined ? [] : await referralsOfCase(tx, ref)
  if (!referral) return
  throw notNow(
    referral.caseRef,
    `it has been referred to the Chair (${refOfReferral(referral)}), and rests on no other submission than this one, so it stays on the register.`,
    'Correct the case, or close it as withdrawn or out of scope. To take this submission out, make another part of the case first.',
  )
}

export function surroundings(
  context: RegisterContext,
  pack: ProtocolPack,
  directory: AgencyDirectory,
): CaseSurroundings {
  const calendar = context.packs.calendar(pack.calendar)
  return {
    agenciesNamed: (text) => directory.named(text),
    form: (id) => formOf(context.packs, id),
    workingDays: (from, to) => workingDaysBetween(from, to, calendar),
  }
}

/** The reference given, or the one the case had when it was last on the register, or a new one. */
async function referenceFor(
  tx: Tx,
  id: string,
  given: string | null,
  assembled: AssembledCase,
): Promise<string> {
  if (given !== null) return given
  const noted = (await undoneDecisionsOfCase(tx, id)).map(({ effects }) => effectsOf(effects).ref)
  return noted.findLast((ref) => ref !== undefined) ?? (await newReference(tx, assembled))
}

/** ACC-2026-0007: the year the escalation was raised, or else received. */
async function newReference(tx: Tx, assembled: AssembledCase): Promise<string> {
  const year = yearOfReference(assembled)
  return referenceText(year, await nextReference(tx, year))
}

/** The year a case is counted in: when the escalation was raised, or else received. */
export function yearOfReference({ raisedOn, receivedOn }: AssembledCase): number {
  return Number((raisedOn ?? receivedOn).slice(0, 4))
}

export function referenceText(year: number, number: number): string {
  return `ACC-${year}-${String(number).padStart(4, '0')}`
}
