import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { WorkerHandle, WorkerReply } from './intake/worker-protocol'
import { nodeWorkers } from './node-worker'

/** A worker that answers with the length of the bytes it was handed; by the file's name it misbehaves. */
const script = `
process.on('message', ({ id, name, bytes }) => {
  if (name === 'exit') process.exit(7)
  if (name === 'spin') for (;;);
  if (name === 'hoard') for (const kept = []; ; ) kept.push(Array.from({ length: 100_000 }, Math.random))
  if (name === 'babble') process.send({ nonsense: true })
  process.send({ id, ok: true, value: bytes.length })
})
`
const entry = join(mkdtempSync(join(tmpdir(), 'accord-worker-')), 'worker.mjs')
writeFileSync(entry, script)

const ask = (worker: WorkerHandle, name: string): Promise<WorkerReply | 'exit'> =>
  new Promise((resolve) => {
    worker.onReply(resolve)
    worker.onExit(() => {
      resolve('exit')
    })
    worker.send({ id: 1, task: 'read', name, bytes: new Uint8Array(1000), receivedOn: '2026-06-12' })
  })

test('bytes go in and a reply comes out', async () => {
  const worker = nodeWorkers(entry)()
  expect(await ask(worker, 'form')).toEqual({ id: 1, ok: true, value: 1000 })
  worker.kill()
})

test('what is not a reply is not passed on', async () => {
  const worker = nodeWorkers(entry)()
  expect(await ask(worker, 'babble')).toEqual({ id: 1, ok: true, value: 1000 })
  worker.kill()
})

test('A44 a worker that exits is told of', async () => {
  expect(await ask(nodeWorkers(entry)(), 'exit')).toBe('exit')
})

test('A44 a worker that spins can be killed', async () => {
  const worker = nodeWorkers(entry)()
  const answer = ask(worker, 'spin')
  setTimeout(() => {
    worker.kill()
  }, 300)
  expect(await answer).toBe('exit')
})

test('A44 a worker that hoards memory ends by itself', { timeout: 60_000 }, async () => {
  expect(await ask(nodeWorkers(entry)(), 'hoard')).toBe('exit')
})

test('a worker that is missing is an exit, not a crash of ours', async () => {
  expect(await ask(nodeWorkers('/nowhere/worker.js')(), 'form')).toBe('exit')
})
