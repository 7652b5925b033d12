import { expect, it } from 'vitest'
import { fitted, pointsFor, zoomIn, zoomOut } from './zoom'

it('zooms step by step between half and three times the room there is, and stays there', () => {
  let zoom = fitted
  for (let n = 0; n < 10; n++) zoom = zoomIn(zoom)
  expect(zoom).toBe(3)
  for (let n = 0; n < 10; n++) zoom = zoomOut(zoom)
  expect(zoom).toBe(0.5)
  expect(zoomOut(zoomIn(fitted))).toBe(fitted)
})

it('asks for as many points as the screen has, in steps, within what is drawn', () => {
  expect(pointsFor(430, 1)).toBe(600)
  expect(pointsFor(430, 2)).toBe(1000)
  expect(pointsFor(0, 1)).toBe(200)
  expect(pointsFor(2000, 3)).toBe(3000)
})
