import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mailFile } from '../../src/main/intake/mail.fixture'
import { msgFile } from '../../src/main/intake/sources/msg.fixture'
import { highestMemory } from './support/memory'
import { openReader, refusalsOf, type Reader } from './support/reading'

/** A twentieth of the long run (`npm run fuzz`). Seeded, so that what fails can be met again. */
const mails = Number(process.env['ACCORD_FUZZ_MAILS'] ?? 250)
const documents = Number(process.env['ACCORD_FUZZ_DOCUMENTS'] ?? 400)
const mostMemory = 512 * 1024 * 1024
const longest = 5000

let reader: Reader
beforeAll(async () => {
  reader = await openReader(longest)
}, 120_000)
afterAll(() => reader.close())

type Random = (below: number) => number
function randomFrom(seed: number): Random {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** Flips bytes, cuts, doubles or moves a piece. */
function damage(bytes: Uint8Array, random: Random): Uint8Array {
  const at = () => random(bytes.length + 1)
  const [from, to] = [at(), at()].sort((a, b) => a - b)
  const piece = bytes.subarray(from, Math.min(to ?? 0, (from ?? 0) + 4096))
  switch (random(5)) {
    case 0:
      return bytes.slice(0, at())
    case 1:
      return Buffer.concat([bytes.subarray(0, to), piece, bytes.subarray(to)])
    case 2:
      return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)])
    default: {
      const changed = bytes.slice()
      for (let n = 0; n <= random(24); n++) changed[at()] = random(256)
      return changed
    }
  }
}

/** Damages one part inside the container, so that its check sums hold and the parser meets the damage. */
function damageInside(bytes: Uint8Array, random: Random): Uint8Array {
  const parts = Object.entries(unzipSync(bytes))
  const chosen = random(parts.length)
  return zipSync(
    Object.fromEntries(parts.map(([name, part], n) => [name, n === chosen ? damage(part, random) : part])),
    { level: 1 },
  )
}

/** Doubles headers, splices two mails, or damages the bytes. */
function damageMail(mail: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')
  const head = text(mail).split('\r\n\r\n', 1)[0] ?? ''
  switch (random(4)) {
    case 0: {
      const lines = head.split('\r\n')
      const line = lines[random(lines.length)] ?? ''
      return Buffer.from(text(mail).replace(line, `${line}\r\n${line}`), 'latin1')
    }
    case 1:
      return Buffer.from(
        text(mail).slice(0, random(mail.length)) + text(other).slice(random(other.length)),
        'latin1',
      )
    default:
      return damage(mail, random)
  }
}

/** Small files as agencies send them: the corpus, and for Outlook one of our own. */
function wholeFiles(endings: readonly string[]): Uint8Array[] {
  const folder = resolve(import.meta.dirname, '../fixtures/corpus/documents')
  return readdirSync(folder)
    .filter((name) => endings.some((ending) => name.endsWith(`.${ending}`)))
    .map((name) => new Uint8Array(readFileSync(join(folder, name))))
    .filter(({ length }) => length < 60_000)
}

async function readAll(count: number, make: (n: number) => Uint8Array): Promise<void> {
  for (let n = 0; n < count; n++) {
    const found = await reader.read(make(n), `fuzz ${n}`)
    // Whatever was done to it, it arrived, waits for a person, or is refused with a reason.
    expect([n, found.items.length > 0]).toEqual([n, true])
    for (const code of refusalsOf(found)) expect([n, code]).not.toEqual([n, 'reader-stopped'])
  }
  expect(highestMemory()).toBeLessThan(mostMemory)
}

describe('A19 damaged mails', { timeout: 7_200_000 }, () => {
  it('each arrive, wait for a person, or are refused with a reason', async () => {
    const whole = wholeFiles(['eml'])
    const random = randomFrom(20_261_122)
    const one = () => whole[random(whole.length)] ?? new Uint8Array()
    await readAll(mails, () => damageMail(one(), one(), random))
  })
})

describe('A24 damaged documents', { timeout: 7_200_000 }, () => {
  const outlook = () => [
    msgFile({
      subject: 'Escalation',
      from: 'Alex Example',
      html: '<table><tr><td rowspan=2>Name<td><s>x</s><tr><td>y</table>',
      attachments: [
        { name: 'a.txt', bytes: strToU8('x') },
        { message: { subject: 's', from: 'f', body: 'b' } },
      ],
    }),
    msgFile({ subject: 's', from: 'f', rtf: '{\\rtf1\\ansi We escalate.}' }),
  ]
  const kinds: [string, () => Uint8Array[]][] = [
    ['Outlook messages', outlook],
    ['Excel workbooks', () => wholeFiles(['xlsx'])],
    ['Word documents', () => wholeFiles(['docx'])],
    ['PDF files', () => wholeFiles(['pdf'])],
    ['older Word documents', () => wholeFiles(['doc'])],
    ['older workbooks', () => wholeFiles(['xls'])],
    ['OpenDocument files', () => wholeFiles(['odt', 'ods'])],
    ['rich text, pages, lists and mailed pages', () => [...wholeFiles(['rtf', 'csv', 'html', 'txt']), mailFile({ html: '<p>x</p>' })]],
  ] // prettier-ignore

  it.each(kinds)('%s each arrive, wait for a person, or are refused with a reason', async (_, seeds) => {
    const whole = seeds()
    expect(whole.length).toBeGreaterThan(0)
    const random = randomFrom(20_261_123)
    await readAll(Math.ceil(documents / kinds.length), (n) => {
      const bytes = whole[random(whole.length)] ?? new Uint8Array()
      const isPackage = bytes[0] === 0x50 && bytes[1] === 0x4b
      return isPackage && n % 3 > 0 ? damageInside(bytes, random) : damage(bytes, random)
    })
  })
})
