import type { Reading } from '@shared/domain/reading'
import type { AgencyDirectory } from '../intake/matching/agency-directory'
import {
  appendAudit, decisionsOfCases, insertDecision, lastFounding, newId, updateTriage, type CaseProjection, type Tx,
} from '../store' // prettier-ignore
import { corrected, formId } from './case-sources'
import type { RegisterContext } from './context'
import { loadDirectory } from './directory'
import { formOf } from './forms'
import { keepPack } from './keep-pack'
import type { LoadedItem } from './load-item'
import { addUnknownAgencies, agenciesWritten, learnAliases } from './new-agencies'
import { standingCaseByRef } from './standing-case'
import { refoldCase, type RefoldedCase } from './refold-case'
import { effectsOf } from './stored-json'

export interface Accepted {
  readonly ref: string
  readonly state: 'accepted-new' | 'accepted-update'
  /** The directory as it stands now; another one when agencies were added. */
  readonly directory: AgencyDirectory
  /** The case as it is now. */
  readonly projection: CaseProjection
}

/**
 * Makes an item part of a case, in the transaction given: agencies nobody knew are added, the case is worked out
 * again and the audit trail says so.
 * @param to reference of the case it updates; null opens a new one
 */
export async function acceptItem(
  tx: Tx,
  context: RegisterContext,
  item: LoadedItem,
  to: string | null,
  corrections: Reading,
  before: AgencyDirectory,
): Promise<Accepted> {
  const form = formOf(context.packs, item.row ? formId(item.row) : null)
  const aliases = await learnAliases(tx, before, item.reading, corrections)
  const taught = aliases.length > 0 ? await loadDirectory(tx) : before
  const written = agenciesWritten(corrected(item.reading, corrections), form)
  const agencies = await addUnknownAgencies(tx, context, taught, written)
  const directory = agencies.length > 0 ? await loadDirectory(tx) : taught

  const target = await targetCase(tx, context, item, to)
  const decision = to === null ? 'accept-new' : 'accept-update'
  const state = to === null ? 'accepted-new' : 'accepted-update'
  await insertDecision(tx, {
    submission_id: item.submission.id,
    decision,
    escalation_id: target.id,
    corrections: JSON.stringify(corrections),
    note: null,
    made_at: context.clock.now(),
    made_by: context.actor,
    effects: JSON.stringify({ agencies, aliases, protocol: await protocolOf(tx, context, item) }),
  })
  const folded = await refoldCase(tx, context, directory, target.id, target)
  const { ref, id, projection } = folded ?? noCase(item)
  await updateTriage(tx, item.submission.id, { state, escalation_id: id })
  await appendAudit(tx, context.clock, {
    actor: context.actor,
    action: `triage.${decision}`,
    subjectType: 'case',
    subjectId: target.id,
    details: { submission: item.submission.id, ref, corrected: Object.keys(corrections), agencies, aliases },
  })
  return { ref, state, directory, projection }
}

/** The protocol an item comes under, as it counts today; kept with the register, so that its case never loses it. */
export async function protocolOf(tx: Tx, context: RegisterContext, { row }: LoadedItem) {
  const id = row?.pack_id ?? null
  const known = id !== null && context.packs.versions(id).length > 0
  return await keepPack(tx, context, context.packs.get(known ? id : context.board))
}

/** The case an item goes into. A submission accepted anew after an undo takes its former case and reference again. */
async function targetCase(
  tx: Tx,
  context: RegisterContext,
  item: LoadedItem,
  to: string | null,
): Promise<{ id: string; ref: string | null }> {
  if (to !== null) {
    const found = await standingCaseByRef(tx, to)
    return { id: found.id, ref: found.ref }
  }
  const former = await lastFounding(tx, item.submission.id)
  const id = former?.escalation_id ?? null
  if (former && id !== null) {
    // Its own decisions count: a case may go on only by what was made part of it.
    const stands = (await decisionsOfCases(tx, [id])).length > 0
    if (!stands) return { id, ref: effectsOf(former.effects).ref ?? null }
  }
  return { id: newId(context.clock), ref: null }
}

function noCase(item: LoadedItem): RefoldedCase {
  throw new TypeError(`No case came of accepting submission ${item.submission.id}`)
}
