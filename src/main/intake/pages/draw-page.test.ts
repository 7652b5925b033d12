import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { createCanvas, loadImage, type SKRSContext2D } from '@napi-rs/canvas'
import { describe, expect, it } from 'vitest'
import { onPages, turnSum, turnedFurther, type DrawnPage, type PlaceOnPage } from '@shared/domain/page-layout'
import { pdfFile, text } from '../documents/pdf/testing/pdf-file'
import { viewPdf } from '../documents/pdf/read-pdf'
import { readForViewing } from '../sources/view-file'
import { drawPage } from './draw-page'

const fixtures = resolve(import.meta.dirname, '../../../../tests/fixtures')
const form = readFileSync(`${fixtures}/corpus/documents/worcestershire.sections.pdf`)

/** How much of a part of a drawn page is dark, from 0 to 1. */
async function ink(drawn: DrawnPage, part: Omit<PlaceOnPage, 'page'>): Promise<number> {
  const { width, height } = drawn
  const context = await unpacked(drawn)
  const [across, down] = [Math.ceil(part.width * width), Math.ceil(part.height * height)]
  const { data } = context.getImageData(part.left * width, part.top * height, across, down)
  let dark = 0
  for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 128) dark++
  return dark / (across * down)
}

const known = new WeakMap<DrawnPage, SKRSContext2D>()
async function unpacked(drawn: DrawnPage) {
  const canvas = createCanvas(drawn.width, drawn.height)
  const context = known.get(drawn) ?? canvas.getContext('2d')
  if (!known.has(drawn)) context.drawImage(await loadImage(Buffer.from(drawn.png)), 0, 0)
  known.set(drawn, context)
  return context
}

const idsOf = (layout: { places: Record<string, unknown> }) => Object.keys(layout.places)

describe('a page of a PDF', () => {
  it('is drawn as wide as asked for', async () => {
    const drawn = await drawPage(form, { page: 1, turn: 0, width: 600 })
    expect([drawn.width, drawn.height]).toEqual([600, 848])
    expect(Buffer.from(drawn.png.subarray(1, 4)).toString()).toBe('PNG')
  })

  it('has ink wherever the reader says something is printed', async () => {
    const { layout } = await viewPdf(form)
    const drawn = await drawPage(form, { page: 1, turn: 0, width: 1200 })
    const places = idsOf(layout ?? { places: {} }).flatMap((id) => (layout ? onPages(layout, id) : []))
    expect(places.length).toBeGreaterThan(25)
    for (const place of places) expect(await ink(drawn, place), JSON.stringify(place)).toBeGreaterThan(0.03)
  })

  it('points at the words themselves', async () => {
    const bytes = pdfFile([
      { content: text(60, 780, 'Adult: Rowan Testcase') },
      { content: text(300, 100, 'Low') },
    ])
    const { layout, blocks } = await viewPdf(bytes)
    const [first, second] = blocks.map(({ id }) => (layout ? onPages(layout, id)[0] : undefined))
    expect(first).toMatchObject({ page: 1, left: 0.1008 })
    expect(second?.page).toBe(2)
    expect(second?.top).toBeGreaterThan(0.85)
    const drawn = await drawPage(bytes, { page: 2, turn: 0, width: 1190 })
    if (second) expect(await ink(drawn, second)).toBeGreaterThan(0.05)
    expect(await ink(drawn, { left: 0, top: 0, width: 1, height: 0.8 })).toBe(0)
  })

  it('is upright when its text is printed sideways, and the places turn with it', async () => {
    const sideways = `BT /R 20 Tf 0 1 -1 0 300 100 Tm (Printed up the page, with enough letters) Tj ET\n`
    const bytes = pdfFile([{ content: sideways }])
    const { layout, blocks } = await viewPdf(bytes)
    const shape = layout?.pages[0]
    const place = layout && blocks[0] ? onPages(layout, blocks[0].id)[0] : undefined
    expect(shape?.turn).toBe(90)
    if (!shape || !place) return
    expect(place.width).toBeGreaterThan(place.height)
    for (const more of [0, 90, 180, 270] as const) {
      const drawn = await drawPage(bytes, { page: 1, turn: turnSum(shape.turn, more), width: 800 })
      expect(await ink(drawn, turnedFurther(place, more)), `${more}`).toBeGreaterThan(0.05)
    }
  })

  it('that is not there is refused in words', async () => {
    await expect(drawPage(form, { page: 2, turn: 0, width: 600 })).rejects.toMatchObject({
      problem: { code: 'page-not-drawn' },
    })
  })

  it('A29 that is locked is named as locked', async () => {
    const plain = Buffer.from(pdfFile([{ content: text(60, 780, 'Rowan Testcase') }])).toString('latin1')
    const key =
      '<< /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O (' +
      'o'.repeat(32) +
      ') /U (' +
      'u'.repeat(32) +
      ') >>'
    const ids = '[(1234567890123456) (1234567890123456)]'
    const locked = Buffer.from(
      plain.replace('/Root 1 0 R', `/Root 1 0 R /Encrypt ${key} /ID ${ids}`),
      'latin1',
    )
    await expect(drawPage(locked, { page: 1, turn: 0, width: 600 })).rejects.toMatchObject({
      problem: { code: 'password-protected' },
    })
  })
})

