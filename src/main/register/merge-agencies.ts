import type { Agency } from '@shared/domain/agency'
import { AccordError } from '@shared/domain/problem'
import { allAliases, appendAudit, updateAgency, type Tx } from '../store'
import { agencyOf } from './agencies'
import { existingAgency, refoldCasesNaming } from './cases-naming'
import type { RegisterContext } from './context'
import { loadDirectory } from './directory'
import { weighWaitingAgain } from './weigh-waiting-again'

/**
 * Makes one agency part of another: what named the first now means the second, in every case and figure. Its
 * own names stay with it, so that {@link unmergeAgency} takes it back exactly. Answers the agency that stands.
 * Errors: `agencies/cannot-merge`, `agencies/no-such-agency`.
 */
export async function mergeAgency(context: RegisterContext, from: string, into: string): Promise<Agency> {
  return await context.store.transaction(async (tx) => {
    const [one, other] = [await existingAgency(tx, from), await existingAgency(tx, into)]
    if (one.id === other.id || one.merged_into !== null || other.merged_into !== null)
      throw cannotMerge(one.name, other.name)
    const before = await loadDirectory(tx)
    await updateAgency(tx, from, { merged_into: into })
    await audit(tx, context, 'agencies.merged', from, { into })
    await refoldCasesNaming(tx, context, [from, into])
    await weighWaitingAgain(tx, context, before, [from, into])
    return agencyOf(await existingAgency(tx, into), await allAliases(tx))
  })
}

/** Takes a merge back: cases that named the agency name it again. */
export async function unmergeAgency(context: RegisterContext, id: string): Promise<Agency> {
  return await context.store.transaction(async (tx) => {
    const { merged_into: into } = await existingAgency(tx, id)
    if (into !== null) {
      const before = await loadDirectory(tx)
      await updateAgency(tx, id, { merged_into: null })
      await audit(tx, context, 'agencies.unmerged', id, { from: into })
      await refoldCasesNaming(tx, context, [id, into])
      await weighWaitingAgain(tx, context, before, [id, into])
    }
    return agencyOf(await existingAgency(tx, id), await allAliases(tx))
  })
}

async function audit(
  tx: Tx,
  context: RegisterContext,
  action: string,
  id: string,
  details: Record<string, unknown>,
) {
  await appendAudit(tx, context.clock, {
    actor: context.actor,
    action,
    subjectType: 'agency',
    subjectId: id,
    details,
  })
}

function cannotMerge(one: string, other: string): AccordError {
  return new AccordError({
    code: 'agencies/cannot-merge',
    message: `${one} cannot be merged into ${other}.`,
    whatToDo: 'Choose another agency, one that has not been merged itself.',
    item: one,
  })
}
