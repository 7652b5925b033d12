import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { problemOf } from '../../app/client'
import { queryFor } from '../../app/query-client'
import { Skeleton } from '../../ui/feedback/skeleton'
import { Select } from '../../ui/form/select'
import { FormDialog } from '../../ui/overlay/form-dialog'
import type { AgencyRow } from './agency-row'
import { useMerge } from './merging'

interface SameAsDialogProps {
  readonly agency: AgencyRow
  readonly onClose: () => void
}

/** Says which agency of the directory another name is for; its cases then count there. */
export function SameAsDialog({ agency, onClose }: SameAsDialogProps) {
  const { data, error } = useQuery(queryFor('agencies.list', { search: '' }))
  const [chosenId, setChosenId] = useState<string | null>(null)
  const [tried, setTried] = useState(false)
  const merge = useMerge(onClose)
  const others = data?.filter(({ id }) => id !== agency.id)
  const chosen = others?.find((other) => other.id === chosenId)
  const submit = () => {
    setTried(true)
    if (chosen) merge.mutate({ from: agency, into: chosen })
  }
  const failure = merge.error ?? error
  const problem = failure && problemOf(failure)
  return (
    <FormDialog
      title={`${agency.name} is the same as…`}
      button="They are the same"
      isPending={merge.isPending}
      problem={problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>
        The cases that name {agency.name} then count for the agency you choose, and so does every form to come
        that writes it. It can be taken apart again, exactly as it was.
      </p>
      {others ? (
        <Select
          label="The agency it is"
          value={chosenId}
          onChange={setChosenId}
          choices={others.map((other) => ({ id: other.id, label: other.name }))}
          error={tried && !chosen ? 'Choose an agency.' : null}
        />
      ) : (
        !problem && <Skeleton lines={2} />
      )}
    </FormDialog>
  )
}
