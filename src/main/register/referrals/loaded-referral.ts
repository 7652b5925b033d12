import type { AssembledCase } from '@shared/domain/assemble-types'
import { dateOf } from '@shared/domain/dates'
import type { Referral } from '@shared/domain/referral'
import type { ReferralStep } from '@shared/domain/referral-step'
import type { ProtocolPack } from '@shared/protocol/pack-schema'
import { foldReferral } from '@shared/referral/fold-referral'
import { readinessOf } from '@shared/referral/readiness'
import type { ReadinessItem } from '@shared/referral/readiness-item'
import {
  caseById, decisionsOfCases, documentsOfCases, membersOf, referralOf, referralsOfCase, stepsOfReferrals, type CaseDocumentRow, type Db,
  type ReferralOfCase, type Tx,
} from '../../store' // prettier-ignore
import { sourcesOf } from '../case-sources'
import type { RegisterContext } from '../context'
import { packOf } from '../forms'
import { assembledOf } from '../stored-json'
import { agenciesNow } from './agencies-now'
import { partiesOf } from './case-parties'
import { peopleByStage } from './people-by-stage'
import { noSuchReferral } from './referral-problems'
import { refOfReferral } from './ref-of-referral'
import { stepOf } from './step-row'

/** A referral with all it rests on. */
export interface LoadedReferral {
  readonly row: ReferralOfCase
  readonly ref: string
  readonly steps: readonly ReferralStep[]
  readonly referral: Referral
  readonly found: AssembledCase
  readonly pack: ProtocolPack
  readonly documents: readonly CaseDocumentRow[]
  readonly readiness: readonly ReadinessItem[]
  readonly today: string
}

/** The number of a referral and the reference of its case. A case alone means its newest referral. */
async function rowOf(db: Db | Tx, ref: string): Promise<ReferralOfCase> {
  const parts = /^(.+)-R(\d{1,4})$/.exec(ref)
  const row = parts ? await referralOf(db, parts[1] ?? '', Number(parts[2])) : null
  const found = row ?? (await referralsOfCase(db, ref))[0]
  if (!found) throw noSuchReferral(ref)
  return found
}

/** Errors: `referrals/no-such-referral`. */
export async function loadReferral(
  db: Db | Tx,
  context: RegisterContext,
  ref: string,
): Promise<LoadedReferral> {
  return await loadReferralRow(db, context, await rowOf(db, ref))
}

export async function loadReferralRow(
  db: Db | Tx,
  context: RegisterContext,
  row: ReferralOfCase,
): Promise<LoadedReferral> {
  const ref = refOfReferral(row)
  const caseRow = await caseById(db, row.escalation_id)
  if (!caseRow) throw noSuchReferral(ref)
  const found = assembledOf(caseRow.assembled)
  const pack = packOf(context.packs, caseRow.pack_id, caseRow.pack_version)
  const rename = await agenciesNow(db)
  const steps = (await stepsOfReferrals(db, [row.id])).map((step) => rename(stepOf(step)))
  const referral = foldReferral(steps, partiesOf(found))
  const documents = await documentsOfCases(db, [row.escalation_id])
  const decisions = await decisionsOfCases(db, await membersOf(db, row.escalation_id))
  const { sources } = await sourcesOf(db, context, decisions)
  const readiness = readinessOf({
    pack,
    referral,
    events: found.events,
    named: peopleByStage(pack, found.events, sources),
    documents: documents.filter(({ kind, form }) => form === null && !told.has(kind)).length,
    kind: found.subject.kind,
  })
  return { row, ref, steps, referral, found, pack, documents, readiness, today: dateOf(context.clock.now()) }
}

/** Kinds of submission that tell of the escalation itself rather than prove anything. */
const told: ReadonlySet<string> = new Set(['form', 'log-row', 'free-text', 'annual-return'])
