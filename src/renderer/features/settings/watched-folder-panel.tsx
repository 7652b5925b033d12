import { useMutation, useQuery } from '@tanstack/react-query'
import { FolderOpen } from 'lucide-react'
import { call, problemOf } from '../../app/client'
import { queryClient, queryFor } from '../../app/query-client'
import { Button } from '../../ui/button/button'
import { Banner } from '../../ui/feedback/banner'
import { momentInWords } from '../../ui/format/dates'
import { Panel } from '../../ui/layout/panel'
import { SimpleTable } from '../../ui/table/simple-table'
import styles from './settings.module.css'
import { takenInWords, watchInWords } from './watch-words'

/** A folder from which new files are taken by themselves, while the register is open. */
export function WatchedFolderPanel({ readOnly }: { readonly readOnly: boolean }) {
  const { data: watch, error } = useQuery(queryFor('intake.watch', null))
  const save = useMutation({
    mutationFn: (folder: string | null) => call('intake.setWatch', { folder }),
    onSuccess: (status) => {
      queryClient.setQueryData(queryFor('intake.watch', null).queryKey, status)
    },
  })
  const choose = useMutation({
    mutationFn: () => call('desktop.chooseFolder', { title: 'Choose the folder to watch', create: true }),
    onSuccess: ({ folder }) => folder !== null && save.mutate(folder),
  })
  const failure = error ?? save.error ?? choose.error
  const problem = failure ? problemOf(failure) : watch?.problem
  return (
    <Panel title="Watched folder">
      <div className={styles.stack}>
        <p className={styles.note}>
          Files saved into this folder are imported by themselves while the register is open, and then moved
          into its sub-folder “Imported”; what cannot be imported goes to “Not imported”. Choose a folder for
          this alone, because everything in it is moved.
        </p>
        {problem && (
          <Banner tone="bad" title={problem.message} announce>
            {problem.whatToDo}
          </Banner>
        )}
        {watch && (
          <div>
            <p className={styles.path}>{watch.folder ?? 'No folder is watched.'}</p>
            <p role="status" className={styles.note}>
              {watchInWords(watch)}
            </p>
          </div>
        )}
        {!readOnly && (
          <div className={styles.row}>
            <Button
              icon={<FolderOpen size={16} />}
              onPress={() => choose.mutate()}
              isPending={save.isPending || choose.isPending}
            >
              {watch?.folder ? 'Watch another folder' : 'Choose a folder to watch'}
            </Button>
            {watch?.folder && <Button onPress={() => save.mutate(null)}>Stop watching</Button>}
          </div>
        )}
        {watch && watch.recent.length > 0 && (
          <SimpleTable
            caption="Taken from it last"
            head={['File', 'When', 'What happened']}
            rows={watch.recent.map((file, index) => ({
              key: `${file.at} ${index}`,
              cells: [file.name, momentInWords(file.at), takenInWords(file)],
            }))}
          />
        )}
      </div>
    </Panel>
  )
}
