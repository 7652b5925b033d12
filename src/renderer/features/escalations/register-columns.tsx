import { AlarmClock, Hourglass } from 'lucide-react'
import type { CaseRow } from '@shared/contract/escalations'
import { Tag } from '../../ui/feedback/tag'
import { shortDate } from '../../ui/format/dates'
import type { Column } from '../../ui/table/data-table'
import { clockLooks, nextDue, receiversOf, statusLooks, subjectOf } from '../../ui/words/case-words'
import styles from './escalations.module.css'

/** Every column the register can show, in order. */
export const registerColumns: readonly Column<CaseRow>[] = [
  {
    id: 'ref',
    header: 'Reference',
    sortable: true,
    cell: (row) => <span className={styles.ref}>{row.ref}</span>,
  },
  {
    id: 'subject',
    header: 'Person',
    sortable: true,
    cell: (row) => <strong title={subjectOf(row)}>{subjectOf(row)}</strong>,
  },
  {
    id: 'escalating',
    header: 'Escalating agency',
    sortable: true,
    fill: true,
    cell: (row) => <Whole text={row.escalating?.agency ?? ''} />,
  },
  {
    id: 'receiving',
    header: 'Receiving agency',
    sortable: true,
    fill: true,
    cell: (row) => <Whole text={receiversOf(row)} />,
  },
  { id: 'stage', header: 'Stage', sortable: true, cell: (row) => row.stage?.name ?? '' },
  { id: 'status', header: 'Status', sortable: true, cell: (row) => <Status row={row} /> },
  { id: 'due', header: 'Next due', cell: (row) => <Due row={row} /> },
  { id: 'raisedOn', header: 'Raised', sortable: true, cell: (row) => shortDate(row.raisedOn) },
  { id: 'receivedOn', header: 'Received', sortable: true, cell: (row) => shortDate(row.receivedOn) },
  { id: 'resolvedOn', header: 'Resolved', cell: (row) => shortDate(row.resolvedOn) },
  { id: 'documents', header: 'Documents', end: true, cell: (row) => row.submissions.length },
]

/** Those shown until a person chooses. */
export const usualColumns = [
  'ref',
  'subject',
  'escalating',
  'receiving',
  'stage',
  'status',
  'due',
  'raisedOn',
]

/** A name that may be cut short, whole when it is pointed at. */
function Whole({ text }: { readonly text: string }) {
  return <span title={text}>{text}</span>
}

function Status({ row }: { readonly row: CaseRow }) {
  const { words, tone } = statusLooks[row.status]
  return <Tag tone={tone}>{words}</Tag>
}

function Due({ row }: { readonly row: CaseRow }) {
  const clock = nextDue(row)
  if (!clock?.dueOn) return null
  const { words, tone } = clockLooks[clock.state]
  if (clock.state === 'running') return shortDate(clock.dueOn)
  const Icon = clock.state === 'overdue' ? AlarmClock : Hourglass
  return (
    <Tag tone={tone} icon={<Icon size={13} aria-hidden="true" />}>
      <span className="visually-hidden">{words} </span>
      {shortDate(clock.dueOn)}
    </Tag>
  )
}
