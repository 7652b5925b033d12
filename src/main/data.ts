import { join } from 'node:path'
import { toData, type FromData, type ToData } from './data-protocol'
import type { DataServing } from './data-serving'
import { faultLog } from './fault-log'
import { KeyStoreThroughMain } from './key-store-through-main'
import { PrinterThroughMain } from './printer-through-main'
import type { WorkerPort } from './workers-through-main'

/**
 * Composition root of the data process: keys, database, originals, register and reports, serving the contract to
 * main. One per app, and the only process that opens the register's folder. A bug is in the log of faults also when it
 * comes up while all that is loaded.
 */
const main = process.parentPort
const post = (message: FromData) => {
  main.postMessage(message)
}
const keyStore = new KeyStoreThroughMain(post)
const printer = new PrinterThroughMain(post)
type Start = ToData & { kind: 'start' }
let serving: Promise<DataServing> | null = null

main.on('message', ({ data, ports }) => {
  void receive(toData.parse(data), ports[0])
})

async function receive(message: ToData, port: WorkerPort | undefined): Promise<void> {
  switch (message.kind) {
    case 'start':
      logFaults(message)
      serving = serve(message)
      break
    case 'call':
      await answer(message)
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

async function answer({ id, channel, input }: ToData & { kind: 'call' }): Promise<void> {
  const data = await serving
  if (data) post({ kind: 'reply', id, reply: await data.answer(channel, input) })
}

async function serve(start: Start): Promise<DataServing> {
  const { startServing } = await import('./data-serving')
  return startServing({ ...start, keyStore, printPaper: printer.print, post })
}

function logFaults({ state }: Start): void {
  const report = faultLog(join(state, 'logs'))
  process.on('unhandledRejection', (bug) => report('data process', bug))
  process.on('uncaughtException', (bug) => {
    report('data process', bug)
    process.exit(1)
  })
}
