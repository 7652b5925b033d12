import '../compile-later'
import './sources/text-decoder'
import { z } from 'zod'
import { readDocument } from './forms'
import { giveUpReach } from './worker-lockdown'
import { WorkerTasks } from './worker-tasks'

/**
 * Entry of the intake worker: a process that is handed bytes and answers with what they say. Started by Node's fork
 * (messages on `process`) or as an Electron utility process (the first message brings a port).
 */
interface Port {
  on(event: 'message', listener: (event: { data: unknown }) => void): unknown
  postMessage(message: unknown): void
  start(): void
}
interface ParentPort {
  on(event: 'message', listener: (event: { data: unknown; ports: Port[] }) => void): unknown
}
const utilityProcess = z.object({
  parentPort: z.custom<ParentPort>((value) => typeof value === 'object' && value !== null && 'on' in value),
})

giveUpReach()
// A parser may leave behind it that something nobody asked for could not be had, as pdf.js does with damaged objects. What was
// asked for is waited for, and its answer says what went wrong; the next file is not to suffer for it.
process.on('unhandledRejection', () => undefined)
/** What cannot be answered at all ends the worker, and the pool says so of the file. */
const stop = () => process.exit(1)
const tasks = new WorkerTasks(
  (packs, vocabulary, board) => (input) => readDocument({ ...input, packs, vocabulary, board }),
)

const parent = utilityProcess.safeParse(process)
if (parent.success) {
  parent.data.parentPort.on('message', ({ ports: [port] }) => {
    port?.on('message', ({ data }) => {
      void tasks.answer(data).then((reply) => port.postMessage(reply), stop)
    })
    port?.start()
  })
} else {
  process.on('message', (message) => {
    void tasks.answer(message).then((reply) => process.send?.(reply), stop)
  })
  process.on('disconnect', () => process.exit(0))
}
