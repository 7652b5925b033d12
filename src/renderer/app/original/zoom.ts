/** How wide a page may be shown, in parts of the room there is. */
const steps = [0.5, 0.75, 1, 1.25, 1.5, 2, 3] as const
export const fitted = 1

export const zoomIn = (zoom: number): number => steps.find((step) => step > zoom) ?? zoom
export const zoomOut = (zoom: number): number => steps.findLast((step) => step < zoom) ?? zoom

/** In whole steps, so that moving a border by a little does not have the page drawn again. */
const widthStep = 200
const widest = 3000

/** How many points wide a page must be drawn to look sharp at a width on screen. */
export function pointsFor(width: number, pixelRatio: number): number {
  const points = Math.ceil((width * pixelRatio) / widthStep) * widthStep
  return Math.min(widest, Math.max(widthStep, points))
}
