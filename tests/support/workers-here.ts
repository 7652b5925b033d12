import { createHash } from 'node:crypto'
import { readDocument } from '../../src/main/intake/forms'
import { WorkerTasks } from '../../src/main/intake/worker-tasks'
import type { SpawnWorker, WorkerReply, WorkerRequest } from '../../src/main/intake/worker-protocol'

const makeReader: ConstructorParameters<typeof WorkerTasks>[0] = (packs, vocabulary, board) => (input) =>
  readDocument({ ...input, packs, vocabulary, board })

/**
 * Intake workers without processes of their own, for tests that import the same files many times: what a file says is
 * worked out once and remembered by its bytes, name and date, for as long as the test runs.
 */
export function workersHere(): SpawnWorker {
  const known = new Map<string, WorkerReply>()
  return () => {
    const tasks = new WorkerTasks(makeReader)
    let alive = true
    let tell: (reply: WorkerReply) => void = () => undefined
    const answer = async (request: WorkerRequest) => {
      const key = keyOf(request)
      const reply = known.get(key ?? '') ?? (await tasks.answer(request))
      // What comes in pieces must be read again, as the pieces wait in the reader.
      if (key !== null && !(reply.ok && reply.more)) known.set(key, reply)
      if (alive) tell({ ...reply, id: request.id })
    }
    return {
      send: (request) => void answer(request),
      onReply: (listener) => {
        tell = listener
      },
      onExit: () => undefined,
      kill: () => {
        alive = false
      },
    }
  }
}

function keyOf(request: WorkerRequest): string | null {
  if (request.task !== 'read') return null
  const sha256 = createHash('sha256').update(request.bytes).digest('hex')
  const told = JSON.stringify([request.mappings, request.sender])
  return `${sha256} ${request.receivedOn} ${request.name} ${told}`
}
