// The built intake worker alone: told the packs, handed one file, ended when it answers. CONFIGURE is its first message.
import { fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

const [, , path, configure] = process.argv
const built = resolve(import.meta.dirname, '../../out/main/intake-worker.js')
const worker = fork(built, [], { serialization: 'advanced' })
worker.send(JSON.parse(readFileSync(configure, 'utf8')))
worker.send({ id: 2, task: 'read', name: 'Log.xlsx', bytes: readFileSync(path), receivedOn: '2026-03-31' })
worker.on('message', (reply) => {
  if (reply.ok && reply.id === 1) return
  if (!reply.ok || reply.value.items.length < 1000) process.exitCode = 1
  if (!reply.ok) console.error(reply.problem.message)
  worker.disconnect()
})
