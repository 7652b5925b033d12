import type { Db, Tx } from '../store'

/** What the cases of the register can be told apart by: its protocols, agencies, grounds and themes. */
export async function filterChoices(db: Db | Tx): Promise<{
  protocols: string[]
  agencies: string[]
  grounds: string[]
  themes: string[]
}> {
  const protocols = await db
    .selectFrom('case_figure')
    .select('pack_id as value')
    .distinct()
    .orderBy('pack_id')
    .execute()
  const agencies = await db
    .selectFrom('agency')
    .select('name as value')
    .where('merged_into', 'is', null)
    .orderBy((eb) => eb.fn('lower', ['name']))
    .execute()
  const grounds = await db
    .selectFrom('escalation_ground')
    .select('label as value')
    .distinct()
    .orderBy('label')
    .execute()
  const themes = await db
    .selectFrom('escalation_ground')
    .select('theme as value')
    .distinct()
    .orderBy('theme')
    .execute()
  const [p, a, g, t] = [protocols, agencies, grounds, themes].map((rows) => rows.map(({ value }) => value))
  return { protocols: p ?? [], agencies: a ?? [], grounds: g ?? [], themes: t ?? [] }
}
