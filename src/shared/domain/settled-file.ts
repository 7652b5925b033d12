/** How a file in a watched folder looked at one glance. */
export interface FileGlance {
  readonly size: number
  /** When it was last written, in milliseconds. */
  readonly writtenAt: number
}

/** A file that is waited for: how it looks, and since when it has looked so (in milliseconds). */
export interface WaitedFor extends FileGlance {
  readonly since: number
}

const quietFor = 4_000
/** Programs often make an empty file first and fill it later. */
const quietForEmpty = 60_000

/** Looks at a file again: what it looked like before counts only while nothing about it changes. */
export function glancedAt(before: WaitedFor | undefined, now: FileGlance, at: number): WaitedFor {
  const same = before && before.size === now.size && before.writtenAt === now.writtenAt
  // A clock that was put back must not make a file wait for ever.
  const since = same && before.since <= at ? before.since : at
  return { size: now.size, writtenAt: now.writtenAt, since }
}

/** Whether a file has been left alone for long enough to be whole. */
export function isSettled({ size, since }: WaitedFor, at: number): boolean {
  return at - since >= (size === 0 ? quietForEmpty : quietFor)
}
