import { expressionBuilder, sql } from 'kysely'
import { z } from 'zod'
import type { FigureFilters } from '@shared/analysis/figure-filters'
import { foundFrom, foundTo } from '@shared/analysis/search-words'
import { rowsCounted } from '../repositories/figure-rows'
import type { Database } from '../schema'
import type { Db } from '../store'

/** The fields searched, in the order of the index's columns. */
export const searchedFields = ['reason', 'sought', 'response', 'outcome', 'effectiveness'] as const
export type SearchedField = (typeof searchedFields)[number]

const total = z.object({ total: z.coerce.number() })
type Found = { ref: string; snippets: { field: SearchedField; marked: string }[] } // prettier-ignore

/** A page of the cases of a filter that an expression finds, best first, with the words around what was found. */
export async function searchCases(
  db: Db,
  expression: string,
  filter: FigureFilters,
  page: { readonly offset: number; readonly limit: number },
): Promise<{ total: number; fields: Map<SearchedField, number>; hits: Found[] }> {
  const [first] = z.array(total).parse((await count(expression, filter).execute(db)).rows)
  const fields = new Map<SearchedField, number>()
  for (const field of searchedFields) {
    // The index looks for the whole expression in one column.
    const [row] = z.array(total).parse((await count(`{${field}} : (${expression})`, filter).execute(db)).rows)
    fields.set(field, row?.total ?? 0)
  }
  const snippets = searchedFields.map((field, column) =>
    sql`snippet(case_text, ${sql.lit(column)}, ${foundFrom}, ${foundTo}, '…', 18) as ${sql.ref(field)}`,
  )
  const { rows } = await sql`
    select escalation.ref, ${sql.join(snippets)}
    from case_text
    join case_figure on case_figure.n = case_text.rowid
    join escalation on escalation.id = case_figure.escalation_id
    where case_text match ${expression} and ${counted(filter)}
    order by rank, escalation.ref limit ${page.limit} offset ${page.offset}`.execute(db)
  return { total: first?.total ?? 0, fields, hits: z.array(z.record(z.string(), z.string().nullable())).parse(rows).map(hitOf) }
} // prettier-ignore

function hitOf(row: Readonly<Record<string, string | null>>): Found {
  return {
    ref: row['ref'] ?? '',
    snippets: searchedFields.flatMap((field) => {
      const marked = row[field] ?? ''
      return marked.includes(foundFrom) ? [{ field, marked }] : []
    }),
  }
}

const counted = (filter: FigureFilters) => rowsCounted(filter)(expressionBuilder<Database, 'case_figure'>())

function count(expression: string, filter: FigureFilters) {
  return sql`select count(*) as total from case_text join case_figure on case_figure.n = case_text.rowid
    where case_text match ${expression} and ${counted(filter)}`
}
