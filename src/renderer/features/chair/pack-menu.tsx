import { useMutation } from '@tanstack/react-query'
import { FileText } from 'lucide-react'
import { call, problemOf } from '../../app/client'
import { refetchAfter } from '../../app/query-client'
import { Button } from '../../ui/button/button'
import { say } from '../../ui/feedback/toast-queue'
import { Menu } from '../../ui/overlay/menu'

const choices = [
  { id: 'docx', label: 'Word, with names' },
  { id: 'docx initials', label: 'Word, with initials' },
  { id: 'pdf', label: 'PDF, with names' },
  { id: 'pdf initials', label: 'PDF, with initials' },
  { id: 'docx all', label: 'Word, with names and every document appended' },
  { id: 'docx initials all', label: 'Word, with initials and every document appended' },
]

/** Writes the Chair's pack where the officer says, and shows the file. */
export function PackMenu({ reference }: { readonly reference: string }) {
  const write = useMutation({
    mutationFn: async (choice: string) => {
      const extension = choice.startsWith('pdf') ? 'pdf' : 'docx'
      const { path } = await call('desktop.chooseSaveFile', {
        title: 'Save the pack for the Chair',
        suggestedName: `${reference} pack.${extension}`,
        extension,
      })
      if (path === null) return null
      return call('referrals.writePack', {
        ref: reference,
        path,
        initials: choice.includes('initials'),
        append: choice.endsWith('all') ? 'all' : [],
      })
    },
    onSuccess: (written) => {
      if (!written) return
      refetchAfter(['referrals', 'escalations'])
      void call('desktop.showSavedFile', { path: written.path })
      const left = written.notAppended
        .map(({ name, reason }) => ` ${name} is only listed: ${reason}.`)
        .join('')
      say(`${reference}: version ${written.version} of the pack is saved.${left}`)
    },
    onError: (error) => say(`${problemOf(error).message} ${problemOf(error).whatToDo}`),
  })
  return (
    <Menu
      label="The pack for the Chair"
      trigger={
        <Button icon={<FileText size={17} />} isPending={write.isPending}>
          Pack for the Chair
        </Button>
      }
      choices={choices}
      onChoose={(choice) => write.mutate(choice)}
    />
  )
}
