import { openRegister } from '../../src/main/service/open-register'
import { nodeWorkers } from '../../src/main/node-worker'
import { reopen, testClock } from '../../src/main/store/test-register'

// Imports a folder into a register as the command line does, with workers of its own, until it is killed or done. It names
// an item only once the import has reported it.
const [, , folder = '', mails = '', worker = '', resources = ''] = process.argv
const say = (line: string): void => void process.stdout.write(`${line}\n`)

const register = await openRegister(await reopen(folder), {
  spawnWorker: nodeWorkers(worker),
  clock: testClock,
  resources,
  version: '0.0.0',
})
say('ready')
await register.runImport([mails], new AbortController().signal, {
  onProgress: ({ newItems }) => {
    for (const { submissionId } of newItems) if (submissionId !== null) say(submissionId)
  },
})
await register.close()
say('done')
