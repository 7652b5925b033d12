import { textOf } from '@shared/domain/assemble-facts'
import type { CaseSource } from '@shared/domain/assemble-types'
import type { CaseEvent } from '@shared/domain/case-event'
import type { Reading } from '@shared/domain/reading'
import type { ProtocolPack } from '@shared/protocol/pack-schema'

/** Who the forms of each stage name as having tried to resolve it there: “Ann Example, team manager (Trust)”. */
export function peopleByStage(
  pack: ProtocolPack,
  events: readonly CaseEvent[],
  sources: readonly CaseSource[],
): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  for (const { type, stage, submission } of events) {
    const source = sources.find((one) => one.submission === submission)
    const practitioners = pack.stages.find(({ id }) => id === stage)?.rung === 'practitioner'
    if (type !== 'form-received' || stage === undefined || !source) continue
    const people = peopleOn(source.reading, practitioners)
    if (people.length > 0) found.set(stage, [...new Set([...(found.get(stage) ?? []), ...people])])
  }
  return found
}

function peopleOn(reading: Reading, practitioners: boolean): string[] {
  const managers = ['referringManager', 'receivingManager'] as const
  const workers = ['escalatedBy', 'escalatedTo'] as const
  const named = (roles: readonly (typeof managers | typeof workers)[number][]) =>
    roles.flatMap((role) => personOn(reading, role) ?? [])
  const first = named(practitioners ? workers : managers)
  return first.length > 0 || practitioners ? first : named(workers)
}

function personOn(
  reading: Reading,
  role: 'referringManager' | 'receivingManager' | 'escalatedBy' | 'escalatedTo',
): string | null {
  const name = textOf(reading, `${role}.name`)
  const post = textOf(reading, `${role}.jobTitle`)
  const agency = textOf(reading, `${role}.agency`)
  const who = [name, post].filter((part) => part !== null).join(', ')
  if (who === '') return null
  return agency === null ? who : `${who} (${agency})`
}
