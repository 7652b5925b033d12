import type { Output, ParsedInput } from '@shared/contract'
import { agencyType, type Agency } from '@shared/domain/agency'
import { agencyKey } from '@shared/domain/agency-name'
import { foldText } from '@shared/domain/fold-text'
import { AccordError } from '@shared/domain/problem'
import {
  agencyTallies, allAgencies, allAliases, appendAudit, deleteAliases, insertAgencies, insertAliases, newId, updateAgency,
  type AgencyAliasRow, type AgencyRow, type Tx,
} from '../store' // prettier-ignore
import { nearAgencies } from '../intake/matching/near-agencies'
import type { RegisterContext } from './context'
import { existingAgency, refoldCasesNaming } from './cases-naming'
import { loadDirectory } from './directory'
import { weighWaitingAgain } from './weigh-waiting-again'

/** The directory with each agency's cases made and received; agencies merged into others are left out. */
export async function listAgencies(
  context: RegisterContext,
  search: string,
): Promise<Output<'agencies.list'>> {
  const { db } = context.store
  const aliases = await allAliases(db)
  const tallies = await agencyTallies(db)
  const words = foldText(search)
    .split(' ')
    .filter((word) => word !== '')
  const rows = await allAgencies(db)
  const mergedInto = (id: string) =>
    rows.filter((row) => row.merged_into === id).map((row) => ({ id: row.id, name: row.name }))
  const standing = rows.filter((row) => row.merged_into === null)
  const confirmed = namesOf(
    standing.filter((row) => row.confirmed === 1),
    aliases,
  )
  return standing
    .map((row) => ({
      ...agencyOf(row, aliases),
      ...(tallies.get(row.id) ?? { made: 0, received: 0 }),
      merged: mergedInto(row.id),
      maybe: row.confirmed === 1 ? null : likeliest(row.name, confirmed),
    }))
    .filter((agency) => {
      const others = agency.merged.map(({ name }) => name)
      const text = foldText([agency.name, ...agency.aliases, ...others].join(' '))
      return words.every((word) => text.includes(word))
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'))
}

/** Every name an agency goes by, each with what it is called in the directory. */
function namesOf(agencies: readonly AgencyRow[], aliases: readonly AgencyAliasRow[]) {
  return agencies.flatMap(({ id, name }) =>
    [name, ...aliases.filter((one) => one.agency_id === id).map(({ alias }) => alias)].map((alias) => ({
      id,
      name: alias,
      called: name,
    })),
  )
}

/** By the rules that Triage suggests by, so that the two screens never say different things. */
function likeliest(name: string, known: ReturnType<typeof namesOf>): { id: string; name: string } | null {
  const [near] = nearAgencies(name, known)
  return near ? { id: near.id, name: near.called } : null
}

/** An agency as the contract shows it, of its row and everybody's aliases. */
export function agencyOf(row: AgencyRow, aliases: readonly AgencyAliasRow[]): Agency {
  const own = aliases.filter((alias) => alias.agency_id === row.id && alias.key !== agencyKey(row.name))
  return {
    id: row.id,
    name: row.name,
    aliases: own.map((alias) => alias.alias),
    type: agencyType.parse(row.type),
    member: row.member === null ? null : row.member === 1,
    contact: row.contact,
    confirmed: row.confirmed === 1,
  }
}

/**
 * Adds an agency or changes one; saving confirms it. Cases that name it are worked out again.
 * Errors: `agencies/name-taken` when a name or alias belongs to another agency, `agencies/no-such-agency`.
 */
export async function saveAgency(
  context: RegisterContext,
  input: ParsedInput<'agencies.save'>,
): Promise<Agency> {
  return await context.store.transaction(async (tx) => {
    const id = input.id ?? newId(context.clock)
    const directory = await loadDirectory(tx)
    const before = input.id === null ? null : await existingAgency(tx, input.id)
    const fields = {
      name: input.name.trim(),
      type: input.type,
      member: input.member === null ? null : input.member ? (1 as const) : (0 as const),
      contact: input.contact,
      confirmed: 1 as const,
    }
    if (before) await updateAgency(tx, id, fields)
    else await insertAgencies(tx, [{ id, ...fields, merged_into: null, created_at: context.clock.now() }])
    // A name the agency had stays an alias: forms were written with it.
    await replaceAliases(tx, id, [fields.name, ...input.aliases, ...(before ? [before.name] : [])])
    await appendAudit(tx, context.clock, {
      actor: context.actor,
      action: before ? 'agencies.changed' : 'agencies.added',
      subjectType: 'agency',
      subjectId: id,
      details: { ...fields, aliases: input.aliases },
    })
    if (before) await refoldCasesNaming(tx, context, [id])
    await weighWaitingAgain(tx, context, directory, [id])
    return agencyOf(await existingAgency(tx, id), await allAliases(tx))
  })
}

/** Sets an agency's names: the first is the name it is shown by. */
async function replaceAliases(tx: Tx, id: string, names: readonly string[]): Promise<void> {
  const all = await allAliases(tx)
  const wanted = new Map(names.map((name) => [agencyKey(name), name.trim()]))
  wanted.delete('')
  for (const alias of all) {
    if (!wanted.has(alias.key) || alias.agency_id === id) continue
    const owner = await existingAgency(tx, alias.agency_id)
    // A name of an agency merged into this one means this one already.
    if (owner.merged_into === id) wanted.delete(alias.key)
    else throw nameTaken(alias.alias, owner.name)
  }
  const kept = new Map(all.filter((alias) => alias.agency_id === id).map((alias) => [alias.key, alias]))
  await deleteAliases(tx, [...kept.keys()])
  await insertAliases(
    tx,
    [...wanted].map(([key, alias]) => ({
      alias,
      key,
      agency_id: id,
      source: kept.get(key)?.source ?? 'person',
    })),
  )
}

function nameTaken(name: string, owner: string): AccordError {
  return new AccordError({
    code: 'agencies/name-taken',
    message: `“${name}” is a name of another agency already${owner === name ? '' : `: ${owner}`}.`,
    whatToDo: `If the two are one agency, open ${owner} and choose “The same as another…”. Otherwise take the name from it first.`,
    item: name,
  })
}
