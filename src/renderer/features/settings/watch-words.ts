import type { WatchStatus } from '@shared/contract/intake'
import { counted } from '../../ui/format/counts'

/** How the watched folder stands, in a sentence or two. */
export function watchInWords(watch: WatchStatus): string {
  if (watch.folder === null) return ''
  switch (watch.state) {
    case 'off':
      return 'It is not being watched at present.'
    case 'away':
      return 'It cannot be reached just now. Accord keeps looking, and goes on when it is back.'
    case 'failing':
      return 'Importing from it failed. Accord tries again every minute.'
    case 'importing':
      return `Importing ${counted(watch.ready, 'file')}.`
    case 'watching':
      return ['Being watched.', ...waits(watch)].join(' ')
  }
}

function waits({ settling, inUse, stuck }: WatchStatus): string[] {
  return [
    settling > 0 ? `${counted(settling, 'file')} still being written.` : null,
    inUse > 0 ? `${counted(inUse, 'file')} in use by another program, or not to be opened by you.` : null,
    stuck > 0
      ? `${counted(stuck, 'file')} dealt with, but could not be moved aside: may Accord change the folder?`
      : null,
  ].flatMap((words) => words ?? [])
}

export function takenInWords({ movedTo, problem }: WatchStatus['recent'][number]): string {
  const place = movedTo === null ? 'It is still where it was.' : `Now ${movedTo}.`
  return problem === null
    ? `Imported. ${place}`
    : `Not imported. ${problem.message} ${problem.whatToDo} ${place}`
}
