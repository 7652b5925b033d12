import { number, text, type Column } from '../sheet'

/** By which the rows of every sheet of cases are joined. */
export const caseKey = text('Case', 19)

/** The columns of what `countable` gives. */
export const countableColumns: readonly Column[] = [
  text('Status', 12), text('Adult or child', 12), text('Escalating agency', 30), text('Type of agency', 18),
  text('Counted in', 18), text('Stage reached', 18), text('Rung reached', 18), text('Agreed at', 18),
  text('Rung agreed at', 18), number('Working days', 11), number('Calendar days', 11), text('Concern about process', 13),
  text('Complaint about handling', 13), text('Stated time', 24), text('Remark on the policy', 16),
  text('Same person', 16),
] // prettier-ignore
