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
