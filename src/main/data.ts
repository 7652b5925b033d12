import { join } from 'node:path'
import { toData, type FromData, type ToData } from './data-protocol'
import type { DataServing } from './data-serving'
import { faultLog } from './fault-log'
import { KeyStoreThroughMain } from './key-store-through-main'
import { PrinterThroughMain } from './printer-through-main'
import { appState } from './service/app-state'
import { Session } from './service/session'
import type { WorkerPort } from './workers-through-main'

/**
 * Composition root of the data process: keys, database, originals, register and reports, serving the contract to
 * main. One per app, and the only process that opens the register's folder. The first question, what to show, is
 * answered before all that is loaded.
 */
const main = process.parentPort
const post = (message: FromData) => {
  main.postMessage(message)
}
const keyStore = new KeyStoreThroughMain(post)
const printer = new PrinterThroughMain(post)
/** Milliseconds for which the first screen has the machine to itself; a call that comes sooner is not kept waiting. */
const whileScreenIsDrawn = 300
type Start = ToData & { kind: 'start' }
let started: Start | null = null
let serving: Promise<DataServing> | null = null

main.on('message', ({ data, ports }) => {
  void receive(toData.parse(data), ports[0])
})

async function receive(message: ToData, port: WorkerPort | undefined): Promise<void> {
  switch (message.kind) {
    case 'start':
      started = message
      logFaults(message)
      break
    case 'call':
      if (started) await answer(started, message)
      break
    case 'worker-port':
      if (port) (await serving)?.workers.connect(message.worker, port)
      break
    case 'worker-exit':
      ;(await serving)?.workers.exited(message.worker)
      break
    case 'key-answer':
      keyStore.answered(message.id, message.value)
      break
    case 'printed':
      printer.answered(message.id, message.pdf)
      break
    case 'close':
      await (await serving)?.close()
      process.exit(0)
  }
}

async function answer(start: Start, { id, channel, input }: ToData & { kind: 'call' }): Promise<void> {
  if (channel === 'app.state' && serving === null) {
    const value = await appState({ ...start, keyStore }, new Session())
    post({ kind: 'reply', id, reply: { ok: true, value } })
    setTimeout(() => void serve(start), whileScreenIsDrawn)
  } else {
    post({ kind: 'reply', id, reply: await (await serve(start)).answer(channel, input) })
  }
}

function serve(start: Start): Promise<DataServing> {
  serving ??= import('./data-serving').then(({ startServing }) =>
    startServing({ ...start, keyStore, printPaper: printer.print, post }),
  )
  return serving
}

function logFaults({ state }: Start): void {
  const report = faultLog(join(state, 'logs'))
  process.on('unhandledRejection', (bug) => report('data process', bug))
  process.on('uncaughtException', (bug) => {
    report('data process', bug)
    process.exit(1)
  })
}
