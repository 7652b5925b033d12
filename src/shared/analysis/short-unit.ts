/** The label of a month, quarter or year for the foot of a chart: "Apr 2026", "Apr–Jun 2026", "2026-27". */
export function shortUnit(label: string): string {
  return label
    .replace(/\b(?:January|February|March|April|June|July|August|September|October|November|December)\b/g, (month) =>
      month.slice(0, 3),
    )
    .replace(' to ', '–')
} // prettier-ignore
