import { problemOf } from '../../app/client'
import { OriginalView } from '../../app/original/original-view'
import { ErrorView } from '../../ui/feedback/error-view'
import { Skeleton } from '../../ui/feedback/skeleton'
import { Dialog } from '../../ui/overlay/dialog'
import styles from './case.module.css'
import { useDocument } from './queries'

interface DocumentDialogProps {
  readonly submission: string
  readonly name: string
  readonly onClose: () => void
}

const none: ReadonlySet<string> = new Set()

/** A document of the case, as received. */
export function DocumentDialog({ submission, name, onClose }: DocumentDialogProps) {
  const { data, error } = useDocument(submission)
  return (
    <Dialog title={name} isOpen onClose={onClose} width="full">
      {error && <ErrorView problem={problemOf(error)} />}
      {!data && !error && <Skeleton lines={8} />}
      {data && (
        <div className={styles.paper}>
          <OriginalView
            submission={submission}
            name={name}
            document={data}
            sources={none}
            active={null}
            onPick={() => undefined}
          />
        </div>
      )}
    </Dialog>
  )
}
