import type { Kysely } from 'kysely'
import { z } from 'zod'
import type { FigureFilters } from '@shared/analysis/figure-filters'
import type { FormTally, MakerFormTally, RepeatTally } from '@shared/analysis/tallies'
import type { Database } from '../schema'
import { casesCounted, rowsCounted, type CountedCases } from './figure-rows'
import { countedNames } from './party-tallies'

type Db = Kysely<Database>

const fieldList = z.array(z.string())

/** Forms that ask for and leave blank the same fields, counted together. */
export async function tallyForms(db: Db, filter: CountedCases): Promise<FormTally[]> {
  const rows = await db
    .selectFrom('case_form')
    .select((eb) => ['case_form.asked', 'case_form.blank', eb.fn.countAll<number | string>().as('count')])
    .where((eb) => casesCounted(eb, eb.ref('case_form.escalation_id'), filter))
    .groupBy(['case_form.asked', 'case_form.blank'])
    .execute()
  return rows.map(({ asked, blank, count }) => ({
    asked: fieldList.parse(JSON.parse(asked)),
    blank: fieldList.parse(JSON.parse(blank)),
    count: Number(count),
  }))
}

/** Forms, fields they ask for and fields left blank, by the escalating agency. */
export async function tallyFormsByMaker(db: Db, filter: CountedCases): Promise<MakerFormTally[]> {
  const rows = await db
    .with('party', countedNames)
    .selectFrom('case_form')
    .innerJoin('case_figure', 'case_figure.escalation_id', 'case_form.escalation_id')
    .leftJoin('party', 'party.id', 'case_figure.maker_id')
    .select((eb) => [
      'party.name as key',
      eb.fn.countAll<number | string>().as('forms'),
      eb.fn.sum<number | string>('case_form.asked_count').as('asked'),
      eb.fn.sum<number | string>('case_form.blank_count').as('blank'),
    ])
    .where((eb) => rowsCounted(filter)(eb))
    .groupBy('key')
    .execute()
  return rows.map(({ key, forms, asked, blank }) => ({
    ...{ key, forms: Number(forms), asked: Number(asked), blank: Number(blank) },
  }))
}

/** People more than one case is about, and cases whose person cannot be known again. */
export async function tallyRepeats(db: Db, filter: FigureFilters): Promise<RepeatTally> {
  const people = db
    .selectFrom('case_figure')
    .select((eb) => ['case_figure.person', eb.fn.countAll<number>().as('cases')])
    .where(rowsCounted(filter))
    .groupBy('case_figure.person')
    .having((eb) => eb.or([eb(eb.fn.countAll(), '>', 1), eb('case_figure.person', 'is', null)]))
    .as('people')
  const rows = await db
    .selectFrom(people)
    .select((eb) => [
      eb.case().when('people.person', 'is', null).then(0).else(1).end().as('known'),
      eb.fn.countAll<number | string>().as('people'),
      eb.fn.sum<number | string>('people.cases').as('cases'),
    ])
    .groupBy('known')
    .execute()
  const [again, unknown] = [rows.find(({ known }) => known === 1), rows.find(({ known }) => known === 0)]
  return {
    people: Number(again?.people ?? 0),
    cases: Number(again?.cases ?? 0),
    unidentified: Number(unknown?.cases ?? 0),
  }
}