const cutShort = (whole: Buffer) =>
  Array.from({ length: Math.floor(whole.length / 37) }, (_, n) => ({ whole, length: 3 + n * 37 }))

describe('a picture', () => {
  const png = (width: number, height: number) => {
    const canvas = createCanvas(width, height)
    const context = canvas.getContext('2d')
    context.fillStyle = 'white'
    context.fillRect(0, 0, width, height)
    context.fillStyle = 'black'
    context.fillRect(0, 0, width / 2, height / 2)
    return canvas
  }

  it('A28 is a page without text, and is drawn and turned', async () => {
    for (const bytes of [png(400, 200).toBuffer('image/png'), png(400, 200).toBuffer('image/jpeg')]) {
      const document = await readForViewing(bytes)
      expect(document).toMatchObject({
        blocks: [],
        layout: { pages: [{ width: 400, height: 200, turn: 0 }] },
      })
      const upright = await drawPage(bytes, { page: 1, turn: 0, width: 300 })
      expect([upright.width, upright.height]).toEqual([300, 150])
      expect(await ink(upright, { left: 0.05, top: 0.05, width: 0.4, height: 0.4 })).toBeGreaterThan(0.95)
      const turned = await drawPage(bytes, { page: 1, turn: 90, width: 300 })
      expect([turned.width, turned.height]).toEqual([300, 600])
      expect(await ink(turned, { left: 0.55, top: 0.05, width: 0.4, height: 0.4 })).toBeGreaterThan(0.95)
      expect(await ink(turned, { left: 0.05, top: 0.55, width: 0.4, height: 0.4 })).toBeLessThan(0.05)
    }
  })

  it('is read alike however a PNG stores it: grey, in numbered colours, see-through, each line by any filter', async () => {
    const zlib = await import('node:zlib')
    const part = (kind: string, content: Buffer) => {
      const head = Buffer.alloc(8)
      head.writeUInt32BE(content.length)
      head.write(kind, 4, 'latin1')
      return Buffer.concat([head, content, Buffer.alloc(4)])
    }
    // Two points by five lines: black on the left; nothing, or white, on the right. One line for each filter.
    const made = (type: number, lines: number[][], palette?: number[]) => {
      const head = Buffer.from([0, 0, 0, 2, 0, 0, 0, 5, 8, type, 0, 0, 0])
      const data = zlib.deflateSync(Buffer.from(lines.flat()))
      const colours = palette ? [part('PLTE', Buffer.from(palette))] : []
      const start = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
      return Buffer.concat([
        start,
        part('IHDR', head),
        ...colours,
        part('IDAT', data),
        part('IEND', Buffer.alloc(0)),
      ])
    }
    const clear = [0, 0, 0, 255, 0, 0, 0, 0]
    const pictures = [
      made(
        0,
        [0, 1, 2, 3, 4].map((filter) => [filter, 0, ...(filter < 2 ? [255] : filter === 3 ? [128] : [0])]),
      ),
      made(
        3,
        [0, 0, 0, 0, 0].map((filter) => [filter, 0, 1]),
        [0, 0, 0, 255, 255, 255],
      ),
      made(6, [
        [0, ...clear],
        [1, 0, 0, 0, 255, 0, 0, 0, 1],
        [2, 0, 0, 0, 0, 0, 0, 0, 0],
        [3, 0, 0, 0, 128, 0, 0, 0, 129],
        [4, 0, 0, 0, 0, 0, 0, 0, 0],
      ]),
    ]
    for (const [n, bytes] of pictures.entries()) {
      const drawn = await drawPage(bytes, { page: 1, turn: 0, width: 100 })
      expect(await ink(drawn, { left: 0.05, top: 0.02, width: 0.3, height: 0.96 }), `${n}`).toBeGreaterThan(
        0.95,
      )
      expect(await ink(drawn, { left: 0.65, top: 0.02, width: 0.3, height: 0.96 }), `${n}`).toBeLessThan(0.05)
    }
  })

  it('A30 of more than fifty million points is refused before it is unpacked', async () => {
    const flood = Buffer.from(png(4, 4).toBuffer('image/png'))
    flood.writeUInt32BE(60_000, 16)
    flood.writeUInt32BE(60_000, 20)
    for (const read of [readForViewing(flood), drawPage(flood, { page: 1, turn: 0, width: 300 })])
      await expect(read).rejects.toMatchObject({ problem: { code: 'too-large' } })
  })

  it('A33 cut off anywhere is refused in words or drawn as far as it goes', async () => {
    const canvas = png(40, 40)
    const wholes = [canvas.toBuffer('image/jpeg'), canvas.toBuffer('image/png')]
    for (const { whole, length } of wholes.flatMap(cutShort)) {
      const drawn = await drawPage(whole.subarray(0, length), { page: 1, turn: 0, width: 40 }).catch(
        (error: unknown) => error,
      )
      expect(drawn).toSatisfy(
        (result: unknown) =>
          typeof result === 'object' && result !== null && ('png' in result || 'problem' in result),
      )
    }
  })
})
