import type { Party } from '@shared/protocol/vocabulary-schema'
import { partyNamedBy } from '../labels/implied-party'
import { fieldsOf } from '../labels/vocabulary-book'
import { asksWho, attributesOf, type Found, type Heading, type LogColumn } from './heading'

/** What of a party has a column of its own as often as it is written behind the name. */
const more = /\.(?:jobTitle|contact)$/

/** Whom the columns up to a place ask about: of "Escalated by", "Job title" and "Contact" side by side, one person. */
function partyBefore(columns: readonly LogColumn[], place: number): Party | null {
  const last = columns.at(-1)
  if (last?.column !== place - 1) return null
  return partyNamedBy(last.target) ?? (more.test(last.target.field) ? partyBefore(columns.slice(0, -1), place - 1) : null)
} // prettier-ignore

/**
 * "Their worker" right of "Received from", "Job title" right of "Escalated by": of whom the heading before asks.
 * @param again true when the heading stands twice, so that each is about the party before it
 */
export function besideParty(
  { cell, match }: Heading,
  before: readonly LogColumn[],
  again: boolean,
): Found | null {
  const about = match && partyBefore(before, cell.column)
  if (!about) return null
  const asked = asksWho(match) ? (['name'] as const) : attributesOf(match)
  const target = asked && !asked.includes('on') ? fieldsOf(about, asked, false) : null
  if (!target) return null
  const taken = before.some(
    (column) =>
      column.target.field === target.field ||
      (column.target.also.includes(target.field) && !more.test(target.field) && !again),
  )
  return taken ? null : { target, sure: false }
}

/** "Escalated by" asks for no post where a column beside it does. */
export function withoutOwnColumns(column: LogColumn, _: number, all: readonly LogColumn[]): LogColumn {
  const { also } = column.target
  const own = also.filter(
    (field) =>
      !field.endsWith('.contact') && all.some(({ target, unclear }) => !unclear && target.field === field),
  )
  if (own.length === 0) return column
  return { ...column, target: { ...column.target, also: also.filter((field) => !own.includes(field)) } }
}
