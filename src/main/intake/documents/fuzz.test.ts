import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import ExcelJS from 'exceljs'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { AccordError } from '@shared/domain/problem'
import { mailFile } from '../mail.fixture'
import { msgFile } from '../sources/msg.fixture'
import { readFile } from '../sources/read-file'

/** A small sample of the long fuzz run: seeded, so that a failure can be met again. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
function mutate(bytes: Uint8Array, random: () => number): Uint8Array {
  const at = () => Math.floor(random() * bytes.length)
  if (random() < 0.2) return bytes.slice(0, at())
  const changed = bytes.slice()
  for (let n = 0; n < 1 + random() * 20; n++) changed[at()] = Math.floor(random() * 256)
  return changed
}
/** Mutates inside the container, so that the check sums hold and the parser meets the damage. */
function mutateInside(bytes: Uint8Array, random: () => number): Uint8Array {
  const parts = Object.entries(unzipSync(bytes))
  const chosen = Math.floor(random() * parts.length)
  return zipSync(
    Object.fromEntries(parts.map(([name, part], n) => [name, n === chosen ? mutate(part, random) : part])),
  )
}

const fixture = (ending: string) =>
  new Uint8Array(
    readFileSync(
      resolve(import.meta.dirname, `../../../../tests/fixtures/documents/northmere-form.${ending}`),
    ),
  )
const html = '<table><tr><td rowspan=2>Name<td><s>x</s><tr><td>y</table>'

it.each(['docx', 'odt', 'rtf', 'doc', 'pdf', 'xlsx', 'eml', 'msg'])(
  'answers for every damaged .%s, quickly',
  { timeout: 60_000 },
  async (ending) => {
    const book = new ExcelJS.Workbook()
    book.addWorksheet('Log').addRows([
      ['Date', 'From'],
      [new Date(0), 'x'],
    ])
    const seeds: Record<string, () => Promise<Uint8Array> | Uint8Array> = {
      xlsx: async () => new Uint8Array(await book.xlsx.writeBuffer()),
      eml: () => mailFile({ html, attachments: [{ name: 'a.txt', bytes: strToU8('x') }] }),
      msg: () =>
        msgFile({ subject: 's', from: 'f', html, attachments: [{ name: 'a.txt', bytes: strToU8('x') }] }),
    }
    const whole = await (seeds[ending] ?? (() => fixture(ending)))()
    const random = randomFrom(20261122)
    const isZip = ['docx', 'odt', 'xlsx'].includes(ending)
    let slowest = 0
    for (let n = 0; n < 40; n++) {
      const bytes = isZip && n % 2 === 0 ? mutateInside(whole, random) : mutate(whole, random)
      const started = performance.now()
      const { items } = await readFile({ name: 'x', bytes, receivedOn: '2026-06-12' }, () => [])
      slowest = Math.max(slowest, performance.now() - started)
      for (const { problem } of items)
        expect(problem === null || new AccordError(problem).message !== '').toBe(true)
    }
    expect(slowest).toBeLessThan(5000)
  },
)
