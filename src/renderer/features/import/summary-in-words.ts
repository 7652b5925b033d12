import type { ImportProgress, ImportSummary } from '@shared/contract/intake'
import { counted } from '../../ui/format/counts'
import { leftInWords } from './left-in-words'

/** What an import found, each thing counted once: the numbers add up to everything that is listed. */
export function countsOf(summary: ImportSummary): readonly (readonly [name: string, count: number])[] {
  return [
    ['Forms', summary.forms],
    ['Log rows', summary.logRows],
    ['E-mail text', summary.freeText],
    ['Annual returns', summary.annualReturns],
    ['Not forms', summary.notForms],
    ['Already here', summary.duplicates - summary.repeatedProblems],
    ['Could not be read', summary.problems],
    ['Left aside', summary.leftAside],
  ]
}

interface EndInWords {
  readonly tone: 'good' | 'info' | 'warn'
  readonly title: string
  readonly text: string
}

/** How an import ended. Only what is new and could not be read, or was not come to, asks for something. */
export function endInWords({
  state,
  summary,
  left,
}: Pick<ImportProgress, 'state' | 'summary' | 'left'>): EndInWords {
  const { files, problems, repeatedProblems, leftAside, waiting } = summary
  const found = summary.items - leftAside
  const failed = problems - repeatedProblems
  const brought = `${counted(found, 'item')} ${found === 1 ? 'was' : 'were'} brought in`
  const title =
    state !== 'cancelled'
      ? `${counted(files, 'file')} read, ${counted(found, 'item')} found.`
      : left > 0
        ? `Cancelled. ${brought}; ${leftInWords({ left, kept: 0 })}`
        : `Stopped. ${counted(found, 'item')} listed below.`
  const said = [
    failed > 0 &&
      `${counted(failed, 'item')} could not be read. What could be stored is kept as received; what was refused (too large, a link, missing) is not. Each is below, with what to do.`,
    failed === 0 && (waiting > 0 ? `${counted(waiting, 'item')} now in Triage.` : 'Nothing new to decide.'),
    repeatedProblems > 0 &&
      `${counted(repeatedProblems, 'item')} that ${repeatedProblems === 1 ? 'was' : 'were'} here before could not be read then either.`,
  ]
  return {
    tone: failed > 0 || left > 0 ? 'warn' : repeatedProblems > 0 ? 'info' : 'good',
    title,
    text: said.filter((sentence) => sentence !== false).join(' '),
  }
}
