import { fieldDefinition, isFieldKey } from '../domain/fields'
import type { Figures } from './figures-schema'
import { compare, notRecorded } from './in-order'
import type { Tallies } from './tallies'

/** How completely forms are filled in: by agency, those that leave most blank first; and by field. */
export function formFigures({ forms, formsByMaker }: Pick<Tallies, 'forms' | 'formsByMaker'>): Figures['forms'] {
  const fields = new Map<string, { asked: number; blank: number }>()
  const add = (field: string, which: 'asked' | 'blank', count: number) => {
    const known = fields.get(field) ?? { asked: 0, blank: 0 }
    fields.set(field, { ...known, [which]: known[which] + count })
  }
  for (const { asked, blank, count } of forms) {
    for (const field of asked) add(field, 'asked', count)
    for (const field of blank) add(field, 'blank', count)
  }
  return {
    forms: forms.reduce((sum, { count }) => sum + count, 0),
    agencies: formsByMaker
      .map(({ key, forms: count, asked, blank }) => ({ agency: key ?? notRecorded, forms: count, asked, blank }))
      .sort((a, b) => b.blank / (b.asked || 1) - a.blank / (a.asked || 1) || compare(a.agency, b.agency)),
    fields: [...fields]
      .map(([field, counts]) => ({ field, label: isFieldKey(field) ? fieldDefinition(field).label : field, ...counts }))
      .sort((a, b) => b.blank / (b.asked || 1) - a.blank / (a.asked || 1) || compare(a.field, b.field)),
  }
} // prettier-ignore

/** Remarks on how well the policy worked, of cases that have ended: by agency, those with most cases first. */
export function remarkFigures(remarks: Tallies['remarks']): Figures['remarks'] {
  const agencies = new Map<string, { made: number; none: number }>()
  for (const { key, remark, count } of remarks) {
    const agency = key ?? notRecorded
    const known = agencies.get(agency) ?? { made: 0, none: 0 }
    agencies.set(
      agency,
      remark ? { ...known, made: known.made + count } : { ...known, none: known.none + count },
    )
  }
  const rows = [...agencies].map(([agency, counts]) => ({ agency, ...counts }))
  return {
    made: rows.reduce((sum, { made }) => sum + made, 0),
    none: rows.reduce((sum, { none }) => sum + none, 0),
    agencies: rows.sort((a, b) => b.made + b.none - a.made - a.none || compare(a.agency, b.agency)),
  }
}

/** People and pairs of agencies that come back. */
export function repeatFigures({ repeats, pairs }: Pick<Tallies, 'repeats' | 'pairs'>): Figures['repeats'] {
  const again = pairs.filter(({ from, to, count }) => from !== null && to !== null && count > 1)
  return {
    ...repeats,
    pairs: again.length,
    pairCases: again.reduce((sum, { count }) => sum + count, 0),
  }
}
