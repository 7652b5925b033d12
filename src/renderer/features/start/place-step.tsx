import { useMutation, useQuery } from '@tanstack/react-query'
import { FileText, FolderOpen } from 'lucide-react'
import { useState } from 'react'
import { call, problemOf } from '../../app/client'
import { queryFor } from '../../app/query-client'
import { Button } from '../../ui/button/button'
import { Banner } from '../../ui/feedback/banner'
import { Skeleton } from '../../ui/feedback/skeleton'
import { RadioGroup } from '../../ui/form/radio-group'
import styles from './start.module.css'

export interface PlaceChosen {
  /** Id of the protocol. */
  readonly board: string
  /** The board's own protocol file, when it is none of Accord's. */
  readonly packFile: string | null
  readonly folder: string
}

// No pack can have this id.
const ownFile = 'a file…'

interface OwnPack {
  readonly id: string
  readonly path: string
  readonly board?: string
  readonly title?: string
  readonly version?: string
}

interface PlaceStepProps {
  readonly chosen: PlaceChosen | null
  readonly onBack: () => void
  readonly onNext: (chosen: PlaceChosen) => void
}

/** Which board's protocol, and where on this computer. */
export function PlaceStep({ chosen, onBack, onNext }: PlaceStepProps) {
  const packs = useQuery(queryFor('protocols.list', null))
  const [board, setBoard] = useState(chosen?.packFile ? ownFile : (chosen?.board ?? null))
  const [own, setOwn] = useState<OwnPack | null>(
    chosen?.packFile ? { id: chosen.board, path: chosen.packFile } : null,
  )
  const [folder, setFolder] = useState(chosen?.folder ?? null)
  const [tried, setTried] = useState(false)
  const choose = useMutation({
    mutationFn: () =>
      call('desktop.chooseFolder', { title: 'Choose an empty folder for the register', create: true }),
    onSuccess: (answer) => answer.folder !== null && setFolder(answer.folder),
  })
  const chooseOwn = useMutation({
    mutationFn: async (): Promise<OwnPack | null> => {
      const { paths } = await call('desktop.chooseFiles', {
        title: 'Choose a protocol file',
        kind: 'protocol',
      })
      const [path] = paths
      return path === undefined ? null : { ...(await call('register.readPackFile', { path })), path }
    },
    onSuccess: (found) => found && setOwn(found),
  })
  const place = useQuery({
    ...queryFor('register.lookAtPlace', { folder: folder ?? '-' }),
    enabled: folder !== null,
  })
  const error = packs.error ?? choose.error ?? chooseOwn.error
  const isOwn = board === ownFile
  const next = () => {
    setTried(true)
    if (board === null || folder === null) return
    if (!isOwn) onNext({ board, packFile: null, folder })
    else if (own) onNext({ board: own.id, packFile: own.path, folder })
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
          choices={[
            ...packs.data.map((pack) => ({
              id: pack.id,
              label: pack.board,
              note: `${pack.title}, ${pack.version}`,
            })),
            {
              id: ownFile,
              label: 'A protocol file of our own…',
              note: own?.title
                ? `${own.board}: ${own.title}, ${own.version}`
                : 'For a board that is not listed.',
            },
          ]}
        />
      ) : (
        <Skeleton lines={5} />
      )}
      {isOwn && (
        <div>
          <div className={styles.row}>
            {own && <span className={styles.folder}>{own.path}</span>}
            <Button
              icon={<FileText size={16} />}
              onPress={() => chooseOwn.mutate()}
              isPending={chooseOwn.isPending}
            >
              {own === null ? 'Choose the protocol file' : 'Choose another file'}
            </Button>
          </div>
          {tried && own === null && (
            <p className={styles.error} role="alert">
              Choose the protocol file.
            </p>
          )}
        </div>
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
        {place.data?.map(({ code, message, whatToDo }) => (
          <div key={code} className={styles.warned}>
            <Banner tone="warn" title={message} announce>
              {whatToDo}
            </Banner>
          </div>
        ))}
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
