import { describe, expect, it } from 'vitest'
import { sheetSize } from './sheet-size'

describe('the size a page is drawn at', () => {
  it('is as wide as asked for', () => {
    expect(sheetSize({ width: 595, height: 842 }, 1190)).toEqual({ width: 1190, height: 1684, scale: 2 })
  })

  it('A30 stays within sixteen million points and eight thousand a side, whatever the page says of itself', () => {
    for (const shape of [
      { width: 14_400, height: 14_400 },
      { width: 1, height: 200_000 },
      { width: 200_000, height: 1 },
    ]) {
      const { width, height } = sheetSize(shape, 3000)
      expect(width * height).toBeLessThanOrEqual(16_000_000)
      expect(Math.max(width, height)).toBeLessThanOrEqual(8000)
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(1)
    }
  })
})
