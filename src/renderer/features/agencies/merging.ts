import { useMutation } from '@tanstack/react-query'
import type { Agency } from '@shared/domain/agency'
import { call, problemOf } from '../../app/client'
import { refetchAfter } from '../../app/query-client'
import { say } from '../../ui/feedback/toast-queue'

type Named = Pick<Agency, 'id' | 'name'>

/** Says that one agency is another, and offers to take it back. */
export function useMerge(onDone: () => void = () => undefined) {
  return useMutation({
    mutationFn: ({ from, into }: { from: Named; into: Named }) =>
      call('agencies.merge', { from: from.id, into: into.id }),
    onSuccess: (_, { from, into }) => {
      refetchAfter(['agencies'])
      say(`${from.name} now counts as ${into.name}.`, () => void takeApart(from))
      onDone()
    },
  })
}

/** Makes a merged agency one of its own again. */
export async function takeApart(agency: Named): Promise<void> {
  try {
    await call('agencies.unmerge', { id: agency.id })
    refetchAfter(['agencies'])
    say(`${agency.name} is an agency of its own again.`)
  } catch (error) {
    const { message, whatToDo } = problemOf(error)
    say(`${message} ${whatToDo}`)
  }
}
