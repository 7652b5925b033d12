import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Problem } from '@shared/domain/problem'
import { queryFor } from '../../app/query-client'
import { Skeleton } from '../../ui/feedback/skeleton'
import { RadioGroup } from '../../ui/form/radio-group'
import { FormDialog } from '../../ui/overlay/form-dialog'
import styles from './settings.module.css'

interface ChooseProtocolDialogProps {
  readonly current: string
  readonly isPending: boolean
  readonly problem: Problem | null
  readonly onChoose: (id: string) => void
  readonly onClose: () => void
}

/** Which board's protocol new cases are opened under. */
export function ChooseProtocolDialog(props: ChooseProtocolDialogProps) {
  const { current, isPending, problem, onChoose, onClose } = props
  const packs = useQuery(queryFor('protocols.list', null)).data
  const [chosen, setChosen] = useState(current)
  return (
    <FormDialog
      title="Protocol for new cases"
      isDisabled={chosen === current}
      button="Use it for new cases"
      isPending={isPending}
      problem={problem}
      onSubmit={() => onChoose(chosen)}
      onClose={onClose}
    >
      <p className={styles.note}>
        Cases already in the register stay under the protocol they were opened with. Figures compare stages
        between protocols by the rung they stand for.
      </p>
      {packs ? (
        <RadioGroup
          cards
          label="Whose protocol?"
          value={chosen}
          onChange={setChosen}
          choices={packs.map((pack) => ({
            id: pack.id,
            label: pack.board,
            note: `${pack.title}, ${pack.version}`,
          }))}
        />
      ) : (
        <Skeleton lines={5} />
      )}
    </FormDialog>
  )
}
