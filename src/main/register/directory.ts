import { agencyDirectory, type AgencyDirectory } from '../intake/matching/agency-directory'
import { allAgencies, allAliases, type Db, type Tx } from '../store'

/** The agencies as they stand now. */
export async function loadDirectory(db: Db | Tx): Promise<AgencyDirectory> {
  const agencies = await allAgencies(db)
  const aliases = await allAliases(db)
  return agencyDirectory(
    agencies.map(({ id, name, merged_into }) => ({ id, name, mergedInto: merged_into })),
    aliases.map(({ key, agency_id }) => ({ key, agencyId: agency_id })),
  )
}
