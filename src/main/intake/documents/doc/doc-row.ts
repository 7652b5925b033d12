import type { CellSpec } from '../flow-layout'
import type { Sprm } from './sprms'

/** The cells of a table row, from the definition its end mark carries. */
export function rowSpecs(list: readonly Sprm[]): CellSpec[] {
  const definition = list.findLast((sprm) => sprm.code === 0xd608)?.operand
  if (!definition || definition.length === 0) return []
  const view = new DataView(definition.buffer, definition.byteOffset, definition.byteLength)
  const count = Math.min(view.getUint8(0), 64)
  const edges = 1
  const flagsAt = edges + 2 * (count + 1)
  if (flagsAt > view.byteLength) return []
  return Array.from({ length: count }, (_, n): CellSpec => {
    const at = flagsAt + 20 * n
    const flags = at + 2 <= view.byteLength ? view.getUint16(at, true) : 0
    const goesOn = (flags & 0x20) !== 0 && (flags & 0x40) === 0
    return {
      right: view.getInt16(edges + 2 * (n + 1), true),
      merge: (flags & 2) !== 0 ? 'across' : goesOn ? 'down' : 'none',
    }
  })
}
