import { profileFilters } from '@shared/analysis/agency-profile'
import type { FigureFilters } from '@shared/analysis/figure-filters'
import type { ParsedInput } from '@shared/contract'
import { AccordError } from '@shared/domain/problem'
import { filterChoices } from '../store'
import type { ReportContext } from './about-report'

type Asked = Pick<ParsedInput<'reports.excel'>, 'filter' | 'register' | 'purpose' | 'publication' | 'agency'>

/**
 * The filters a report goes by, once it may be made at all.
 * @throws AccordError `reports/no-purpose`, `reports/published-with-cases`, `reports/no-such-agency` or
 *   `reports/not-of-one-agency`
 */
export async function checkReport(context: ReportContext, asked: Asked): Promise<FigureFilters> {
  const { register, purpose, publication, agency, filter } = asked
  if (register === 'identifiable' && (purpose ?? '').trim() === '') throw noPurpose()
  if (publication && register !== 'none') throw publishedWithCases()
  if (agency === undefined) return filter
  const { agencies } = await filterChoices(context.store.db)
  if (!agencies.includes(agency)) throw noSuchAgency(agency)
  const own = profileFilters(filter, agency)
  if (own === null) throw notOfOneAgency(agency)
  return own
}

const noPurpose = () =>
  new AccordError({
    code: 'reports/no-purpose',
    message: 'A report that names people needs its purpose.',
    whatToDo: 'Say what it is for; that is kept in the audit trail. Or make it pseudonymised.',
  })

const publishedWithCases = () =>
  new AccordError({
    code: 'reports/published-with-cases',
    message:
      'A workbook for publication cannot hold the cases: what is kept back could be counted from them.',
    whatToDo: 'Leave the cases out of it, or make it not for publication.',
  })

const noSuchAgency = (agency: string) =>
  new AccordError({
    code: 'reports/no-such-agency',
    message: `There is no agency called ${agency} in the directory.`,
    whatToDo: 'Choose the agency by the name it has in the directory of agencies.',
    item: agency,
  })

const notOfOneAgency = (agency: string) =>
  new AccordError({
    code: 'reports/not-of-one-agency',
    message: `A profile made for ${agency} cannot be of the cases of another agency.`,
    whatToDo: 'Take the other agencies out of the filters.',
    item: agency,
  })
