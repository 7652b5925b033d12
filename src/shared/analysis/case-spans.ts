import { addDays, type IsoDate } from '../domain/dates'
import type { StagePassed } from '../domain/escalation'
import type { ClockState } from '../protocol/clock-state'
import { isLive } from '../protocol/clock-summary'
import { clockSpell, dayOf, type Spell } from './clock-spell'

/** When the case had a deadline that had run out. One whose stop nobody recorded is not known to be late. */
export function overdueSpans(clocks: readonly ClockState[]): Spell[] {
  return together(
    clocks.flatMap((clock): Spell[] => {
      if (clock.dueOn === null) return []
      const from = addDays(clock.dueOn, 1)
      if (isLive(clock)) return [{ from, before: null }]
      if (clock.state !== 'met-late' || clock.stoppedAt === null) return []
      return [{ from, before: dayOf(clock.stoppedAt) }]
    }),
  )
}

/** When the case was open and no running clock had a date to meet. None when nobody recorded since when it was open. */
export function driftingSpans(
  open: { readonly from: IsoDate | null; readonly before: IsoDate | null },
  stages: readonly StagePassed[],
  clocks: readonly ClockState[],
): Spell[] {
  if (open.from === null) return []
  const dated = together(
    clocks.flatMap((clock): Spell[] => {
      const spell = clock.dueOn === null ? null : clockSpell(clock, stages)
      return spell ? [{ ...spell, from: later(spell.from, datedSince(clock)) }] : []
    }),
  )
  const spans: Spell[] = []
  let from: IsoDate | null = open.from
  for (const spell of dated) {
    if (from === null) break
    if (spell.from > from) spans.push({ from, before: spell.from })
    from = spell.before === null ? null : later(from, spell.before)
  }
  if (from !== null) spans.push({ from, before: null })
  return spans.flatMap((span) => within(span, open.before))
}

/** A date the professional stipulated is one from the day it was set. */
function datedSince({ originalDueOn, amendments }: ClockState): IsoDate | null {
  if (originalDueOn !== null) return null
  return amendments.find(({ applied }) => applied)?.on ?? null
}

function within({ from, before }: Spell, end: IsoDate | null): Spell[] {
  const cut = end !== null && (before === null || before > end) ? end : before
  return cut !== null && cut <= from ? [] : [{ from, before: cut }]
}

/** Spells in order, those that touch made one; what lasts no day is left out. */
function together(spells: readonly Spell[]): Spell[] {
  const merged: Spell[] = []
  const lasting = spells.filter(({ from, before }) => before === null || before > from)
  for (const next of lasting.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const last = merged.at(-1)
    if (last && (last.before === null || last.before >= next.from)) {
      const before = last.before === null || next.before === null ? null : later(last.before, next.before)
      merged[merged.length - 1] = { from: last.from, before }
    } else merged.push(next)
  }
  return merged
}

function later(a: IsoDate, b: IsoDate | null): IsoDate {
  return b !== null && b > a ? b : a
}
