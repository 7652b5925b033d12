import { z } from 'zod'
import type { Rules } from './geometry'

/** The operators that matter, by the library's numbers. */
export interface Operators {
  readonly save: number
  readonly restore: number
  readonly transform: number
  readonly constructPath: number
  readonly endPath: number
}
type Matrix = readonly [number, number, number, number, number, number]

const numbers = z.custom<ArrayLike<number>>(
  (value) => typeof value === 'object' && value !== null && 'length' in value,
)
const matrixArguments = z.tuple([z.number(), z.number(), z.number(), z.number(), z.number(), z.number()])
const pathArguments = z.tuple([z.number(), z.array(numbers.nullable())]).rest(z.unknown())
const shortest = 4
const crooked = 1

/** Lines drawn on a page: strokes, and the edges of filled boxes, which is how many programs draw table borders. */
export function pageRules(
  list: { fnArray: readonly number[]; argsArray: readonly unknown[] },
  operators: Operators,
): Rules {
  const rules: Rules = { across: [], down: [] }
  const saved: Matrix[] = []
  let matrix: Matrix = [1, 0, 0, 1, 0, 0]
  for (const [n, operator] of list.fnArray.entries()) {
    if (operator === operators.save) saved.push(matrix)
    else if (operator === operators.restore) matrix = saved.pop() ?? matrix
    else if (operator === operators.transform) {
      const change = matrixArguments.safeParse(list.argsArray[n])
      if (change.success) matrix = multiply(matrix, change.data)
    } else if (operator === operators.constructPath) {
      const path = pathArguments.safeParse(list.argsArray[n])
      if (!path.success || path.data[0] === operators.endPath) continue
      for (const data of path.data[1]) if (data) addPath(data, matrix, rules)
    }
    if (rules.across.length + rules.down.length > 20_000) break
  }
  return rules
}

function multiply(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[2] * b[1],
    a[1] * b[0] + a[3] * b[1],
    a[0] * b[2] + a[2] * b[3],
    a[1] * b[2] + a[3] * b[3],
    a[0] * b[4] + a[2] * b[5] + a[4],
    a[1] * b[4] + a[3] * b[5] + a[5],
  ]
}

/** Path data: 0 move, 1 line, 2 curve (three points), 3 curve (two points), 4 close. */
function addPath(data: ArrayLike<number>, matrix: Matrix, rules: Rules): void {
  const point = (at: number) => {
    const x = data[at] ?? 0
    const y = data[at + 1] ?? 0
    return { x: matrix[0] * x + matrix[2] * y + matrix[4], y: matrix[1] * x + matrix[3] * y + matrix[5] }
  }
  let start = { x: 0, y: 0 }
  let last = start
  for (let at = 0; at < data.length;) {
    const step = data[at]
    if (step === 0) {
      start = last = point(at + 1)
      at += 3
    } else if (step === 1) {
      const next = point(at + 1)
      addRule(last, next, rules)
      last = next
      at += 3
    } else if (step === 2 || step === 3) {
      last = point(at + (step === 2 ? 5 : 3))
      at += step === 2 ? 7 : 5
    } else {
      addRule(last, start, rules)
      last = start
      at++
    }
  }
}

function addRule(a: { x: number; y: number }, b: { x: number; y: number }, rules: Rules): void {
  const width = Math.abs(a.x - b.x)
  const height = Math.abs(a.y - b.y)
  if (height <= crooked && width >= shortest) {
    rules.across.push({ at: (a.y + b.y) / 2, from: Math.min(a.x, b.x), to: Math.max(a.x, b.x) })
  } else if (width <= crooked && height >= shortest) {
    rules.down.push({ at: (a.x + b.x) / 2, from: Math.min(a.y, b.y), to: Math.max(a.y, b.y) })
  }
}
