interface Sample {
  readonly done: number
  /** Milliseconds since the import began. */
  readonly at: number
}

/** Files a second and what is left, in words; empty until there is enough to go by. */
export function paceInWords(total: number, { done, at }: Sample): string {
  if (at < 1500 || done === 0) return ''
  const perSecond = done / (at / 1000)
  const left = Math.ceil((total - done) / perSecond)
  const pace = perSecond >= 2 ? `${Math.round(perSecond)} a second` : `${Math.round(perSecond * 60)} a minute`
  if (left <= 1 || total <= done) return pace
  return `${pace}, ${left < 90 ? `${left} seconds` : `about ${Math.round(left / 60)} minutes`} left`
}
