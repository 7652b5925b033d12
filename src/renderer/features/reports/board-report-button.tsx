import { useMutation } from '@tanstack/react-query'
import { FileText } from 'lucide-react'
import type { Input } from '@shared/contract'
import { call, problemOf } from '../../app/client'
import { Button } from '../../ui/button/button'
import { say } from '../../ui/feedback/toast-queue'
import { Menu } from '../../ui/overlay/menu'

const choices = [
  { id: 'docx', label: 'Word' },
  { id: 'pdf', label: 'PDF' },
  { id: 'docx public', label: 'Word, small counts kept back for publication' },
  { id: 'pdf public', label: 'PDF, small counts kept back for publication' },
]

/** Writes the report to the board, for the period chosen. */
export function BoardReportButton({ filter }: { readonly filter: Input<'reports.board'>['filter'] }) {
  const write = useMutation({
    mutationFn: async (choice: string) => {
      const extension = choice.startsWith('pdf') ? 'pdf' : 'docx'
      const { path } = await call('desktop.chooseSaveFile', {
        title: 'Save the report to the board',
        suggestedName: `Escalations, report to the board.${extension}`,
        extension,
      })
      return path === null
        ? null
        : call('reports.board', { path, filter, publication: choice.endsWith('public') })
    },
    onSuccess: (written) => {
      if (!written) return
      void call('desktop.showSavedFile', { path: written.path })
      say('The report to the board is saved.')
    },
    onError: (error) => say(`${problemOf(error).message} ${problemOf(error).whatToDo}`),
  })
  return (
    <Menu
      label="The report to the board"
      trigger={
        <Button icon={<FileText size={17} />} isPending={write.isPending}>
          Report to the board
        </Button>
      }
      choices={choices}
      onChoose={(choice) => write.mutate(choice)}
    />
  )
}
