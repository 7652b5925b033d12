import { shortened } from './shortened'

interface NameTickProps {
  readonly x?: number | string | undefined
  readonly y?: number | string | undefined
  readonly payload?: { readonly value?: string } | undefined
  readonly width: number
}

/** About how wide a letter is. */
const letter = 7.1
const lineHeight = 15

/** The name of a row in at most two lines. */
export function NameTick({ x, y, payload, width }: NameTickProps) {
  const lines = twoLines(payload?.value ?? '', Math.floor(width / letter))
  const top = Number(y) - ((lines.length - 1) * lineHeight) / 2
  return (
    <g>
      {lines.map((line, at) => (
        <text key={at} x={Number(x)} y={top + at * lineHeight} dy="0.35em" textAnchor="end">
          {line}
        </text>
      ))}
    </g>
  )
}

/** A name broken between words into at most two lines of so many letters; what does not fit is cut. */
export function twoLines(name: string, most: number): string[] {
  if (name.length <= most) return [name]
  const space = name.lastIndexOf(' ', most)
  if (space <= 0) return [shortened(name, most)]
  return [name.slice(0, space), shortened(name.slice(space + 1), most)]
}
