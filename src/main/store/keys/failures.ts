import { setTimeout as delay } from 'node:timers/promises'

const freeTries = 3
const longestWaitMs = 30_000

/** How long the next try must wait after some failures in a row: 1 s after the third, then double, to half a minute. */
export function waitAfter(failed: number): number {
  return failed < freeTries ? 0 : Math.min(longestWaitMs, 1000 * 2 ** (failed - freeTries))
}

const counts = new Map<string, number>()

/** Failed tries by folder, in this process: it slows a person at the keyboard, not one who has the files. */
export const failures = {
  async wait(folder: string): Promise<void> {
    await delay(waitAfter(counts.get(folder) ?? 0))
  },
  note(folder: string): void {
    counts.set(folder, (counts.get(folder) ?? 0) + 1)
  },
  /** Starts counting anew; answers how many there were. */
  forget(folder: string): number {
    const failed = counts.get(folder) ?? 0
    counts.delete(folder)
    return failed
  },
}
