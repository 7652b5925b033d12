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
  const random = eightBytes()
  random[0] = ((random[0] ?? 0) & 0x3f) | 0x80
  const tail = random.toString('hex')
  return [time.slice(0, 8), time.slice(8), `7${count}`, tail.slice(0, 4), tail.slice(4)].join('-')
}

const drawn = Buffer.alloc(8 * 512)
let used = drawn.length

/** Random bytes, drawn many at a time, as asking for a few costs as much as for many. */
function eightBytes(): Buffer {
  if (used === drawn.length) {
    randomFillSync(drawn)
    used = 0
  }
  used += 8
  return drawn.subarray(used - 8, used)
}
