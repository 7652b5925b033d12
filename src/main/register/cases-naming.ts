import { AccordError } from '@shared/domain/problem'
import {
  agencyById,
  casesNaming,
  decisionsOfCases,
  membersOf,
  type AgencyRow,
  type Db,
  type Tx,
} from '../store'
import { sourcesOf } from './case-sources'
import type { RegisterContext } from './context'
import { loadDirectory } from './directory'
import { formOf } from './forms'
import { addUnknownAgencies, agenciesWritten } from './new-agencies'
import { refoldCase } from './refold-case'

/**
 * Works every case that names some agencies out again, after their names changed. A name that no agency has any
 * more becomes an agency of its own again, so that no case loses the agency its form gives.
 */
export async function refoldCasesNaming(
  tx: Tx,
  context: RegisterContext,
  agencies: readonly string[],
): Promise<void> {
  let directory = await loadDirectory(tx)
  for (const id of await casesNaming(tx, agencies)) {
    const { sources } = await sourcesOf(tx, context, await decisionsOfCases(tx, await membersOf(tx, id)))
    const written = sources.flatMap(({ reading, form }) =>
      agenciesWritten(reading, formOf(context.packs, form)),
    )
    const added = await addUnknownAgencies(tx, context, directory, written)
    if (added.length > 0) directory = await loadDirectory(tx)
    await refoldCase(tx, context, directory, id)
  }
}

/** Errors: `agencies/no-such-agency`. */
export async function existingAgency(db: Db | Tx, id: string): Promise<AgencyRow> {
  const row = await agencyById(db, id)
  if (row) return row
  throw new AccordError({
    code: 'agencies/no-such-agency',
    message: 'That agency is not in the directory.',
    whatToDo: 'Open Agencies again: the list may have changed.',
    item: id,
  })
}
