import { join } from 'node:path'
import { app, MessageChannelMain, utilityProcess, type MessagePortMain, type UtilityProcess } from 'electron'
import { workerHeapLimit } from '../worker-limits'

/** Starts and ends intake workers for the data process, which may not start processes itself. */
export class IntakeWorkers {
  readonly #running = new Map<number, UtilityProcess>()

  /** Starts a worker and returns the data process's end of the channel to it. */
  start(number: number, onExit: () => void): MessagePortMain {
    const { port1, port2 } = new MessageChannelMain()
    const worker = utilityProcess.fork(join(app.getAppPath(), 'out', 'main', 'intake-worker.js'), [], {
      serviceName: 'Accord intake',
      execArgv: [workerHeapLimit],
      // What a parser prints may quote a document, and it has no business with our settings.
      stdio: 'ignore',
      env: { TZ: process.env['TZ'] ?? '' },
    })
    this.#running.set(number, worker)
    worker.once('exit', () => {
      this.#running.delete(number)
      onExit()
    })
    worker.postMessage({ task: 'port' }, [port1])
    return port2
  }

  kill(number: number): void {
    this.#running.get(number)?.kill()
  }

  killAll(): void {
    for (const worker of this.#running.values()) worker.kill()
  }
}
