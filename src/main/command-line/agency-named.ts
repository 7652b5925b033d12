import type { Output } from '@shared/contract'
import { foldText } from '@shared/domain/fold-text'
import { AccordError } from '@shared/domain/problem'

type Directory = Output<'agencies.list'>

/** The agency of a name or a confirmed alias: no other is near enough. Errors: `agencies/no-such-agency`. */
export function agencyNamed(directory: Directory, name: string): Directory[number] {
  const sought = foldText(name)
  const found = directory.find((one) => [one.name, ...one.aliases].some((each) => foldText(each) === sought))
  if (found) return found
  throw new AccordError({
    code: 'agencies/no-such-agency',
    message: `There is no agency called “${name}” in the directory.`,
    whatToDo: 'Write its name as the Agencies screen shows it.',
    item: name,
  })
}
