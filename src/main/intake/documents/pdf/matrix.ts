/** A transformation as PDF writes it: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number]

export const unchanged: Matrix = [1, 0, 0, 1, 0, 0]

export function multiply(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[2] * b[1],
    a[1] * b[0] + a[3] * b[1],
    a[0] * b[2] + a[2] * b[3],
    a[1] * b[2] + a[3] * b[3],
    a[0] * b[4] + a[2] * b[5] + a[4],
    a[1] * b[4] + a[3] * b[5] + a[5],
  ]
}

export function apply(m: Matrix, x: number, y: number): { x: number; y: number } {
  return { x: m[0] * x + m[2] * y + m[4], y: m[1] * x + m[3] * y + m[5] }
}

/** The page's own coordinates with its lower left corner at 0, 0 once it is turned clockwise as it asks to be shown. */
export function turned(
  [left = 0, bottom = 0, right = 0, top = 0]: readonly number[],
  degrees: number,
): { matrix: Matrix; width: number; height: number } {
  const [wide, high] = [right - left, top - bottom]
  switch (((degrees % 360) + 360) % 360) {
    case 90:
      return { matrix: [0, -1, 1, 0, -bottom, right], width: high, height: wide }
    case 180:
      return { matrix: [-1, 0, 0, -1, right, top], width: wide, height: high }
    case 270:
      return { matrix: [0, 1, -1, 0, top, -left], width: high, height: wide }
    default:
      return { matrix: [1, 0, 0, 1, -left, -bottom], width: wide, height: high }
  }
}
