import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { nodeWorkers } from '../node-worker'
import { WorkerPool } from './pool'

/** A worker that reads well, but by the file's name spins, exits, hoards memory or never answers. */
const script = `
let piece = 0
const row = (n) => ({ path: '', role: 'row', part: null, at: String(n), sha256: 's', kind: 'log-row', notAForm: null, form: null, reading: {}, why: [], problem: null })
process.on('message', ({ id, task, name }) => {
  if (task === 'configure') return process.send({ id, ok: true, value: null })
  if (name === 'exit') process.exit(7)
  if (name === 'spin') for (;;);
  if (name === 'silent') return
  if (name === 'hoard') for (const kept = []; ; ) kept.push(Array.from({ length: 100_000 }, Math.random))
  if (name === 'nonsense') return process.send({ id, ok: true, value: { items: 'none' } })
  if (task === 'more' && name === 'dies') process.exit(7)
  if (task === 'more') return process.send({ id, ok: true, value: { items: [row(++piece)] }, ...(piece < 4 ? { more: true } : {}) })
  if (name === 'long' || name === 'dies') {
    piece = 1
    return process.send({ id, ok: true, value: { format: 'text', sha256: name, mail: null, parts: [], items: [row(1)] }, more: true })
  }
  process.send({ id, ok: true, value: { format: 'text', sha256: name, mail: null, parts: [], items: [] } })
})
`
const entry = join(mkdtempSync(join(tmpdir(), 'accord-pool-')), 'worker.mjs')
writeFileSync(entry, script)

const pools: WorkerPool[] = []
afterEach(() => {
  for (const pool of pools.splice(0)) pool.close()
})
function poolOf(size: number, timeoutMs = 20_000): WorkerPool {
  const pool = new WorkerPool({
    spawn: nodeWorkers(entry),
    size,
    configure: { packs: [], vocabulary: null },
    timeoutMs,
  })
  pools.push(pool)
  return pool
}
const read = (pool: WorkerPool, name: string) =>
  pool.read({ name, bytes: new Uint8Array(10), receivedOn: '2026-06-12' }).then(
    (result) => result.sha256,
    (error: unknown) => (error instanceof Error ? error.message : 'nothing'),
  )

it('answers each file with its own reading, whatever order workers finish in', async () => {
  const pool = poolOf(2)
  const names = Array.from({ length: 50 }, (_, n) => `file ${n}`)
  expect(await Promise.all(names.map((name) => read(pool, name)))).toEqual(names)
})

it('replaces a worker that exits, and says so of that file only', async () => {
  const pool = poolOf(1)
  const [before, bad, after] = await Promise.all(['a', 'exit', 'b'].map((name) => read(pool, name)))
  expect([before, after]).toEqual(['a', 'b'])
  expect(bad).toMatch(/^exit stopped the reader/)
})

it.each(['spin', 'silent'])('ends a worker that takes too long (%s), and goes on', async (name) => {
  const pool = poolOf(1, 300)
  // The first file lets the worker start, which is not counted against the file.
  expect(await read(pool, 'first')).toBe('first')
  const [bad, after] = await Promise.all([read(pool, name), read(pool, 'after')])
  expect(bad).toMatch(/took too long/)
  expect(after).toBe('after')
})

it('survives a worker that hoards memory', { timeout: 30_000 }, async () => {
  const pool = poolOf(1)
  const [bad, after] = await Promise.all([read(pool, 'hoard'), read(pool, 'after')])
  expect(bad).toMatch(/stopped the reader|took too long/)
  expect(after).toBe('after')
})

it('does not take nonsense from a worker for a reading', async () => {
  expect(await read(poolOf(1), 'nonsense')).toMatch(/stopped the reader/)
})

it('rejects what is waiting when it is closed', async () => {
  const pool = poolOf(1)
  const answers = Promise.all([read(pool, 'silent'), read(pool, 'b')])
  pool.close()
  expect(await answers).toEqual([
    expect.stringMatching(/stopped the reader/),
    expect.stringMatching(/stopped the reader/),
  ])
})

/** Reads a long file to its end, saying where each piece's rows are. */
async function readWhole(pool: WorkerPool, name: string): Promise<(string | null)[]> {
  const { items, rest } = await pool.readInPieces({
    name,
    bytes: new Uint8Array(10),
    receivedOn: '2026-06-12',
  })
  const places = items.map(({ at }) => at)
  for (let more = rest !== undefined; rest && more;) {
    const piece = await rest.next()
    places.push(...piece.items.map(({ at }) => at))
    more = piece.more
  }
  rest?.stop()
  return places
}

it('hands over a long file piece by piece, and other files wait for the worker meanwhile', async () => {
  const pool = poolOf(1)
  const [long, after] = await Promise.all([readWhole(pool, 'long'), read(pool, 'after')])
  expect([long, after]).toEqual([['1', '2', '3', '4'], 'after'])
  const whole = await pool.read({ name: 'long', bytes: new Uint8Array(10), receivedOn: '2026-06-12' })
  expect(whole.items.map(({ at }) => at)).toEqual(['1', '2', '3', '4'])
})

it.each([0, 1, 2])(
  'lets the worker go on when a long file is left after %i further pieces',
  async (taken) => {
    const pool = poolOf(1)
    const { rest } = await pool.readInPieces({
      name: 'long',
      bytes: new Uint8Array(10),
      receivedOn: '2026-06-12',
    })
    for (let n = 0; n < taken; n += 1) await rest?.next()
    const after = read(pool, 'after')
    rest?.stop()
    expect(await after).toBe('after')
    expect(await readWhole(pool, 'long')).toEqual(['1', '2', '3', '4'])
  },
)

it('says of a long file whose worker died half-way that it was not read to the end', async () => {
  const pool = poolOf(1)
  await expect(readWhole(pool, 'dies')).rejects.toThrow(/^dies stopped the reader/)
  expect(await read(pool, 'after')).toBe('after')
})
