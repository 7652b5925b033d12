import { createHash } from 'node:crypto'
import { agencyKey } from '@shared/domain/agency-name'
import {
  allAgencies,
  allAliases,
  appendAudit,
  insertAgencies,
  insertAliases,
  type AgencyAliasRow,
  type AgencyRow,
} from '../store'
import type { RegisterContext } from './context'

/**
 * Puts the agencies a board's protocol lists into the directory, those not there already; does nothing the second
 * time. Called when a register is opened.
 */
export async function seedAgencies(context: RegisterContext): Promise<void> {
  const { agencies: seeds } = context.packs.get(context.board)
  if (context.store.readOnly || seeds.length === 0) return
  await context.store.transaction(async (tx) => {
    const taken = new Set((await allAliases(tx)).map((alias) => alias.key))
    const known = new Set((await allAgencies(tx)).map((agency) => agency.id))
    const fresh = seeds
      .map((seed) => ({ seed, id: seedId(context.board, seed.name) }))
      .filter(({ seed, id }) => !taken.has(agencyKey(seed.name)) && !known.has(id))
    if (fresh.length === 0) return
    const created_at = context.clock.now()
    const rows = fresh.map(({ seed, id }): AgencyRow => ({
      id,
      name: seed.name,
      type: seed.type,
      member: seed.member === null ? null : seed.member ? 1 : 0,
      contact: null,
      confirmed: 1,
      merged_into: null,
      created_at,
    }))
    await insertAgencies(tx, rows)
    await insertAliases(
      tx,
      fresh.flatMap(({ seed, id }) =>
        [seed.name, ...seed.aliases].flatMap((alias): AgencyAliasRow[] => {
          const key = agencyKey(alias)
          if (key === '' || taken.has(key)) return []
          taken.add(key)
          return [{ alias, key, agency_id: id, source: 'pack' }]
        }),
      ),
    )
    await appendAudit(tx, context.clock, {
      actor: context.actor,
      action: 'agencies.seeded',
      subjectType: 'register',
      subjectId: context.board,
      details: { agencies: rows.map((row) => row.name) },
    })
  })
}

function seedId(board: string, name: string): string {
  return `agency-${createHash('sha256')
    .update(`${board} ${agencyKey(name)}`)
    .digest('hex')
    .slice(0, 24)}`
}
