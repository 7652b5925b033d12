import { expect, test } from 'vitest'
import type { FromData } from './data-protocol'
import type { WorkerReply, WorkerRequest } from './intake/worker-protocol'
import { WorkersThroughMain, type WorkerPort } from './workers-through-main'

function fakePort() {
  const sent: WorkerRequest[] = []
  let hear: (event: { data: unknown }) => void = () => undefined
  const port: WorkerPort = {
    postMessage: (request) => sent.push(request),
    on: (_event, listener) => (hear = listener),
    start: () => undefined,
  }
  return {
    port,
    sent,
    say: (data: unknown) => {
      hear({ data })
    },
  }
}
const request: WorkerRequest = { id: 1, task: 'document', name: 'Form.docx', bytes: new Uint8Array(3) }

test('main is asked for a worker, and what was sent before it came is not lost', () => {
  const asked: FromData[] = []
  const workers = new WorkersThroughMain((message) => asked.push(message))
  const worker = workers.spawn()
  worker.send(request)
  const { port, sent } = fakePort()
  workers.connect(1, port)
  expect(asked).toEqual([{ kind: 'spawn-worker', worker: 1 }])
  expect(sent).toEqual([request])
  worker.kill()
  expect(asked[1]).toEqual({ kind: 'kill-worker', worker: 1 })
})

test('replies and the exit reach the worker they belong to', () => {
  const workers = new WorkersThroughMain(() => undefined)
  const [first, second] = [workers.spawn(), workers.spawn()]
  const replies: WorkerReply[] = []
  const exits: string[] = []
  first.onReply((reply) => replies.push(reply))
  first.onExit(() => exits.push('first'))
  second.onExit(() => exits.push('second'))
  const { port, say } = fakePort()
  workers.connect(1, port)
  say({ nonsense: true })
  say({ id: 1, ok: true, value: 'read' })
  workers.exited(2)
  expect(replies).toEqual([{ id: 1, ok: true, value: 'read' }])
  expect(exits).toEqual(['second'])
})
