// The built intake worker alone: told the packs, handed one file, asked for its rows piece by piece, ended with the last.
// CONFIGURE is its first message.
import { fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

const [, , path, configure] = process.argv
const built = resolve(import.meta.dirname, '../../out/main/intake-worker.js')
const worker = fork(built, [], { serialization: 'advanced' })
worker.send(JSON.parse(readFileSync(configure, 'utf8')))
worker.send({ id: 2, task: 'read', name: 'Log.xlsx', bytes: readFileSync(path), receivedOn: '2026-03-31' })
let id = 2
let rows = 0
worker.on('message', (reply) => {
  if (reply.ok && reply.id === 1) return
  if (reply.ok) rows += reply.value.items.length
  if (reply.ok && reply.more) {
    worker.send({ id: (id += 1), task: 'more', name: 'Log.xlsx' })
    return
  }
  if (!reply.ok) console.error(reply.problem.message)
  if (rows < 1000) process.exitCode = 1
  worker.disconnect()
})
