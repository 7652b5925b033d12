import type { SKRSContext2D, Canvas } from '@napi-rs/canvas'

export interface Drawing {
  readonly canvas: Canvas
  readonly context: SKRSContext2D
}

/**
 * The canvas pages are drawn on. It is native code, so it loads only in a worker that is asked to draw, and is only ever
 * given outlines and points of colour: letters and pictures of a PDF are taken apart in JavaScript.
 */
export async function loadCanvas() {
  const canvas = (await import('@napi-rs/canvas')).default
  const { DOMMatrix, ImageData, Path2D } = canvas
  for (const [name, value] of Object.entries({ DOMMatrix, ImageData, Path2D }))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true })
  return canvas
}

export type CanvasLibrary = Awaited<ReturnType<typeof loadCanvas>>

/** A white sheet. */
export function blankSheet({ createCanvas }: CanvasLibrary, width: number, height: number): Drawing {
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  context.fillStyle = 'white'
  context.fillRect(0, 0, width, height)
  return { canvas, context }
}
