import { useMutation, useQuery } from '@tanstack/react-query'
import { FolderOpen } from 'lucide-react'
import { useState } from 'react'
import { call, problemOf } from '../../app/client'
import { queryFor } from '../../app/query-client'
import { Button } from '../../ui/button/button'
import { Banner } from '../../ui/feedback/banner'
import { Skeleton } from '../../ui/feedback/skeleton'
import { RadioGroup } from '../../ui/form/radio-group'
import styles from './start.module.css'

export interface PlaceChosen {
  readonly board: string
  readonly folder: string
}

interface PlaceStepProps {
  readonly chosen: PlaceChosen | null
  readonly onBack: () => void
  readonly onNext: (chosen: PlaceChosen) => void
}

/** Which board's protocol, and where on this computer. */
export function PlaceStep({ chosen, onBack, onNext }: PlaceStepProps) {
  const packs = useQuery(queryFor('protocols.list', null))
  const [board, setBoard] = useState(chosen?.board ?? null)
  const [folder, setFolder] = useState(chosen?.folder ?? null)
  const [tried, setTried] = useState(false)
  const choose = useMutation({
    mutationFn: () =>
      call('desktop.chooseFolder', { title: 'Choose an empty folder for the register', create: true }),
    onSuccess: (answer) => answer.folder !== null && setFolder(answer.folder),
  })
  const error = packs.error ?? choose.error
  const next = () => {
    setTried(true)
    if (board !== null && folder !== null) onNext({ board, folder })
  }
  return (
    <section className={styles.card} aria-label="Board and folder">
      {error && (
        <Banner tone="bad" title={problemOf(error).message} announce>
          {problemOf(error).whatToDo}
        </Banner>
      )}
      {packs.data ? (
        <RadioGroup
          cards
          label="Whose protocol does the register follow?"
          value={board}
          onChange={setBoard}
          error={tried && board === null ? 'Choose a board.' : null}
          choices={packs.data.map((pack) => ({
            id: pack.id,
            label: pack.board,
            note: `${pack.title}, ${pack.version}`,
          }))}
        />
      ) : (
        <Skeleton lines={5} />
      )}
      <div>
        <h2 className={styles.question}>Where to keep it</h2>
        <p className={styles.where}>
          An empty folder that is backed up. Not one shared or synchronised between computers: two at once
          would damage it.
        </p>
        <div className={styles.row}>
          {folder !== null && <span className={styles.folder}>{folder}</span>}
          <Button icon={<FolderOpen size={16} />} onPress={() => choose.mutate()}>
            {folder === null ? 'Choose a folder' : 'Choose another'}
          </Button>
        </div>
        {tried && folder === null && (
          <p className={styles.error} role="alert">
            Choose a folder.
          </p>
        )}
      </div>
      <div className={styles.spread}>
        <Button variant="quiet" onPress={onBack}>
          Back
        </Button>
        <Button variant="primary" onPress={next}>
          Next
        </Button>
      </div>
    </section>
  )
}
