import type { Block } from '@shared/domain/document'

/** What the drawn document needs to know about places: which are read from, and which is looked at now. */
export interface Places {
  /** Ids something was read from. */
  readonly sources: ReadonlySet<string>
  readonly active: string | null
  readonly onPick: (place: string) => void
}

/** The place itself and each place around it, innermost first: `t2.r3.c1.p2`, `t2.r3.c1`, `t2.r3`, `t2`. */
export function placesAround(place: string): readonly string[] {
  const parts = place.split('.')
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('.'))
}

/** The row of a sheet that a place is in: `s1.r12.c3` is row 12 of `s1`. */
export function sheetRowOf(place: string | null): { readonly sheet: string; readonly row: number } | null {
  const match = /^(s\d+)\.r(\d+)/.exec(place ?? '')
  return match?.[1] && match[2] ? { sheet: match[1], row: Number(match[2]) } : null
}

/** The place itself when the document draws it, else the nearest around it that is drawn. */
export function nearestPlace(blocks: readonly Block[], place: string | null): string | null {
  if (place === null || sheetRowOf(place)) return place
  const drawn = new Set(idsOf(blocks))
  return placesAround(place).find((id) => drawn.has(id)) ?? null
}

function idsOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) =>
    block.kind === 'table'
      ? [block.id, ...block.cells.flatMap((cell) => [cell.id, ...idsOf(cell.blocks)])]
      : [block.id],
  )
}
