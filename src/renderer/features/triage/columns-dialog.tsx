import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { LogLayout } from '@shared/domain/column-mapping'
import { canonicalFields, isFieldKey, type FieldKey } from '@shared/domain/fields'
import { call, problemOf } from '../../app/client'
import { queryFor, refetchAfter } from '../../app/query-client'
import { Button } from '../../ui/button/button'
import { Banner } from '../../ui/feedback/banner'
import { Skeleton } from '../../ui/feedback/skeleton'
import { say } from '../../ui/feedback/toast-queue'
import { Select } from '../../ui/form/select'
import { counted } from '../../ui/format/counts'
import { longDate } from '../../ui/format/dates'
import { Dialog } from '../../ui/overlay/dialog'
import styles from './triage.module.css'

const notUsed = 'not-used'
const choices = [
  { id: notUsed, label: 'Not used' },
  ...Object.entries(canonicalFields).map(([id, { label }]) => ({ id, label })),
]

interface ColumnsDialogProps {
  readonly submission: string
  readonly onClose: () => void
}

/** How the columns of an agency's log were understood, to be put right once for all logs like it. */
export function ColumnsDialog({ submission, onClose }: ColumnsDialogProps) {
  const { data, error } = useQuery({ ...queryFor('triage.columns', { submission }), staleTime: 0 })
  const [said, setSaid] = useState<Readonly<Record<string, FieldKey | null>>>({})
  const save = useMutation({
    mutationFn: async (tables: readonly LogLayout[]) => {
      let counts = { readAgain: 0, left: 0 }
      for (const { fingerprint, columns } of tables) {
        const meant = columns.map(({ column, field }) => ({
          column,
          field:
            said[key(fingerprint, column)] === undefined ? field : (said[key(fingerprint, column)] ?? null),
        }))
        counts = await call('triage.setColumns', { submission, fingerprint, columns: meant })
      }
      return counts
    },
    onSuccess: ({ readAgain, left }) => {
      refetchAfter(['triage'])
      const kept =
        left > 0
          ? ` ${counted(left, 'row')} already decided ${left === 1 ? 'is' : 'are'} left as they were.`
          : ''
      say(`${counted(readAgain, 'row')} read again.${kept}`)
      onClose()
    },
  })
  // What was understood may be confirmed as it is: then it is sure from now on.
  const tables = data?.tables ?? []
  const failure = error ?? save.error
  const problem = failure && problemOf(failure)
  return (
    <Dialog
      title="Columns of this log"
      isOpen
      width="wide"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button
            variant="primary"
            isDisabled={tables.length === 0}
            isPending={save.isPending}
            onPress={() => save.mutate(tables)}
          >
            Save and read the rows again
          </Button>
        </>
      }
    >
      {problem && (
        <Banner tone="bad" title={problem.message} announce>
          {problem.whatToDo}
        </Banner>
      )}
      {!data && !problem && <Skeleton lines={6} />}
      {data && (
        <p>
          What you put right here is remembered for{' '}
          {data.sender === '' ? 'files that come without an e-mail' : data.sender} and for logs with exactly
          these headings.
        </p>
      )}
      {data?.tables.map((table) => (
        <Table
          key={table.fingerprint}
          table={table}
          fieldOf={(column, field) => {
            const own = said[key(table.fingerprint, column)]
            return own === undefined ? field : own
          }}
          onSay={(column, field) =>
            setSaid((before) => ({ ...before, [key(table.fingerprint, column)]: field }))
          }
        />
      ))}
    </Dialog>
  )
}

const key = (fingerprint: string, column: number) => `${fingerprint} ${column}`

interface TableProps {
  readonly table: LogLayout
  readonly fieldOf: (column: number, field: FieldKey | null) => FieldKey | null
  readonly onSay: (column: number, field: FieldKey | null) => void
}

function Table({ table, fieldOf, onSay }: TableProps) {
  const { name, columns, corrected } = table
  return (
    <section aria-label={name}>
      <h3>{name}</h3>
      {corrected && (
        <p>
          As corrected by {corrected.by} on {longDate(corrected.on)}.
        </p>
      )}
      <ul className={styles.mapping}>
        {columns.map(({ column, heading, field, unclear, samples }) => (
          <li key={column}>
            <div>
              <strong>{heading}</strong>
              <small>{samples.length > 0 ? samples.join(' · ') : 'Nothing under it.'}</small>
              {unclear && <small>{unclear}</small>}
            </div>
            <Select
              label={`What “${heading}” means`}
              compact
              value={fieldOf(column, field) ?? notUsed}
              onChange={(id) => onSay(column, isFieldKey(id) ? id : null)}
              choices={choices}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
