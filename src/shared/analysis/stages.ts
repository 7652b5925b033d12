import type { Figures } from './figures-schema'
import type { StageTally } from './tallies'

export const noStageRecorded = 'No stage recorded'
/** Of a case without agreement, as a value of the stage or rung at which one was reached. */
export const notResolved = 'Not agreed'

/**
 * Numbered stages in order, then the unnumbered by name, then cases without one. One number is one stage: where
 * policy versions name it differently, the name most cases carry is shown.
 */
export function mergeStages(tallies: readonly StageTally[]): Figures['stageReached'] {
  const merged = new Map<string, { stage: number | null; name: string; count: number; most: number }>()
  for (const { stage, name, count } of tallies) {
    const key = stage === null ? `name:${name ?? ''}` : `number:${stage}`
    const shown = name ?? noStageRecorded
    const known = merged.get(key)
    if (known === undefined) merged.set(key, { stage, name: shown, count, most: count })
    else {
      known.count += count
      if (count > known.most || (count === known.most && shown < known.name)) {
        known.most = count
        known.name = shown
      }
    }
  }
  return [...merged.values()].map(({ stage, name, count }) => ({ stage, name, count })).sort(inOrder)
}

type Stage = Figures['stageReached'][number]

function inOrder(a: Stage, b: Stage): number {
  const place = (stage: Stage): number =>
    stage.stage ?? (stage.name === noStageRecorded ? Number.MAX_VALUE : Number.MAX_SAFE_INTEGER)
  return place(a) - place(b) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)
}
