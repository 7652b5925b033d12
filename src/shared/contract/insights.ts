import { z } from 'zod'
import { dimension, drill } from '../analysis/drill'
import { figureFilters } from '../analysis/figure-filters'
import { figureTable, publication } from '../analysis/figure-table'
import { figures, timeFigures } from '../analysis/figures-schema'

const viewName = z.string().trim().min(1).max(80)

/** A named choice of filters, kept in the register for everyone who opens it. */
export const savedView = z.object({ name: viewName, filters: figureFilters })

const searchedField = z.enum(['reason', 'sought', 'response', 'outcome', 'effectiveness'])

export const insightsContract = {
  /** How many cases the figures of a choice rest on, and how many it leaves out because the date it goes by is not recorded. */
  'insights.count': {
    input: figureFilters,
    output: z.object({ cases: z.number().int(), undated: z.number().int() }),
  },
  'insights.figures': { input: figureFilters, output: figures },
  /**
   * The same figures as tables, each cell with the cases it leads to; `publication`: with whatever could point to a
   * person kept back, in all of them together.
   */
  'insights.tables': {
    input: z.object({ filters: figureFilters, publication: z.boolean().default(false) }),
    output: z.object({
      tables: z.array(figureTable),
      publication: publication.nullable(),
      /** Cases left out because the date the period goes by is not recorded; not said in a publication. */
      undated: z.number().int().nullable(),
    }),
  },
  /** Time to resolution for each value of a dimension, most cases first. */
  'insights.times': {
    input: z.object({ filters: figureFilters, by: dimension }),
    output: z.array(timeFigures.extend({ key: z.string(), label: z.string() })),
  },
  /** Any two dimensions against each other, with totals. A case with two grounds is in both, and once in the total. */
  'insights.pivot': {
    input: z.object({
      filters: figureFilters,
      rows: dimension,
      columns: dimension,
      publication: z.boolean().default(false),
    }),
    output: z.object({ table: figureTable, publication: publication.nullable() }),
  },
  /** References of the cases behind one figure. */
  'insights.cases': {
    input: z.object({ filter: figureFilters, drill }),
    output: z.object({ refs: z.array(z.string()) }),
  },
  /** What the filters can be set to, in the order to offer it. */
  'insights.choices': {
    input: z.null(),
    output: z.object({
      protocols: z.array(z.object({ id: z.string(), label: z.string() })),
      agencies: z.array(z.string()),
      grounds: z.array(z.string()),
      themes: z.array(z.object({ id: z.string(), label: z.string() })),
    }),
  },
  /**
   * Cases whose reasons, responses or outcomes hold all the words, in any of their forms ("escalating" finds
   * "escalated"); `"two words"` together, `word*` by its beginning, `-word` without it. Best first.
   */
  'insights.search': {
    input: z.object({
      words: z.string().max(300),
      filters: figureFilters,
      offset: z.number().int().nonnegative().default(0),
      limit: z.number().int().min(1).max(200).default(50),
    }),
    output: z.object({
      total: z.number(),
      /** How many of those cases hold all of it in one field. */
      fields: z.array(z.object({ field: searchedField, label: z.string(), count: z.number() })),
      hits: z.array(
        z.object({
          ref: z.string(),
          snippets: z.array(
            z.object({
              field: searchedField,
              label: z.string(),
              /** The words around what was found; `found` is to be marked. */
              parts: z.array(z.object({ text: z.string(), found: z.boolean() })),
            }),
          ),
        }),
      ),
    }),
  },
  'insights.views': { input: z.null(), output: z.array(savedView) },
  /** Saves under a name, in place of what was saved under it. Answers all views. */
  'insights.saveView': { input: savedView, output: z.array(savedView) },
  'insights.removeView': { input: z.object({ name: viewName }), output: z.array(savedView) },
} as const
