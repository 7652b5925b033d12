import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Problem } from '@shared/domain/problem'
import { queryFor } from '../../app/query-client'
import { Button } from '../../ui/button/button'
import { Banner } from '../../ui/feedback/banner'
import { Skeleton } from '../../ui/feedback/skeleton'
import { RadioGroup } from '../../ui/form/radio-group'
import { Dialog } from '../../ui/overlay/dialog'
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
    <Dialog
      title="Protocol for new cases"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button
            variant="primary"
            isPending={isPending}
            isDisabled={chosen === current}
            onPress={() => onChoose(chosen)}
          >
            Use it for new cases
          </Button>
        </>
      }
    >
      <div className={styles.stack}>
        {problem && (
          <Banner tone="bad" title={problem.message} announce>
            {problem.whatToDo}
          </Banner>
        )}
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
      </div>
    </Dialog>
  )
}
