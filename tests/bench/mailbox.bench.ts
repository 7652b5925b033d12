import { createWriteStream, readFileSync, readdirSync } from 'node:fs'
import { once } from 'node:events'
import { join } from 'node:path'
import { WorkerPool } from '../../src/main/intake/pool'
import { nodeWorkers } from '../../src/main/node-worker'
import { writeMails } from '../support/generated-mails'
import { configuration } from './configuration'
import type { Used } from './measure'
import { importOnce, scratch } from './scratch'
import { print, type Line } from './table'

/** Messages in the mailboxes, the smallest first. */
const sizes = [1000, 5000, 10_000]
/** Mails read by one worker and by two. */
const shared = 400

const folder = scratch()
const mails = join(folder, 'mails')
await writeMails(mails, Math.max(...sizes))
const names = readdirSync(mails).sort()

let smallest: Used | null = null
const lines: Line[] = []
for (const size of sizes) {
  const used = await importOnce(folder, await writeMailbox(size), `register-${size}`)
  const what = `${size.toLocaleString('en-GB')} messages`
  const more = `${Math.round(size / used.wall)} a second`
  if (smallest) lines.push({ what, used, more, beside: { name: 'smallest', used: smallest } })
  else lines.push({ what, used, more })
  smallest ??= used
}
print('Import of a mailbox, a Word form in each message: memory is that of the largest process', lines)

const [one, two] = [await readBy(1), await readBy(2)]
console.log(
  `\n${shared} mails read by one worker in ${one.toFixed(1)} s, by two in ${two.toFixed(1)} s: ${(one / two).toFixed(2)}× as fast`,
)

async function writeMailbox(size: number): Promise<string> {
  const path = join(folder, `${size}.mbox`)
  const to = createWriteStream(path)
  for (const name of names.slice(0, size)) {
    to.write('From desk@agency.example Fri Jun 12 09:15:00 2026\n')
    to.write(readFileSync(join(mails, name)))
    if (!to.write('\n')) await once(to, 'drain')
  }
  to.end()
  await once(to, 'finish')
  return path
}

/** Seconds a pool of so many workers takes, from its first file on. */
async function readBy(size: number): Promise<number> {
  const pool = new WorkerPool({ spawn: nodeWorkers(), size, configure: await configuration() })
  const read = (name: string) =>
    pool.read({ name, bytes: readFileSync(join(mails, name)), receivedOn: '2026-03-31' })
  const from = performance.now()
  await Promise.all(names.slice(0, shared).map(read))
  pool.close()
  return (performance.now() - from) / 1000
}
