import { join } from 'node:path'
import { dataContract } from '@shared/contract'
import { toData, type FromData, type ToData } from './data-protocol'
import { createDataService, type DataService } from './data-service'
import { faultLog } from './fault-log'
import { KeyStoreThroughMain } from './key-store-through-main'
import { PrinterThroughMain } from './printer-through-main'
import { serveContract, type Serve } from './serve-contract'
import { WorkersThroughMain, type WorkerPort } from './workers-through-main'

/**
 * Composition root of the data process: keys, database, originals, register and reports, serving the contract to
 * main. One per app, and the only process that opens the register's folder.
 */
const main = process.parentPort
const post = (message: FromData) => {
  main.postMessage(message)
}
const workers = new WorkersThroughMain(post)
const keyStore = new KeyStoreThroughMain(post)
const printer = new PrinterThroughMain(post)
let running: { service: DataService; serve: Serve } | null = null

main.on('message', ({ data, ports }) => {
  receive(toData.parse(data), ports[0])
})

function receive(message: ToData, port: WorkerPort | undefined): void {
  switch (message.kind) {
    case 'start':
      running = start(message)
      break
    case 'call':
      void answer(message.id, message.channel, message.input)
      break
    case 'worker-port':
      if (port) workers.connect(message.worker, port)
      break
    case 'worker-exit':
      workers.exited(message.worker)
      break
    case 'key-answer':
      keyStore.answered(message.id, message.value)
      break
    case 'printed':
      printer.answered(message.id, message.pdf)
      break
    case 'close':
      void close()
  }
}

function start({ version, resources, state }: ToData & { kind: 'start' }) {
  const report = faultLog(join(state, 'logs'))
  process.on('unhandledRejection', (bug) => report('data process', bug))
  process.on('uncaughtException', (bug) => {
    report('data process', bug)
    process.exit(1)
  })
  const service = createDataService({
    version,
    resources,
    state,
    keyStore,
    printPaper: printer.print,
    spawnWorker: workers.spawn,
    clock: { now: () => new Date().toISOString() },
    emit: (changed) => {
      post({ kind: 'changed', changed })
    },
  })
  return { service, serve: serveContract(dataContract, service.handlers, report) }
}

async function answer(id: number, channel: string, input: unknown): Promise<void> {
  if (running) post({ kind: 'reply', id, reply: await running.serve(channel, input) })
}

async function close(): Promise<void> {
  await running?.service.close()
  process.exit(0)
}
