import { FileUp } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useNavigate } from 'react-router'
import { Button } from '../../ui/button/button'
import { say } from '../../ui/feedback/toast-queue'
import { Dialog } from '../../ui/overlay/dialog'
import { ImportRun } from './import-run'
import type { ImportSource } from './import-source'
import styles from './import.module.css'
import { useImportRun } from './use-import-run'

interface ImportRunDialogProps {
  readonly source: ImportSource
  /** What Import was last asked for; a change brings a hidden dialog back. */
  readonly asked: readonly string[]
  readonly onClose: () => void
}

/** One import from start to report. It can be put aside while it runs, and comes back when it has ended. */
export function ImportRunDialog({ source, asked, onClose }: ImportRunDialogProps) {
  const run = useImportRun(source)
  const navigate = useNavigate()
  const [aside, setAside] = useState(false)
  const [seen, setSeen] = useState(asked)
  const running = !run.ended && run.error === null
  const hidden = aside && running
  if (seen !== asked) {
    setSeen(asked)
    setAside(false)
  }
  const own = source.kind === 'paths' ? source.paths : null
  const refused = seen !== own && seen.length > 0
  useEffect(() => {
    if (refused)
      say('Those files were not taken: one import at a time. Close this one, then drop them again.')
  }, [refused, seen])
  const leave = () => (running ? setAside(true) : onClose())
  return (
    <>
      {hidden && (
        <div className={styles.aside}>
          <Button icon={<FileUp size={16} />} onPress={() => setAside(false)}>
            Import is running
          </Button>
        </div>
      )}
      <Dialog
        title="Import"
        isOpen={!hidden}
        width="wide"
        onClose={leave}
        actions={
          <>
            <Button onPress={leave}>{running ? 'Hide while it runs' : 'Close'}</Button>
            {!running && (
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
        <ImportRun run={run} />
      </Dialog>
    </>
  )
}
