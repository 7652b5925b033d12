import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import { builtWorker } from '../../../src/main/intake/built-worker.fixture'
import { WorkerPool } from '../../../src/main/intake/pool'
import type { ReadResult } from '../../../src/main/intake/worker-protocol'
import { nodeWorkers } from '../../../src/main/node-worker'

const protocols = resolve(import.meta.dirname, '../../../resources/protocols')
const fromYaml = (path: string): unknown => parse(readFileSync(path, 'utf8'))

/** The real worker in a process of its own, with the packs that come with Accord. */
export async function openReader(timeoutMs?: number) {
  const packs = readdirSync(protocols).filter((name) => name.endsWith('.yaml'))
  const pool = new WorkerPool({
    spawn: nodeWorkers(await builtWorker()),
    size: 1,
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
    configure: {
      packs: packs.map((name) => fromYaml(join(protocols, name))),
      vocabulary: fromYaml(join(protocols, 'forms/common.yaml')),
    },
  })
  return {
    read: (bytes: Uint8Array, name = 'received') => pool.read({ name, bytes, receivedOn: '2026-06-12' }),
    view: (bytes: Uint8Array, name = 'received') => pool.document({ name, bytes }),
    close: () => {
      pool.close()
    },
  }
}
export type Reader = Awaited<ReturnType<typeof openReader>>

/** Why nothing could be read, item by item. */
export const refusalsOf = ({ items }: ReadResult) => items.map(({ problem }) => problem?.code ?? null)

/** A file nobody should open, and a port nobody should call. Both tell. */
export async function setTraps() {
  const folder = mkdtempSync(join(tmpdir(), 'accord-trap-'))
  const secret = 'canary-7d1f'
  const canary = join(folder, 'canary.txt')
  writeFileSync(canary, secret)
  let calls = 0
  const server = createServer((socket) => {
    calls += 1
    socket.destroy()
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The trap has no port')
  return {
    secret,
    canary,
    /** A file that only what runs could make. */
    trace: join(folder, 'trace'),
    url: `http://127.0.0.1:${address.port}`,
    sprung: () => ({ calls, trace: existsSync(join(folder, 'trace')), files: readdirSync(folder).length }),
    close: () => new Promise((closed) => server.close(closed)),
  }
}
export type Traps = Awaited<ReturnType<typeof setTraps>>
export const untouched = { calls: 0, trace: false, files: 1 }
