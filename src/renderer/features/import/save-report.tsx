import { useMutation } from '@tanstack/react-query'
import { FileSpreadsheet } from 'lucide-react'
import { dateOf } from '@shared/domain/dates'
import { call, problemOf } from '../../app/client'
import { useCounts } from '../../app/queries'
import { Button } from '../../ui/button/button'
import { say } from '../../ui/feedback/toast-queue'
import styles from './import.module.css'

/** Saves the report of an import as a workbook: a row an item, what happened, what to do. */
export function SaveReport({ batch, startedAt }: { readonly batch: string; readonly startedAt?: string }) {
  const { data: counts } = useCounts()
  const save = useMutation({
    mutationFn: async () => {
      const { path } = await call('desktop.chooseSaveFile', {
        title: 'Save the report of this import',
        suggestedName: `Import report ${startedAt === undefined ? (counts?.today ?? '') : dateOf(startedAt)}.xlsx`,
        extension: 'xlsx',
      })
      return path === null ? null : call('intake.report', { batch, path })
    },
    onSuccess: (saved) => saved && say('Import report saved.'),
  })
  const problem = save.error && problemOf(save.error)
  return (
    <div className={styles.row}>
      <Button
        size="small"
        icon={<FileSpreadsheet size={15} />}
        onPress={() => save.mutate()}
        isPending={save.isPending}
      >
        Save this report
      </Button>
      {save.data && (
        <Button
          size="small"
          onPress={() => {
            if (save.data) void call('desktop.showSavedFile', { path: save.data.path })
          }}
        >
          Show in folder
        </Button>
      )}
      {problem && (
        <span role="alert">
          {problem.message} {problem.whatToDo}
        </span>
      )}
    </div>
  )
}
