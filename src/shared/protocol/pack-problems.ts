import type { Anchor, ClockDefinition } from './clock-schema'
import type { ProtocolPack, StageDefinition } from './pack-schema'
import { isThemeId, themes } from './taxonomy'

/** A mistake in a pack: the path to it in the document, and what is wrong in plain English. */
export interface PackProblem {
  readonly path: readonly (string | number)[]
  readonly message: string
}

/** Mistakes a shape alone cannot show: names that refer to nothing, the same name twice, themes that do not exist. */
export function packProblems(pack: ProtocolPack): PackProblem[] {
  return [
    ...repeated(pack),
    ...pack.stages.flatMap((stage, i) => stageProblems(pack, stage, i)),
    ...pack.grounds.flatMap((ground, i) =>
      isThemeId(ground.theme) ? [] : [{ path: ['grounds', i, 'theme'], message: unknownTheme(ground.theme) }],
    ),
    ...pack.boards.flatMap((board, i) =>
      board.for
        .filter((kind) => !pack.scope.includes(kind))
        .map((kind) => ({
          path: ['boards', i, 'for'],
          message: `“${kind}” is not in the scope of this pack.`,
        })),
    ),
  ]
}

function unknownTheme(theme: string): string {
  return `“${theme}” is not a theme. The themes are: ${Object.keys(themes).join(', ')}.`
}

function stageProblems(pack: ProtocolPack, stage: StageDefinition, i: number): PackProblem[] {
  return stage.clocks.flatMap((clock, j) => clockProblems(pack, clock, ['stages', i, 'clocks', j]))
}

function clockProblems(pack: ProtocolPack, clock: ClockDefinition, path: (string | number)[]): PackProblem[] {
  const at = (key: string, anchor: Anchor, index?: number) =>
    anchorProblems(pack, anchor, [...path, key, ...(index === undefined ? [] : [index])])
  return [
    ...at('starts', clock.starts),
    ...(clock.appliesFrom ? at('appliesFrom', clock.appliesFrom) : []),
    ...clock.stops.flatMap((anchor, k) => at('stops', anchor, k)),
    ...clock.ends.flatMap((anchor, k) => at('ends', anchor, k)),
    ...clock.when.flatMap((when, k) =>
      when.condition === undefined || hasCondition(pack, when.condition)
        ? []
        : [{ path: [...path, 'when', k, 'condition'], message: noCondition(pack, when.condition) }],
    ),
  ]
}

function anchorProblems(pack: ProtocolPack, anchor: Anchor, path: (string | number)[]): PackProblem[] {
  const found: PackProblem[] = []
  if (anchor.stage !== undefined && !pack.stages.some((stage) => stage.id === anchor.stage)) {
    const ids = pack.stages.map((stage) => stage.id).join(', ')
    found.push({
      path: [...path, 'stage'],
      message: `There is no stage “${anchor.stage}” in this pack; it has ${ids}.`,
    })
  }
  if (anchor.condition !== undefined && !hasCondition(pack, anchor.condition)) {
    found.push({ path: [...path, 'condition'], message: noCondition(pack, anchor.condition) })
  }
  if (anchor.orLater && anchor.stage === undefined) {
    found.push({ path: [...path, 'orLater'], message: '“orLater” needs a stage to be later than.' })
  }
  return found
}

const hasCondition = (pack: ProtocolPack, id: string) =>
  pack.conditions.some((condition) => condition.id === id)

function noCondition(pack: ProtocolPack, id: string): string {
  const ids = pack.conditions.map((condition) => condition.id).join(', ')
  return `There is no condition “${id}” in this pack; it has ${ids === '' ? 'none' : ids}.`
}

/** Ids that must be unique, each list with the path its entries stand at. */
function repeated(pack: ProtocolPack): PackProblem[] {
  const clocks = pack.stages.flatMap((stage, i) => [
    ...stage.clocks.map((clock, j) => ({ id: clock.id, path: ['stages', i, 'clocks', j, 'id'] })),
    ...stage.duties.map((duty, j) => ({ id: duty.id, path: ['stages', i, 'duties', j, 'id'] })),
  ])
  const list = (key: 'stages' | 'grounds' | 'conditions' | 'specialRoutes' | 'forms') =>
    pack[key].map((entry, i) => ({ id: entry.id, path: [key, i, 'id'] }))
  return [
    ...twice('clock or duty', clocks),
    ...twice('stage', list('stages')),
    ...twice('ground', list('grounds')),
    ...twice('condition', list('conditions')),
    ...twice('special route', list('specialRoutes')),
    ...twice('form', list('forms')),
  ]
}

function twice(what: string, entries: { id: string; path: (string | number)[] }[]): PackProblem[] {
  const seen = new Set<string>()
  return entries.flatMap(({ id, path }) => {
    if (!seen.has(id)) {
      seen.add(id)
      return []
    }
    return [{ path, message: `There is already a ${what} called “${id}”.` }]
  })
}
