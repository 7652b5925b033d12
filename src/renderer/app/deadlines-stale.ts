import { dateOf } from '@shared/domain/dates'

const staleAfter = 60_000

interface Look {
  /** Milliseconds since 1970: when deadlines were last asked for, and now. */
  readonly asked: number
  readonly now: number
  /** Somebody has just come back to the window. */
  readonly returned: boolean
}

/** True when deadlines shown may have changed by themselves: another day has begun, or nobody looked for a while. */
export function deadlinesStale({ asked, now, returned }: Look): boolean {
  return dayOf(asked) !== dayOf(now) || (returned && now - asked > staleAfter)
}

const dayOf = (milliseconds: number) => dateOf(new Date(milliseconds).toISOString())
