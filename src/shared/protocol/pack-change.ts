import type { CaseEvent } from '../domain/case-event'
import { progressOf } from './case-progress'
import type { ProtocolPack } from './pack-schema'

/** What stands in the way of moving a case to another version of its protocol; empty when nothing does. */
export function packChangeProblems(
  from: ProtocolPack,
  to: ProtocolPack,
  events: readonly CaseEvent[],
): string[] {
  if (from.id !== to.id) return ['A case can only move to another version of its own protocol.']
  if (from.policy.version === to.policy.version)
    return [`The case is under version ${to.policy.version} already.`]
  const ids = new Set(to.stages.map(({ id }) => id))
  const progress = progressOf(from, events)
  const gone = [...progress.entered, ...progress.skipped].filter(({ id }) => !ids.has(id))
  return gone.map(({ name }) => `Version ${to.policy.version} has no stage that takes the place of ${name}.`)
}
