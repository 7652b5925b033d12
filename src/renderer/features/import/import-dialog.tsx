import { useState } from 'react'
import { Button } from '../../ui/button/button'
import { Dialog } from '../../ui/overlay/dialog'
import { ChooseSource } from './choose-source'
import { ImportRunDialog } from './import-run-dialog'
import type { ImportSource } from './import-source'

interface ImportDialogProps {
  /** Dropped or chosen already; empty to ask. A new list each time Import is asked for. */
  readonly paths: readonly string[]
  readonly onClose: () => void
}

/** Brings files in: asks for them unless they were dropped, then follows the import to its report. */
export function ImportDialog({ paths: asked, onClose }: ImportDialogProps) {
  const [source, setSource] = useState<ImportSource | null>(null)
  if (source === null && asked.length > 0) setSource({ kind: 'paths', paths: asked })
  if (source !== null) return <ImportRunDialog source={source} asked={asked} onClose={onClose} />
  return (
    <Dialog
      title="Import"
      isOpen
      width="wide"
      onClose={onClose}
      actions={<Button onPress={onClose}>Close</Button>}
    >
      <ChooseSource onChosen={setSource} />
    </Dialog>
  )
}
