import { textOf } from './assemble-facts'
import type { CaseSource } from './assemble-types'
import type { PersonInvolved } from './escalation'
import type { FieldKey } from './fields'
import type { Reading } from './reading'

const blocks = [
  ['escalated-by', 'escalatedBy'],
  ['escalated-to', 'escalatedTo'],
  ['response', 'response'],
  ['referring-manager', 'referringManager'],
  ['receiving-manager', 'receivingManager'],
] as const

/**
 * Who is named in the case, one for each part they play. Each is taken whole from the newest submission that
 * names anybody in that part: one person's name never stands beside another's job title.
 */
export function peopleInvolved(sources: readonly CaseSource[]): PersonInvolved[] {
  return blocks.flatMap(([role, block]) => {
    const people = sources.map((source) => personIn(source.reading, role, block))
    const named = people.filter((person) => person.name !== null).at(-1)
    const any = named ?? people.filter((person) => person.jobTitle ?? person.agency ?? person.contact).at(-1)
    return any ? [any] : []
  })
}

type Block = (typeof blocks)[number][1]

function personIn(reading: Reading, role: PersonInvolved['role'], block: Block): PersonInvolved {
  const contact: FieldKey | null =
    block === 'escalatedBy' || block === 'escalatedTo' ? `${block}.contact` : null
  return {
    role,
    name: textOf(reading, `${block}.name`),
    jobTitle: textOf(reading, `${block}.jobTitle`),
    agency: textOf(reading, `${block}.agency`),
    contact: contact === null ? null : textOf(reading, contact),
  }
}
