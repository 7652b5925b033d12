import type { Input } from '@shared/contract'
import { call, problemOf } from './client'
import { say } from '../ui/feedback/toast-queue'

type Draft = Input<'triage.keepDraft'>

/** Milliseconds of typing that are kept in one go. */
const together = 300
const waiting = new Map<string, Draft>()
let timer: ReturnType<typeof setTimeout> | undefined

/** Keeps in the register what is being typed into an item, a moment later. */
export function keepDraft(draft: Draft): void {
  waiting.set(draft.submission, draft)
  timer ??= setTimeout(() => void keepDraftsNow(), together)
}

/** Keeps what has not been kept yet, at once: the register is about to lock. */
export async function keepDraftsNow(): Promise<void> {
  clearTimeout(timer)
  timer = undefined
  const drafts = [...waiting.values()]
  waiting.clear()
  for (const draft of drafts) {
    try {
      await call('triage.keepDraft', draft)
    } catch (error) {
      const { code, message, whatToDo } = problemOf(error)
      // Locked by the computer a moment ago: the screen says so itself.
      if (code !== 'register/locked') say(`What you typed is not kept. ${message} ${whatToDo}`)
    }
  }
}
