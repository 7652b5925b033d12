import { countsIn, numberIn, ownRows, restsOnCount, tableNamed, type Tables } from './findings-tables'
import {
  countOf,
  keptBackSaid,
  most,
  mostInWords,
  noneSaid,
  someKeptBack,
  type Counted,
} from './findings-words'

/** Which types of agency made and received most, as a sentence. */
export function agencyTypesFinding(tables: Tables): string {
  const table = tableNamed(tables, 'agency-types')
  if (!table || restsOnCount(table) === 0) return noneSaid
  const [made, received] = [countsIn(table, 'made'), countsIn(table, 'received')]
  if ([...made, ...received].some(({ count }) => count === null)) return keptBackSaid
  const said = [most(made), most(received)].flatMap((top, at) =>
    top ? [mostInWords(top, at === 0 ? 'made most' : 'received most')] : [],
  )
  return said.length === 0 ? 'No type of agency made or received more than the others' : said.join('; ')
}

/** Which agencies made most more than they received, and the other way round, as a sentence. */
export const balanceFinding = (tables: Tables): string =>
  balanceIn(tables, 'agencies', ['agency', 'agencies'])

/** The same of types of agency. */
export const typeBalanceFinding = (tables: Tables): string =>
  balanceIn(tables, 'agency-types', ['type of agency', 'types of agency'])

function balanceIn(tables: Tables, id: string, [one, many]: readonly [string, string]): string {
  const table = tableNamed(tables, id)
  if (!table || restsOnCount(table) === 0) return noneSaid
  const balances = ownRows(table).map((row) => ({
    name: row.labels[0] ?? '',
    count: numberIn(table, row, 'balance'),
  }))
  if (balances.some(({ count }) => count === null)) return keptBackSaid
  const made = most(onOneSide(balances, 1))
  const received = most(onOneSide(balances, -1))
  const said = [
    made && mostInWords(made, 'made more than received'),
    received && mostInWords(received, 'received more than made'),
  ].filter((one) => one !== null)
  if (said.length > 0) return `By the widest margin: ${said.join('; ')}`
  const even = balances.every(({ count }) => count === 0)
  return even ? `All ${countOf(balances.length, one, many)} made as many as they received` : `No balance of one ${one} stands out`
} // prettier-ignore

const onOneSide = (balances: readonly Counted[], sign: 1 | -1): Counted[] =>
  balances.map(({ name, count }) => ({ name, count: Math.max(0, sign * (count ?? 0)) }))

/** Which agency's forms have most fields left blank, by count, as a sentence. */
export function blanksByAgencyFinding(tables: Tables): string {
  const table = tableNamed(tables, 'forms-by-agency')
  const rows = table ? ownRows(table) : []
  if (!table || rows.length === 0) return 'No forms were read in this period'
  const blank = countsIn(table, 'blank')
  if (blank.some(({ count }) => count === null)) return keptBackSaid
  if (blank.every(({ count }) => count === 0)) return 'No agency left a field blank that its form asks for'
  const top = most(blank)
  return top ? mostInWords(top, 'left most fields blank') : 'No agency left more fields blank than the others'
}

/** On how many that ended there is a remark, as a sentence. */
export function remarksFinding(tables: Tables): string {
  const table = tableNamed(tables, 'remarks')
  const total = table?.rows.find((row) => row.total)
  if (!table || !total) return 'No escalation has ended in this period'
  const [made, none] = [numberIn(table, total, 'made'), numberIn(table, total, 'none')]
  if (made === null || none === null) return someKeptBack
  return made + none === 0
    ? 'No escalation has ended in this period'
    : `${made.toLocaleString('en-GB')} of ${countOf(made + none, 'ended escalation')} came with a remark on how well the policy worked`
} // prettier-ignore
