import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { describe, expect, it } from 'vitest'
import { AccordError } from '@shared/domain/problem'
import { readDocumentModel } from '../documents/read-document'
import { readForViewing } from '../sources/view-file'
import { drawPage } from './draw-page'
import { picturePages } from './picture-pages'

/** Each is white, 400 by 200, with a black quarter at the upper left. */
const folder = resolve(import.meta.dirname, '../../../../tests/fixtures/pictures')
const names = readdirSync(folder)
const read = (name: string) => readFileSync(`${folder}/${name}`)
const quiet = 60_000

/** How dark the middle of each quarter is: upper left, upper right, lower left, lower right. */
async function quarters(bytes: Uint8Array, page = 1) {
  const turn = picturePages(bytes)[page - 1]?.turn ?? 0
  const { png, width, height } = await drawPage(bytes, { page, turn, width: 200 })
  const context = createCanvas(width, height).getContext('2d')
  context.drawImage(await loadImage(Buffer.from(png)), 0, 0)
  return [[1, 1], [3, 1], [1, 3], [3, 3]].map(([x = 0, y = 0]) => {
    const { data } = context.getImageData((x * width) / 4 - 15, (y * height) / 4 - 15, 30, 30)
    const dark = data.filter((value, at) => at % 4 === 0 && value < 128).length
    return Math.round((dark * 100) / 900)
  })
} // prettier-ignore

const shapeOf = async (bytes: Uint8Array) => (await readForViewing(bytes)).layout?.pages

describe('a picture as agencies send it', () => {
  it.each(names.filter((name) => !name.includes('sideways')))('%s is drawn as it is', async (name) => {
    const bytes = read(name)
    expect((await shapeOf(bytes))?.[0]).toEqual({ width: 400, height: 200, turn: 0 })
    expect(await quarters(bytes)).toEqual([100, 0, 0, 0])
  }, quiet) // prettier-ignore

  it('a photo taken with the camera held sideways, and a fax laid in sideways, are set upright', async () => {
    const [photo, fax] = [read('held-sideways.jpg'), read('fax-4-laid-sideways.tif')]
    expect(await shapeOf(photo)).toEqual([{ width: 400, height: 200, turn: 90 }])
    expect(await quarters(photo)).toEqual([100, 0, 0, 0])
    expect(await shapeOf(fax)).toEqual([{ width: 200, height: 400, turn: 90 }])
    expect(await quarters(fax)).toEqual([0, 100, 0, 0])
  }, quiet) // prettier-ignore

  it('a fax of several pages shows each', async () => {
    const bytes = read('fax-4-three-pages.tif')
    expect(await shapeOf(bytes)).toHaveLength(3)
    expect(await quarters(bytes, 2)).toEqual([0, 0, 0, 100])
    expect(await quarters(bytes, 3)).toEqual([100, 0, 0, 0])
    await expect(drawPage(bytes, { page: 4, turn: 0, width: 200 })).rejects.toMatchObject({
      problem: { code: 'page-not-drawn' },
    })
  }, quiet) // prettier-ignore

  it('leaves no line between the strips of a fax that is drawn smaller', async () => {
    const { png, width, height } = await drawPage(read('fax-4.tif'), { page: 1, turn: 0, width: 163 })
    const context = createCanvas(width, height).getContext('2d')
    context.drawImage(await loadImage(Buffer.from(png)), 0, 0)
    const { data } = context.getImageData(5, 2, 1, Math.floor(height / 2) - 4)
    expect(Math.max(...data.filter((_, at) => at % 4 === 0))).toBeLessThan(40)
  }, quiet) // prettier-ignore

  it.each(names)('A28 %s is put to a person to be typed in', async (name) => {
    await expect(readDocumentModel('image', read(name))).rejects.toMatchObject({
      problem: { code: 'no-text' },
    })
  })
})

describe('a picture that is hostile or cannot be shown', () => {
  it.each(names)('A33 %s cut off anywhere is refused in words or drawn as far as it goes', async (name) => {
    const whole = read(name)
    for (let length = 3; length < whole.length; length += Math.ceil(whole.length / 12)) {
      const drawn = await drawPage(whole.subarray(0, length), { page: 1, turn: 0, width: 100 }).catch((error: unknown) => error)
      const fine = drawn instanceof AccordError || (typeof drawn === 'object' && drawn !== null && 'png' in drawn)
      expect(fine, `${length} of ${whole.length}: ${String(drawn)}`).toBe(true)
    }
  }, quiet) // prettier-ignore

  it('A30 of more than fifty million points is refused before it is unpacked', async () => {
    const gif = read('plain.gif')
    gif.writeUInt16LE(60_000, 6)
    gif.writeUInt16LE(60_000, 8)
    const frame = read('plain.gif')
    const at = frame.indexOf(Buffer.from([0x2c, 0, 0, 0, 0, 0x90, 1]))
    frame.writeUInt16LE(60_000, at + 5)
    frame.writeUInt16LE(60_000, at + 7)
    const tiff = read('two-colours-plain.tif')
    for (const tag of [256, 257]) tiff.writeUInt32LE(60_000, entryOf(tiff, tag) + 8)
    for (const bytes of [gif, frame, tiff])
      for (const asked of [readForViewing(bytes), drawPage(bytes, { page: 1, turn: 0, width: 300 })])
        await expect(asked).rejects.toMatchObject({ problem: { code: 'too-large' } })
  })

  it('A31 a directory that leads back to itself ends', async () => {
    const tiff = read('two-colours-plain.tif')
    const start = tiff.readUInt32LE(4)
    tiff.writeUInt32LE(start, start + 2 + tiff.readUInt16LE(start) * 12)
    expect(await shapeOf(tiff)).toHaveLength(1)
  })

  it.each([
    ['a photo of an iPhone', '\0\0\0\x18ftypheic\0\0\0\0', 'heic-photo'],
    ['WebP', 'RIFF\x24\0\0\0WEBPVP8 ', 'picture-not-shown'],
    ['a scan of a kind of its own', 'II*\0 a scan from long ago', 'picture-not-shown'],
  ])('%s is named, with what to ask for', async (_, start, code) => {
    const bytes = Buffer.concat([Buffer.from(start, 'latin1'), Buffer.alloc(40)])
    for (const asked of [readForViewing(bytes), readDocumentModel('image', bytes)])
      await expect(asked).rejects.toMatchObject({ problem: { code } })
  })

  it('stored in a way that would be drawn wrongly is not drawn', async () => {
    for (const [tag, value] of [[284, 2], [258, 16], [262, 8], [259, 6]] as const) {
      const tiff = read('colours-runs.tif')
      tiff.writeUInt16LE(3, entryOf(tiff, tag) + 2)
      tiff.writeUInt32LE(1, entryOf(tiff, tag) + 4)
      tiff.writeUInt32LE(value, entryOf(tiff, tag) + 8)
      await expect(drawPage(tiff, { page: 1, turn: 0, width: 100 })).rejects.toMatchObject({
        problem: { code: 'picture-not-shown' },
      })
    }
  }) // prettier-ignore
})

function entryOf(tiff: Buffer, tag: number): number {
  const start = tiff.readUInt32LE(4)
  for (let at = start + 2; at < start + 2 + tiff.readUInt16LE(start) * 12; at += 12)
    if (tiff.readUInt16LE(at) === tag) return at
  throw new Error(`no tag ${tag}`)
}
