import { randomFillSync } from 'node:crypto'
import type { Clock } from '@shared/domain/dates'

let lastTime = 0
let countInTime = 0

/**
 * A new row id: a version 7 UUID. Ids made later in one process sort later, even within a millisecond, so that
 * rows read back in the order they were made and indexes grow at their end.
 */
export function newId(clock: Clock): string {
  const now = Date.parse(clock.now())
  countInTime = now > lastTime ? 0 : countInTime + 1
  lastTime = Math.max(now, lastTime)
  if (countInTime > 0xfff) {
    lastTime += 1
    countInTime = 0
  }
  const time = lastTime.toString(16).padStart(12, '0')
  const count = countInTime.toString(16).padStart(3, '0')
  const tail = eightBytes()
  return `${time.slice(0, 8)}-${time.slice(8)}-7${count}-${tail.slice(0, 4)}-${tail.slice(4)}`
}

const drawn = Buffer.alloc(8 * 512)
let written = ''
let used = 0

/** Random bytes as they stand in a UUID, drawn many at a time, as asking for a few costs as much as for many. */
function eightBytes(): string {
  if (used === written.length) {
    randomFillSync(drawn)
    for (let at = 0; at < drawn.length; at += 8) drawn[at] = ((drawn[at] ?? 0) & 0x3f) | 0x80
    written = drawn.toString('hex')
    used = 0
  }
  used += 16
  return written.slice(used - 16, used)
}
