import { join } from 'node:path'
import { dataContract } from '@shared/contract'
import type { FromData } from './data-protocol'
import { createDataService } from './data-service'
import { readAhead } from './register/protocols/read-ahead'
import type { DataServiceOptions } from './service/options'
import { faultLog } from './fault-log'
import { serveContract, type Serve } from './serve-contract'
import { WorkersThroughMain } from './workers-through-main'

/** The data process once everything is loaded. */
export interface DataServing {
  readonly answer: Serve
  readonly workers: WorkersThroughMain
  close(): Promise<void>
}

type Given = Pick<DataServiceOptions, 'version' | 'resources' | 'state' | 'keyStore' | 'printPaper'> & {
  readonly post: (message: FromData) => void
}

export function startServing({ post, ...given }: Given): DataServing {
  // While the passphrase is typed.
  readAhead(given.resources)
  const workers = new WorkersThroughMain(post)
  const onFault = faultLog(join(given.state, 'logs'))
  const service = createDataService({
    ...given,
    onFault,
    spawnWorker: workers.spawn,
    clock: { now: () => new Date().toISOString() },
    emit: (changed) => {
      post({ kind: 'changed', changed })
    },
  })
  const answer = serveContract(dataContract, service.handlers, onFault)
  return { answer, workers, close: () => service.close() }
}
