import type { ProtocolPack, StageDefinition } from './pack-schema'

/** True when a case at the stage is before the Chair, the board or a regulator. */
export function reachesChair({ reachesChair: said, rung }: StageDefinition): boolean {
  return said ?? (rung === 'chair' || rung === 'board-or-regulator')
}

/**
 * The stage at which a recommendation resolves a case: the one named, or the first that reaches the Chair when none
 * is named. Null when the stage named does not reach the Chair, or no stage does: nothing is resolved then.
 */
export function recommendingStage(pack: ProtocolPack, named: string | undefined): StageDefinition | null {
  const stages = pack.stages.filter(reachesChair)
  return (named === undefined ? stages[0] : stages.find(({ id }) => id === named)) ?? null
}
