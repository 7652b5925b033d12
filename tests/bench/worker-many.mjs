// The built intake worker alone: told the packs, then handed files one after the other, each as often as ROUNDS says.
// CONFIGURE is its first message.
import { fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'

const [, , configure, rounds, ...paths] = process.argv
const built = resolve(import.meta.dirname, '../../out/main/intake-worker.js')
const worker = fork(built, [], {
  serialization: 'advanced',
  execArgv: ['--max-old-space-size=512'],
  stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
})
const files = Array.from({ length: Number(rounds) }, () => paths).flat()
let id = 1
let found = 0

const next = () => {
  const path = files.shift()
  if (path === undefined) {
    if (found === 0) process.exitCode = 1
    worker.disconnect()
    return
  }
  const file = { name: basename(path), bytes: readFileSync(path), receivedOn: '2026-03-31' }
  worker.send({ id: (id += 1), task: 'read', ...file })
}
worker.on('message', (reply) => {
  if (!reply.ok) console.error(reply.problem.message)
  else if (reply.id > 1) found += reply.value.items.length
  if (reply.more) worker.send({ id: (id += 1), task: 'more', name: 'rest' })
  else next()
})
worker.send(JSON.parse(readFileSync(configure, 'utf8')))
