// So many built intake workers: told the packs, then handed files one after the other, each as often as ROUNDS says.
// CONFIGURE is their first message.
import { fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'

const [, , configure, workers, rounds, ...paths] = process.argv
const built = resolve(import.meta.dirname, '../../out/main/intake-worker.js')
const files = Array.from({ length: Number(rounds) }, () => paths).flat()
const told = JSON.parse(readFileSync(configure, 'utf8'))
let found = 0
let reading = 0

function start() {
  const worker = fork(built, [], {
    serialization: 'advanced',
    execArgv: ['--max-old-space-size=512'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  let id = 1
  const next = () => {
    const path = files.shift()
    if (path === undefined) {
      reading -= 1
      if (reading === 0 && found === 0) process.exitCode = 1
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
  worker.send(told)
  reading += 1
}
for (let n = 0; n < Number(workers); n += 1) start()
