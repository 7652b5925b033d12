/** The most points a drawn page may have: A4 at about 400 to the inch. */
const mostPoints = 16_000_000
const longestSide = 8_000

/** How large to draw a page of this shape that is to be so wide: never beyond what is safe, never nothing. */
export function sheetSize(
  shape: { readonly width: number; readonly height: number },
  width: number,
): { width: number; height: number; scale: number } {
  const wanted = width / shape.width
  const byPoints = Math.sqrt(mostPoints / (shape.width * shape.height))
  const bySide = longestSide / Math.max(shape.width, shape.height)
  const scale = Math.min(wanted, byPoints, bySide)
  return {
    width: Math.max(1, Math.floor(shape.width * scale)),
    height: Math.max(1, Math.floor(shape.height * scale)),
    scale,
  }
}
