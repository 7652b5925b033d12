import { useMutation } from '@tanstack/react-query'
import { FileUp, FolderOpen } from 'lucide-react'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { call, problemOf } from '../../app/client'
import { Button } from '../../ui/button/button'
import { Banner } from '../../ui/feedback/banner'
import { Dialog } from '../../ui/overlay/dialog'
import { ImportRun } from './import-run'
import styles from './import.module.css'

interface ImportDialogProps {
  /** Dropped or chosen already; empty to ask. */
  readonly paths: readonly string[]
  readonly onClose: () => void
}

/** Brings files in: chooses them, follows the import, and says what became of each. */
export function ImportDialog({ paths: given, onClose }: ImportDialogProps) {
  const [paths, setPaths] = useState(given)
  const [running, setRunning] = useState(given.length > 0)
  const navigate = useNavigate()
  return (
    <Dialog
      title="Import"
      isOpen
      width="wide"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{running ? 'Hide; it goes on' : 'Close'}</Button>
          {paths.length > 0 && !running && (
            <Button
              variant="primary"
              onPress={() => {
                onClose()
                void navigate('/triage')
              }}
            >
              Go to Triage
            </Button>
          )}
        </>
      }
    >
      {paths.length === 0 ? (
        <Choose
          onChosen={(chosen) => {
            setPaths(chosen)
            setRunning(true)
          }}
        />
      ) : (
        <ImportRun paths={paths} onEnded={() => setRunning(false)} />
      )}
    </Dialog>
  )
}

function Choose({ onChosen }: { readonly onChosen: (paths: readonly string[]) => void }) {
  const files = useMutation({
    mutationFn: () => call('desktop.chooseFiles', { title: 'Choose files to import' }),
    onSuccess: ({ paths }) => paths.length > 0 && onChosen(paths),
  })
  const folder = useMutation({
    mutationFn: () => call('desktop.chooseFolder', { title: 'Choose a folder to import', create: false }),
    onSuccess: (answer) => answer.folder !== null && onChosen([answer.folder]),
  })
  const error = files.error ?? folder.error
  return (
    <div className={styles.stack}>
      {error && (
        <Banner tone="bad" title={problemOf(error).message} announce>
          {problemOf(error).whatToDo}
        </Banner>
      )}
      <div className={styles.choose}>
        <FileUp size={32} aria-hidden="true" />
        <p>Drop files or folders anywhere on the window, or choose them.</p>
        <div className={styles.buttons}>
          <Button variant="primary" autoFocus onPress={() => files.mutate()}>
            Choose files
          </Button>
          <Button icon={<FolderOpen size={16} />} onPress={() => folder.mutate()}>
            Choose a folder
          </Button>
        </div>
        <p className={styles.kinds}>
          E-mail with its attachments, Word forms and Excel logs. Each is kept exactly as received, and
          bringing the same thing in twice changes nothing.
        </p>
      </div>
    </div>
  )
}
