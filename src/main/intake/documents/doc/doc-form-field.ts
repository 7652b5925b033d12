import type { Run } from '@shared/domain/document'

/** The box or list entry a form field of a .doc shows, from its data; null for text fields, whose result is in the text. */
export function formFieldRun(view: DataView): Run | null {
  try {
    const start = view.getUint16(4, true)
    const bits = view.getUint16(start + 4, true)
    const type = bits & 3
    const result = (bits >> 2) & 31
    if (type === 0) return null
    const afterName = skipText(view, start + 10)
    const initial = view.getUint16(afterName, true)
    const chosen = result === 25 ? initial : result
    if (type === 1) return chosen === 1 ? { text: '☒', checkbox: 'ticked' } : { text: '☐', checkbox: 'empty' }
    let at = afterName + 2
    for (let n = 0; n < 5; n++) at = skipText(view, at)
    const options = readList(view, at)
    return { text: options[chosen] ?? '', control: { kind: 'list', prompt: result === 25, options } }
  } catch {
    return null
  }
}

/** Past a text that is stored with its length and a closing zero. */
function skipText(view: DataView, at: number): number {
  return at + 2 + 2 * view.getUint16(at, true) + 2
}

function readList(view: DataView, start: number): string[] {
  const count = Math.min(view.getUint16(start + 2, true), 100)
  const options: string[] = []
  let at = start + 6
  for (let n = 0; n < count; n++) {
    const length = view.getUint16(at, true)
    options.push(
      Array.from({ length }, (_, c) => String.fromCharCode(view.getUint16(at + 2 + 2 * c, true))).join(''),
    )
    at += 2 + 2 * length
  }
  return options
}
