import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { CaseRow } from '@shared/contract/escalations'
import { call, problemOf } from '../../../app/client'
import { queryFor } from '../../../app/query-client'
import { Banner } from '../../../ui/feedback/banner'
import { Skeleton } from '../../../ui/feedback/skeleton'
import { RadioGroup } from '../../../ui/form/radio-group'
import { SearchField } from '../../../ui/form/search-field'
import { TextField } from '../../../ui/form/text-field'
import { longDate } from '../../../ui/format/dates'
import { receiversOf, subjectOf } from '../../../ui/words/case-words'
import { actionWords } from '../case-actions'
import styles from '../case.module.css'
import { ChangeDialog, reasonError, type CaseDialogProps } from './change-dialog'

const shown = 8

/** Says which other case this one is the same as. Both stay on record, and it can be taken back. */
export function SameCaseDialog({ one, onClose }: CaseDialogProps) {
  const [search, setSearch] = useState(one.subject.name ?? '')
  const [into, setInto] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const navigate = useNavigate()
  const others = useOthers(one.ref, search)
  const chosen = others.data?.find(({ ref }) => ref === into)
  return (
    <ChangeDialog
      title={actionWords['same-case']}
      reference={one.ref}
      button="They are the same case"
      done={`now part of ${into ?? 'the other case'}.`}
      incomplete={!chosen || reason.trim() === ''}
      change={async () => {
        const standing = await call('escalations.merge', { ref: one.ref, into: into ?? '', reason })
        void navigate(`/escalations/${standing.ref}`, { replace: true })
      }}
      onClose={onClose}
    >
      {(tried) => (
        <>
          <p>
            {one.ref} becomes part of the case you choose, which keeps its reference and counts as one. Every
            document and everything recorded stays, and they can be taken apart again.
          </p>
          <SearchField
            label="Search cases"
            placeholder="Reference, person or agency"
            value={search}
            onChange={setSearch}
          />
          {others.error && <Banner tone="bad" title={problemOf(others.error).message} />}
          {!others.data && !others.error && <Skeleton lines={3} />}
          {others.data?.length === 0 && (
            <p className={styles.none}>No other case matches. Search by name, agency or reference.</p>
          )}
          {others.data && others.data.length > 0 && (
            <RadioGroup
              cards
              label="The case it is the same as"
              value={chosen ? into : null}
              onChange={setInto}
              error={tried && !chosen ? 'Choose the case it is the same as.' : null}
              choices={others.data.map((other) => ({
                id: other.ref,
                label: `${other.ref}, ${subjectOf(other)}`,
                note: noteOf(other),
              }))}
            />
          )}
          {chosen && differs(one, chosen) && (
            <Banner tone="warn" title="The dates of birth differ.">
              {longDate(one.subject.dateOfBirth ?? '')} here, {longDate(chosen.subject.dateOfBirth ?? '')} on{' '}
              {chosen.ref}. Make sure that it is one person.
            </Banner>
          )}
          <TextField
            label="How you know that they are the same"
            value={reason}
            onChange={setReason}
            rows={3}
            error={reasonError(tried, reason)}
          />
        </>
      )}
    </ChangeDialog>
  )
}

function useOthers(ref: string, search: string) {
  return useQuery({
    ...queryFor('escalations.list', {
      filter: { search, status: 'all' },
      sort: { by: 'raisedOn', descending: true },
      offset: 0,
      limit: shown + 1,
    }),
    placeholderData: keepPreviousData,
    select: ({ cases }) => cases.filter((other) => other.ref !== ref).slice(0, shown),
  })
}

function noteOf(other: CaseRow): string {
  const raised = other.raisedOn === null ? 'date raised not recorded' : `raised ${longDate(other.raisedOn)}`
  const parties = `${other.escalating?.agency ?? 'Agency not recorded'} to ${receiversOf(other) || 'agency not recorded'}`
  return `${parties}, ${raised}`
}

function differs(one: Pick<CaseRow, 'subject'>, other: Pick<CaseRow, 'subject'>): boolean {
  const [a, b] = [one.subject.dateOfBirth, other.subject.dateOfBirth]
  return a !== null && b !== null && a !== b
}
