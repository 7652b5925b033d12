import { useMutation } from '@tanstack/react-query'
import { FileUp, FolderOpen } from 'lucide-react'
import { call, problemOf } from '../../app/client'
import { Button } from '../../ui/button/button'
import { Banner } from '../../ui/feedback/banner'
import { Disclosure } from '../../ui/layout/disclosure'
import { EarlierImports } from './earlier-imports'
import type { ImportSource } from './import-source'
import styles from './import.module.css'
import { PasteText } from './paste-text'
import { UnfinishedBanner } from './unfinished-banner'

/** The ways of saying what to import. */
export function ChooseSource({ onChosen }: { readonly onChosen: (source: ImportSource) => void }) {
  const chosen = (paths: readonly string[]) => paths.length > 0 && onChosen({ kind: 'paths', paths })
  const files = useMutation({
    mutationFn: () => call('desktop.chooseFiles', { title: 'Choose files to import' }),
    onSuccess: ({ paths }) => chosen(paths),
  })
  const folder = useMutation({
    mutationFn: () => call('desktop.chooseFolder', { title: 'Choose a folder to import', create: false }),
    onSuccess: (answer) => answer.folder !== null && chosen([answer.folder]),
  })
  const error = files.error ?? folder.error
  return (
    <div className={styles.stack}>
      <UnfinishedBanner onResume={(batch) => onChosen({ kind: 'resume', batch })} />
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
          E-mail with its attachments, from Outlook or elsewhere. Word, Excel and PDF files, OpenDocument,
          RTF, CSV, web pages and plain text. Scans, faxes and photos, to be typed in beside the page. ZIP
          archives of any of these. Each is kept exactly as received, and bringing the same thing in twice
          changes nothing.
        </p>
      </div>
      <Disclosure title="Paste the text of an e-mail instead">
        <PasteText onPasted={(text, html) => onChosen({ kind: 'pasted', text, html })} />
      </Disclosure>
      <EarlierImports />
    </div>
  )
}
