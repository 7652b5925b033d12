/** A property modifier: what it sets and the bytes of its value. */
export interface Sprm {
  readonly code: number
  readonly operand: Uint8Array
}

const sizes = [1, 1, 2, 4, 2, 2, 0, 3]
const tableDefinition = 0xd608
const changeTabs = 0xc615

/** The modifiers of a property list, in order. Stops quietly where the list is cut off. */
export function sprms(list: Uint8Array): Sprm[] {
  const found: Sprm[] = []
  const view = new DataView(list.buffer, list.byteOffset, list.byteLength)
  for (let at = 0; at + 3 <= list.length;) {
    const code = view.getUint16(at, true)
    at += 2
    let size = sizes[code >> 13] ?? 0
    if (code >> 13 === 6) {
      if (code === tableDefinition) {
        if (at + 2 > list.length) break
        size = view.getUint16(at, true) - 1
        at += 2
      } else {
        // Tab lists of 255 bytes carry a length of their own; nothing after them matters to text.
        if (code === changeTabs && list[at] === 255) break
        size = list[at] ?? 0
        at += 1
      }
    }
    if (size < 0 || at + size > list.length) break
    found.push({ code, operand: list.subarray(at, at + size) })
    at += size
  }
  return found
}

/** A little-endian number of up to four bytes. */
export function numberOf(operand: Uint8Array): number {
  return operand.reduceRight((sum, byte) => sum * 256 + byte, 0)
}
