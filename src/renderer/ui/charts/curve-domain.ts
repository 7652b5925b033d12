interface Step {
  readonly days: number
  readonly unresolved: number
}

/**
 * The days a survival curve is drawn to: a little past the last case resolved. One case open for years would
 * otherwise press the whole curve against its axis.
 */
export function daysToDraw(steps: readonly Step[]): number {
  const drops = steps.filter(
    (step, index) => index > 0 && step.unresolved < (steps[index - 1]?.unresolved ?? 1),
  )
  const lastDrop = drops.at(-1)?.days ?? 0
  const lastStep = steps.at(-1)?.days ?? 0
  return Math.max(1, Math.min(lastStep, Math.max(10, Math.ceil(lastDrop * 1.4))))
}

/** The steps up to a day, with one at that day so that the line reaches it. */
export function stepsUpTo<S extends Step>(steps: readonly S[], days: number): readonly S[] {
  const drawn = steps.filter((step) => step.days <= days)
  const last = drawn.at(-1)
  return last && last.days < days && steps.length > drawn.length ? [...drawn, { ...last, days }] : drawn
}
