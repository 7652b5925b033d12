import { notRecorded } from '@shared/analysis/in-order'
import { themeLabel } from '@shared/protocol/taxonomy'
import { number, text, type Sheet, type SheetRow } from '../sheet'
import { typeInWords } from './case-words'
import { caseKey } from './countable-columns'
import type { CaseSource } from './case-source'
import { pages } from './pages'
import { groupedBy } from '@shared/domain/grouped-by'

/** What a case has several of is on a sheet of its own, a row for each, with the key of the case. */
export function receiversSheet(source: CaseSource): Sheet {
  return {
    name: 'Cases by receiver',
    title: 'Each case with each agency it was raised with',
    note: 'Counts of received are rows of this sheet. One raised with two agencies of a type counts once for the type: add up “Counts for its type”.',
    columns: [
      ...[caseKey, text('Escalating agency', 32), text('Receiving agency', 32), text('Type of receiving agency', 24)],
      number('Counts for its type', 14),
    ],
    rows: receivers(source),
  }
} // prettier-ignore

async function* receivers(source: CaseSource): AsyncGenerator<SheetRow> {
  for (const page of pages(source.ids)) {
    const received = groupedBy(await source.receivers(page), ({ id }) => id)
    for (const { id, escalating } of await source.makers(page)) {
      const types = new Set<string>()
      const agencies = received.get(id) ?? [{ name: notRecorded, type: null }]
      for (const { name, type } of agencies) {
        const words = typeInWords(type)
        yield [source.nameOf(id), escalating ?? notRecorded, name, words, types.has(words) ? 0 : 1]
        types.add(words)
      }
    }
  }
}

export function groundsSheet(source: CaseSource): Sheet {
  return {
    name: 'Cases by ground',
    title: 'Each case with each of its grounds',
    note: 'One with two grounds of a theme counts once for the theme: add up “Counts for its theme”. Add up “Counts for its ground” for grounds.',
    columns: [
      ...[caseKey, text('Counted in', 20), text('Ground', 52), text('Theme', 44)],
      ...[number('Counts for its ground', 14), number('Counts for its theme', 14)],
    ],
    rows: grounds(source),
  }
} // prettier-ignore

async function* grounds(source: CaseSource): AsyncGenerator<SheetRow> {
  for (const page of pages(source.ids)) {
    const found = groupedBy(await source.grounds(page), ({ id }) => id)
    for (const row of await source.makers(page)) {
      const seen = new Set<string>()
      const first = (kind: string, word: string): 0 | 1 => {
        const one = seen.has(kind + word) ? 0 : 1
        seen.add(kind + word)
        return one
      }
      const own = found.get(row.id)?.map(({ label, theme }) => ({ ground: source.ground(label), theme: themeLabel(theme) }))
      for (const { ground, theme } of own ?? [{ ground: notRecorded, theme: notRecorded }]) {
        const counts = [first('ground ', ground), first('theme ', theme)] as const
        if (counts[0] + counts[1] === 0) continue
        yield [source.nameOf(row.id), source.words.counted(row), ground, theme, ...counts]
      }
    }
  }
} // prettier-ignore

export function formsSheet(source: CaseSource): Sheet {
  const { fields } = source.figures.forms
  return {
    name: 'Cases by form',
    title: 'Each case with each of its forms as it came',
    note: 'Under each field: 1 where a form left it blank, 0 where it did not, nothing where it does not ask. Add up for blank, count for asked.',
    columns: [
      ...[caseKey, text('Escalating agency', 32), number('Asked', 10), number('Left blank', 10)],
      ...fields.map(({ label }) => number(label, 14)),
    ],
    rows: forms(source),
  }
}

async function* forms(source: CaseSource): AsyncGenerator<SheetRow> {
  const { fields } = source.figures.forms
  for (const page of pages(source.ids)) {
    const found = groupedBy(await source.forms(page), ({ id }) => id)
    for (const { id, escalating } of await source.makers(page)) {
      // Of a case of one agency, how others filled in their forms is nobody's business but theirs.
      if (source.onlyOf !== null && escalating !== source.onlyOf) continue
      for (const { asked, blank } of found.get(id) ?? []) {
        const each = fields.map(({ field }) => (asked.includes(field) ? (blank.has(field) ? 1 : 0) : null))
        yield [source.nameOf(id), escalating ?? notRecorded, asked.length, blank.size, ...each]
      }
    }
  }
}
