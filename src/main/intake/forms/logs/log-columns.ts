import type { FieldKey } from '@shared/domain/fields'
import { isKnownAgency, looksLikeAgency } from '../values/person'
import { dateOrderOf } from './date-order'
import { pointsUp } from './ditto'
import { isJob, isTeam } from './party-words'
import type { LogHeader } from './log-header'
import type { LogColumn } from './heading'
import { asFilled } from './filled-columns'
import { numbersTheLog } from './numbers-the-log'
import { meetsSeveral } from './whose-agency'
import type { LogRow } from './log-row'

const sampled = 200

/** What the columns of a log ask for, once the other headings and what stands under them are known. */
export function decidedColumns(
  { columns, last, headings }: LogHeader,
  rows: readonly LogRow[],
  agencies: ReadonlySet<string>,
): LogColumn[] {
  const values = new Map<number, string[]>(columns.map(({ column }) => [column, []]))
  const cases = rows.slice(last + 1, last + 1 + sampled)
  for (const row of cases) {
    for (const cell of row.cells) {
      const text = cell.date ?? cell.text.trim()
      if (text !== '' && !pointsUp(text)) values.get(cell.column)?.push(text)
    }
  }
  const bothWays = [...headings.values()].some((heading) => direction.test(heading))
  const of = ({ column }: LogColumn) => values.get(column) ?? []
  const order = dateOrderOf(columns, of)
  return columns
    .map((column) => (order ? { ...column, order } : column))
    .map((column) => (bothWays && ofOneSide.test(column.heading) ? eitherWay(column) : column))
    .map((column) => partyColumn(column, columns, of(column), agencies))
    .map((column, _, all) => besideOthers(column, all, cases))
    .flatMap((column, _, all) => asFilled(column, of(column), all))
    .filter((column, _, all) => !numbersTheLog(column, all, of(column)))
}

/** What tells escalations made from escalations received, row by row. */
const direction =
  /^\W*(?:direction|(?:escalations? )?(?:made|raised|sent|out(?:going)?|in(?:coming)?)\s?(?:\/|or|and|&)\s?(?:by |from |to )?(?:us )?(?:received|in(?:coming)?|out(?:going)?|against)\b.{0,20})\W*$/i
/** "Our worker", "Other agency": of whom depends on the way an escalation went. */
const ofOneSide = /^(?:our|their|other|partner|external|us|them)\b/i

const eitherWay = (column: LogColumn): LogColumn =>
  /^escalated(?:By|To)\./.test(column.target.field)
    ? { ...column, unclear: `Whose “${column.heading}” is depends on the way each escalation went.` }
    : column

const asks = (columns: readonly LogColumn[], field: FieldKey): boolean =>
  columns.some((column) => column.target.field === field && !column.unclear)

/** A heading that could mean several things means one when the other headings leave no other. */
function besideOthers(column: LogColumn, all: readonly LogColumn[], cases: readonly LogRow[]): LogColumn {
  const { field, also } = column.target
  const only = column.unclear ? onlyMeaning(column, all, cases) : null
  if (only)
    return {
      column: column.column,
      heading: column.heading,
      sure: false,
      target: { field: only, also: [], sure: false },
    }
  if (column.unclear || column.target.sure || also.length > 0) return column
  const beside =
    field === 'subject.name'
      ? namesBeside(all)
      : field === 'raisedOn' && asks(all, 'outcome.agreedOn') && alone(column, all)
  return beside ? { ...column, sure: true, target: { ...column.target, sure: true } } : column
}

function onlyMeaning(
  column: LogColumn,
  all: readonly LogColumn[],
  cases: readonly LogRow[],
): FieldKey | null {
  const { field } = column.target
  const clear = (asked: FieldKey) => all.find(({ target, unclear }) => !unclear && target.field === asked)
  if (field === 'escalatedTo.agency') {
    const [by, to] = [asks(all, 'escalatedBy.agency'), asks(all, 'escalatedTo.agency')]
    const raiser = clear('escalatedBy.name')
    if (by === to) return !by && raiser && meetsSeveral(raiser, column, cases) ? field : null
    return by ? field : 'escalatedBy.agency'
  }
  if (field !== 'escalatedBy.name' || clear(field)) return null
  // "Worker" right before "Escalated by (agency)", or where the other side's has a column of its own.
  const next = all.find((other) => other.column === column.column + 1 && !other.unclear)
  const other = clear('escalatedTo.agency')
  const ours =
    next?.target.field === 'escalatedBy.agency' ||
    clear('escalatedTo.name') ||
    (other && meetsSeveral(column, other, cases))
  return ours ? field : null
}

const alone = ({ target }: LogColumn, all: readonly LogColumn[]): boolean =>
  all.filter((other) => other.target.field === target.field).length === 1

/** "Name" is the person's when a date of birth stands beside it, or the practitioners have columns of their own. */
const namesBeside = (all: readonly LogColumn[]): boolean =>
  asks(all, 'subject.dateOfBirth') || asks(all, 'escalatedBy.name') || asks(all, 'escalatedTo.name')

const jobTitleOf = (field: FieldKey): FieldKey | null =>
  field === 'escalatedBy.name'
    ? 'escalatedBy.jobTitle'
    : field === 'escalatedTo.name'
      ? 'escalatedTo.jobTitle'
      : null

/** What the words in brackets behind "Raised by" ask for. */
const asksAgency =
  /\((?:the )?(?:name of )?(?:agency|organi[sz]ation|org|provider|service|team|setting|partner|employer|school|trust)\)\s*$/i

/**
 * "Escalated by" over a column may ask for an agency or for a person. It asks for a person when another column
 * asks for the agency; else what stands in it decides: agencies known or named like one, or the same few again and again.
 */
function partyColumn(
  column: LogColumn,
  columns: readonly LogColumn[],
  values: readonly string[],
  agencies: ReadonlySet<string>,
): LogColumn {
  const { field, also } = column.target
  const agency = also.find((each) => each.endsWith('.agency'))
  if (!agency || !field.endsWith('.name') || also.length < 3) return column
  const job = jobTitleOf(field)
  if (job && !columns.some(({ target }) => target.field === job) && values.length > 0 && values.every(isJob))
    return { ...column, sure: false, target: { field: job, also: [], sure: false } }
  if (columns.some((other) => other.target.field === agency)) return column
  if (asksAgency.test(column.heading)) return { ...column, target: { field: agency, also: [], sure: true } }
  const single = values.filter((text) => !/[,;\n]/.test(text))
  if (single.length * 2 < values.length) return column
  const named = single.filter(
    (text) => isKnownAgency(text, agencies) || looksLikeAgency(text) || isTeam(text),
  ).length
  const repeated = single.length >= 4 && new Set(single).size * 3 <= single.length
  if (named * 2 < single.length && !repeated) return column
  return { ...column, target: { field: agency, also: [], sure: named > 0 } }
}
