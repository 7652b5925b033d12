import type { ImportItem } from '@shared/contract/intake'
import type { Problem } from '@shared/domain/problem'
import { whyLeftAside } from './sources/left-aside'

const unread = { sha256: null, form: null, reading: {}, match: null } as const

/** An entry that was refused before it was stored. */
export function refusedItem(source: string, problem: Problem): ImportItem {
  return {
    ...unread,
    source,
    submissionId: null,
    kind: 'unreadable',
    notAForm: null,
    why: [problem.message],
    problem,
  }
}

/** What was passed over, so that nothing is left out without being named. @param archive the submission it is inside of */
export function leftAsideItem(source: string, archive: string | null): ImportItem {
  return {
    ...unread,
    source,
    submissionId: archive,
    kind: 'not-a-form',
    notAForm: 'left-aside',
    why: [whyLeftAside],
    problem: null,
  }
}
