import { z } from 'zod'
import { ownValue } from './own-value'

/** How far a page is turned clockwise from how its file asks for it to be shown. */
export const turn = z.union([z.literal(0), z.literal(90), z.literal(180), z.literal(270)])
export type Turn = z.infer<typeof turn>

/** A page that can be drawn. */
export const pageShape = z.object({
  /** In points, or for a picture in pixels, once turned. */
  width: z.number().positive(),
  height: z.number().positive(),
  /** What sets its text upright. */
  turn,
})
export type PageShape = z.infer<typeof pageShape>

/** A rectangle on a page, in parts of the turned page's width and height, from its upper left corner. */
export const placeOnPage = z.object({
  /** From 1. */
  page: z.number().int().positive(),
  left: z.number(),
  top: z.number(),
  width: z.number(),
  height: z.number(),
})
export type PlaceOnPage = z.infer<typeof placeOnPage>

/** The pages of a document that has pages of its own, and where on them the places of its model stand. */
export const pageLayout = z.object({
  pages: z.array(pageShape),
  places: z.record(z.string(), z.array(placeOnPage)),
})
export type PageLayout = z.infer<typeof pageLayout>

/** Which page of an original is wanted, and how. */
export const pageAsked = z.object({
  page: z.number().int().positive(),
  turn,
  /** In points of colour. */
  width: z.number().int().min(100).max(3000),
})
export type PageAsked = z.infer<typeof pageAsked>

/** A page as a picture of our own making: whatever was in the original, these are points of colour. */
export const drawnPage = z.object({
  png: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  width: z.number(),
  height: z.number(),
})
export type DrawnPage = z.infer<typeof drawnPage>

/**
 * Where a place of the document stands on the pages: its own lines, else those of all that is inside it, else those of the
 * nearest place around it. Empty when nothing of it was printed.
 */
export function onPages({ places }: PageLayout, place: string): readonly PlaceOnPage[] {
  const own = ownOrInner(places, place)
  const around = place.replace(/\.[^.]+$/, '')
  return own.length > 0 || around === place ? own : onPages({ pages: [], places }, around)
}

function ownOrInner(places: PageLayout['places'], place: string): readonly PlaceOnPage[] {
  const own = ownValue(places, place)
  if (own && own.length > 0) return own
  return Object.entries(places).flatMap(([id, found]) => (id.startsWith(`${place}.`) ? found : []))
}

/** A rectangle as it stands once its page is turned further, clockwise. */
export function turnedFurther(place: PlaceOnPage, by: Turn): PlaceOnPage {
  const { page, left, top, width, height } = place
  switch (by) {
    case 0:
      return place
    case 90:
      return { page, left: 1 - top - height, top: left, width: height, height: width }
    case 180:
      return { page, left: 1 - left - width, top: 1 - top - height, width, height }
    case 270:
      return { page, left: top, top: 1 - left - width, width: height, height: width }
  }
}

/** One quarter turn after another, clockwise. */
export const turnSum = (a: Turn, b: Turn): Turn => turn.parse((a + b) % 360)
