import { createHash } from 'node:crypto'
import { agencyKey } from '@shared/domain/agency-name'
import { factOf, textOf } from '@shared/domain/assemble-facts'
import type { FieldKey } from '@shared/domain/fields'
import type { Reading } from '@shared/domain/reading'
import type { FormDefinition } from '@shared/protocol/form-schema'
import type { AgencyDirectory } from '../intake/matching/agency-directory'
import { agencyById, insertAgencies, insertAliases, newId, type Tx } from '../store'
import type { RegisterContext } from './context'

/**
 * Puts into the directory the agencies a reading names that are not there, exactly as written and unconfirmed.
 * An agency gets the same id whichever submission names it first.
 */
export async function addUnknownAgencies(
  tx: Tx,
  context: RegisterContext,
  directory: AgencyDirectory,
  texts: readonly string[],
): Promise<string[]> {
  const added: string[] = []
  for (const text of new Set(texts)) {
    const key = agencyKey(text)
    if (key === '' || directory.named(text).length > 0) continue
    const plain = `agency-${createHash('sha256').update(key).digest('hex').slice(0, 24)}`
    const id = (await agencyById(tx, plain)) === null ? plain : newId(context.clock)
    const created_at = context.clock.now()
    const name = text.trim()
    await insertAgencies(tx, [
      { id, name, type: 'unknown', member: null, contact: null, confirmed: 0, merged_into: null, created_at },
    ])
    await insertAliases(tx, [{ alias: name, key, agency_id: id, source: 'name' }])
    added.push(id)
  }
  return added
}

/** The names of agencies on either side that a reading gives. */
export function agenciesWritten(reading: Reading, form: FormDefinition | null): string[] {
  return (['escalatingAgency', 'receivingAgency'] as const).flatMap(
    (side) => factOf(side, reading, form)?.value ?? [],
  )
}

const agencyFields: readonly FieldKey[] = [
  'escalatedBy.agency',
  'escalatedTo.agency',
  'response.agency',
  'referringManager.agency',
  'receivingManager.agency',
]

/**
 * Keeps what a person's correction of an agency's name taught: where the words on the form were like the agency
 * chosen, they become an alias of it. Words unlike it were a mistake on the form and teach nothing.
 */
export async function learnAliases(
  tx: Tx,
  directory: AgencyDirectory,
  read: Reading,
  corrections: Reading,
): Promise<string[]> {
  const learned: string[] = []
  for (const field of agencyFields) {
    const written = textOf(read, field) ?? read[field]?.asWritten ?? ''
    const chosen = textOf(corrections, field)
    if (chosen === null || written.trim() === '') continue
    const [agency, ...more] = directory.named(chosen)
    const finding = directory.find(written)
    if (!agency || more.length > 0 || finding.kind !== 'near') continue
    const key = agencyKey(written)
    const suggested = finding.suggestions.some(({ agencyId }) => agencyId === agency.agencyId)
    if (!suggested || learned.includes(key)) continue
    await insertAliases(tx, [{ alias: written.trim(), key, agency_id: agency.agencyId, source: 'person' }])
    learned.push(key)
  }
  return learned
}
