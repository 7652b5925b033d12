import { useMutation } from '@tanstack/react-query'
import { FileUp, FolderOpen } from 'lucide-react'
import { useState } from 'react'
import { call, problemOf } from '../../app/client'
import { Button } from '../../ui/button/button'
import { Banner } from '../../ui/feedback/banner'
import { Dialog } from '../../ui/overlay/dialog'
import { ImportRunDialog } from './import-run-dialog'
import styles from './import.module.css'

interface ImportDialogProps {
  /** Dropped or chosen already; empty to ask. A new list each time Import is asked for. */
  readonly paths: readonly string[]
  readonly onClose: () => void
}

/** Brings files in: asks for them unless they were dropped, then follows the import to its report. */
export function ImportDialog({ paths: asked, onClose }: ImportDialogProps) {
  const [paths, setPaths] = useState(asked)
  if (paths.length === 0 && asked.length > 0) setPaths(asked)
  if (paths.length > 0) return <ImportRunDialog paths={paths} asked={asked} onClose={onClose} />
  return (
    <Dialog
      title="Import"
      isOpen
      width="wide"
      onClose={onClose}
      actions={<Button onPress={onClose}>Close</Button>}
    >
      <Choose onChosen={setPaths} />
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
