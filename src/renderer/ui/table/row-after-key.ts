interface Move {
  readonly key: string
  readonly index: number
  readonly total: number
  /** Rows a page key moves by. */
  readonly page: number
}

/** The row a key goes to, or null when the key is not one that moves. */
export function rowAfterKey({ key, index, total, page }: Move): number | null {
  const to: Record<string, number> = {
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    PageDown: index + page,
    PageUp: index - page,
    Home: 0,
    End: total - 1,
  }
  const next = to[key]
  return next === undefined ? null : Math.max(0, Math.min(total - 1, next))
}
