import type { CanvasLibrary } from './canvas'

/** Makes the sheets the PDF library draws parts of a page on before they are put together. */
export function sheetsOf({ createCanvas }: CanvasLibrary) {
  return class {
    create(width: number, height: number) {
      const canvas = createCanvas(width, height)
      return { canvas, context: canvas.getContext('2d') }
    }

    reset(sheet: unknown, width: number, height: number) {
      resize(sheet, width, height)
    }

    destroy(sheet: unknown) {
      resize(sheet, 0, 0)
    }
  }
}

function resize(sheet: unknown, width: number, height: number): void {
  if (isSheet(sheet)) Object.assign(sheet.canvas, { width, height })
}

const isSheet = (sheet: unknown): sheet is { canvas: object } =>
  typeof sheet === 'object' && sheet !== null && 'canvas' in sheet && typeof sheet.canvas === 'object'

/** A browser's filters for colours seen differently; there are none here. */
export class NoFilters {
  addFilter() {
    return 'none'
  }
  addHCMFilter() {
    return 'none'
  }
  addAlphaFilter() {
    return 'none'
  }
  addLuminosityFilter() {
    return 'none'
  }
  addKnockoutFilter() {
    return 'none'
  }
  addHighlightHCMFilter() {
    return 'none'
  }
  destroy() {
    return undefined
  }
}
