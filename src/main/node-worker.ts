import { fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { SpawnWorker } from './intake/worker-protocol'
import { workerHeapLimit } from './worker-limits'
import { parseWorkerReply } from './worker-reply'

/** Intake workers as processes of plain Node, for the command line and the tests. `entry` is the built worker. */
export function nodeWorkers(entry = builtWorker()): SpawnWorker {
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

/** The built worker: beside the built command line, or where `npm run build` puts it when run from the sources. */
function builtWorker(): string {
  const places = ['./intake-worker.js', '../intake-worker.js', '../../out/main/intake-worker.js']
  const paths = places.map((place) => fileURLToPath(new URL(place, import.meta.url)))
  const built = paths.find((path) => existsSync(path))
  if (built === undefined) throw new Error('The intake worker is not built. Run: npm run build')
  return built
}
