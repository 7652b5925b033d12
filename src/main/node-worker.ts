import { fork } from 'node:child_process'
import type { SpawnWorker } from './intake/worker-protocol'
import { workerHeapLimit } from './worker-limits'
import { parseWorkerReply } from './worker-reply'

/** Intake workers as processes of plain Node, for the command line and the tests. `entry` is the built worker. */
export function nodeWorkers(entry: string): SpawnWorker {
  return () => {
    const child = fork(entry, [], {
      serialization: 'advanced',
      execArgv: [workerHeapLimit],
      // What a parser prints may quote a document, and it has no business with our settings.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      env: { TZ: process.env['TZ'] },
    })
    return {
      send: (request) => {
        // A dead worker is told of by its exit; the failure to write to it says nothing more.
        if (child.connected) child.send(request, () => undefined)
      },
      onReply: (listener) => {
        child.on('message', (message) => {
          const reply = parseWorkerReply(message)
          if (reply) listener(reply)
        })
      },
      onExit: (listener) => {
        let told = false
        const tell = () => {
          if (told) return
          told = true
          listener()
        }
        child.once('exit', tell)
        child.once('error', tell)
      },
      kill: () => {
        child.kill('SIGKILL')
      },
    }
  }
}
