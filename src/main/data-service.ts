import type { DataChannel, Handlers } from '@shared/contract'
import { loadPacks } from './register/protocols/load-packs'
import { createAppHandlers } from './service/app-handlers'
import { ImportBatches } from './service/import-batches'
import { whenOpen } from './service/when-open'
import type { DataServiceOptions } from './service/options'
import { listProtocols } from './service/protocol-handlers'
import { Session } from './service/session'

export type { DataServiceOptions, KeyStore } from './service/options'

/** The data part of Accord, answering the whole contract for one register at a time. */
export interface DataService {
  readonly handlers: Handlers<DataChannel>
  close(): Promise<void>
}

export function createDataService(options: DataServiceOptions): DataService {
  const session = new Session()
  const batches = new ImportBatches()
  const app = createAppHandlers(options, session)
  const handlers: Handlers<DataChannel> = {
    ...whenOpen(session, options.emit),
    ...app,
    // The boards to choose from are asked for before there is a register.
    'protocols.list': async (input) => {
      if (session.open) return session.open.handlers['protocols.list'](input)
      const { packs } = await loadPacks({ resources: options.resources })
      return listProtocols(packs)
    },
    'register.lock': async (input) => {
      batches.cancelAll()
      return app['register.lock'](input)
    },
    'intake.start': ({ paths }) =>
      Promise.resolve({ batch: batches.start(session.require(), paths, options.emit) }),
    'intake.cancel': ({ batch }) => {
      batches.cancel(batch)
      return Promise.resolve(null)
    },
    'intake.progress': ({ batch }) => Promise.resolve(batches.progress(batch)),
    'intake.items': ({ batch, offset, limit }) => Promise.resolve(batches.items(batch, offset, limit)),
  }
  return {
    handlers,
    close: async () => {
      batches.cancelAll()
      await session.close()
    },
  }
}
