import { randomBytes } from 'node:crypto'
import { appendFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Keeps bugs for whoever supports Accord, in a file without personal data: the kind of error and the lines of our
 * own code it passed through, never its message, which may quote a document. Answers the number to show.
 */
export function faultLog(folder: string): (where: string, bug: unknown) => string {
  return (where, bug) => {
    const number = randomBytes(3).toString('hex').toUpperCase()
    const line = `${new Date().toISOString()} ${number} ${where} ${describe(bug)}\n`
    try {
      mkdirSync(folder, { recursive: true })
      appendFileSync(join(folder, 'faults.log'), line)
    } catch {
      // A log that cannot be written must not become a second failure.
    }
    return number
  }
}

/** The kind of a thrown thing and where it passed, without what it says. */
export function describe(bug: unknown): string {
  if (!(bug instanceof Error)) return typeof bug
  const code =
    'code' in bug && typeof bug.code === 'string' && /^[\w-]{1,40}$/.test(bug.code) ? ` ${bug.code}` : ''
  const frames = (bug.stack ?? '').split('\n').filter((line) => /^ {4}at .*:\d+:\d+\)?$/.test(line))
  const places = frames.slice(0, 8).map((frame) => frame.replace(/.*[\\/(]([^\\/(]+:\d+:\d+)\)?$/, '$1'))
  return `${bug.name}${code} ${places.join(' < ')}`
}
