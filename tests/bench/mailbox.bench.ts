import { createWriteStream, readFileSync, readdirSync } from 'node:fs'
import { once } from 'node:events'
import { join } from 'node:path'
import { writeMails } from '../support/generated-mails'
import { writeConfiguration } from './configuration'
import { measure, type Used } from './measure'
import { importOnce, project, scratch } from './scratch'
import { print, type Line } from './table'

/** Messages in the mailboxes, the smallest first. */
const sizes = [1000, 5000, 10_000]
/** Mails read by one worker and by two. */
const read = 1000

const folder = scratch()
const mails = join(folder, 'mails')
await writeMails(mails, Math.max(...sizes))
const names = readdirSync(mails).sort()

let smallest: Used | null = null
const lines: Line[] = []
for (const size of sizes) {
  const used = await importOnce(folder, await writeMailbox(size), `register-${size}`)
  const what = `${size.toLocaleString('en-GB')} messages`
  const level = used.besideChildren?.toFixed(0) ?? '–'
  const more = `${Math.round(size / used.wall)} a second; ${level} MB while importing`
  if (smallest) lines.push({ what, used, more, beside: { name: 'smallest', used: smallest } })
  else lines.push({ what, used, more })
  smallest ??= used
}
print('Import of a mailbox, a Word form in each message: memory is that of the largest process', lines, [
  'peak MB of each is the passphrase being stretched, before anything is imported.',
])

const configure = await writeConfiguration(folder)
const name = 'one'
const one = await readBy(1)
const two = await readBy(2)
const both: Line[] = [
  { what: 'one reader', used: one },
  { what: 'two readers', used: two, beside: { name, used: one } },
]
if (process.platform === 'linux' && smallest) {
  const mailbox = join(folder, `${Math.min(...sizes)}.mbox`)
  const onOne = await importOnce(folder, mailbox, 'register-on-one-core', true)
  both.push({ what: 'whole import on one core, one reader', used: onOne })
  both.push({ what: 'whole import on all cores', used: smallest, beside: { name, used: onOne } })
}
print(
  `${read.toLocaleString('en-GB')} mails read, and the smallest mailbox imported, by one reader and by more`,
  both,
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

/** The readers alone: nothing is kept. */
async function readBy(readers: number): Promise<Used> {
  const paths = names.slice(0, read).map((mail) => join(mails, mail))
  const script = join(project, 'tests/bench/worker-many.mjs')
  return await measure(process.execPath, [script, configure, `${readers}`, '1', ...paths])
}
