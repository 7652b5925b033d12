/** How each series is filled: told apart by pattern as well as by colour. */
export type Fill = 'solid' | 'hatched'

export const fillOf = (prefix: string, fill: Fill) =>
  fill === 'solid' ? 'var(--chart-1)' : `url(#${prefix}-hatched)`

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
    </defs>
  )
}

/** A small sample of a fill for a legend. */
export function Swatch({ fill }: { readonly fill: Fill }) {
  const prefix = `swatch-${fill}`
  return (
    <svg width="14" height="14" aria-hidden="true">
      <Patterns prefix={prefix} />
      <rect
        width="14"
        height="14"
        rx="2"
        fill={fillOf(prefix, fill)}
        stroke={fill === 'solid' ? 'var(--chart-1)' : 'var(--chart-2)'}
      />
    </svg>
  )
}
