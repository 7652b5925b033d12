/** How each series is filled: told apart by pattern as well as by colour. */
export type Fill = 'solid' | 'hatched' | 'dotted'

export const fillOf = (prefix: string, fill: Fill) =>
  fill === 'solid' ? 'var(--chart-1)' : `url(#${prefix}-${fill})`

/** The edge of what is filled so, where it must stand out from the page. */
export const edgeOf: Readonly<Record<Fill, string>> = {
  solid: 'var(--chart-1)',
  hatched: 'var(--chart-2)',
  dotted: 'var(--chart-3)',
}

/** The definitions the fills refer to; goes inside the drawing. */
export function Patterns({ prefix }: { readonly prefix: string }) {
  return (
    <defs>
      <pattern
        id={`${prefix}-hatched`}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="6" height="6" fill="var(--chart-2-soft)" />
        <rect width="3" height="6" fill="var(--chart-2)" />
      </pattern>
      <pattern id={`${prefix}-dotted`} width="5" height="5" patternUnits="userSpaceOnUse">
        <rect width="5" height="5" fill="var(--surface)" />
        <circle cx="2.5" cy="2.5" r="1.3" fill="var(--chart-3)" />
      </pattern>
    </defs>
  )
}

/** A small sample of a fill for a legend. */
export function Swatch({ fill }: { readonly fill: Fill }) {
  const prefix = `swatch-${fill}`
  return (
    <svg width="14" height="14" aria-hidden="true">
      <Patterns prefix={prefix} />
      <rect x="0.5" y="0.5" width="13" height="13" rx="2" fill={fillOf(prefix, fill)} stroke={edgeOf[fill]} />
    </svg>
  )
}
