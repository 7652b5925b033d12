import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { CaseEvent } from '../../src/shared/domain/case-event'
import type { ProtocolPack } from '../../src/shared/protocol/pack-schema'
import { clocksOf, type ClockQuestion } from '../../src/shared/protocol/clock-engine'
import type { ClockState } from '../../src/shared/protocol/clock-state'
import { readPack } from '../../src/main/register/protocols/pack-text'
import { packs } from './packs-on-disk'

export const invented = ['seven-hills', 'braemoor', 'two-rivers', 'lough-vale', 'saltmarsh'] as const

/** An invented board's pack, or one of the built-in ones. */
export function pack(id: string): ProtocolPack {
  if (!invented.some((name) => name === id)) return packs.get(id)
  const read = readPack(
    readFileSync(resolve(import.meta.dirname, `../fixtures/protocols/${id}.yaml`), 'utf8'),
  )
  if (!read.ok)
    throw new Error(read.mistakes.map(({ line, message }) => `${id}:${line} ${message}`).join('\n'))
  return read.pack
}

/** Events from short notes, numbered in the order given. */
export function events(...notes: Omit<CaseEvent, 'id'>[]): CaseEvent[] {
  return notes.map((note, index) => ({ ...note, id: `e${index}` }))
}

export function clocks(
  found: ProtocolPack,
  happened: readonly CaseEvent[],
  now: string,
  more: Partial<ClockQuestion> = {},
): Map<string, ClockState> {
  const calendar = packs.calendar(found.calendar)
  const states = clocksOf({ pack: found, events: happened, now, calendar, ...more })
  return new Map(states.map((state) => [state.round === 0 ? state.id : `${state.id}#${state.round}`, state]))
}
