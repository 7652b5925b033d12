import type { DataChannel, Handlers } from '@shared/contract'
import { loadPacks } from './register/protocols/load-packs'
import { createAppHandlers } from './service/app-handlers'
import { FolderWatch } from './service/folder-watch'
import { ImportBatches } from './service/import-batches'
import { createIntakeHandlers } from './service/intake-handlers'
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
  const batches = new ImportBatches(options.emit)
  const watch = new FolderWatch(options)
  const app = createAppHandlers(options, session)
  const stop = () => {
    watch.stop()
    batches.cancelAll()
  }
  /** A register's folder is watched from when it is open until it is locked. */
  const opened = async <T>(opening: Promise<T>): Promise<T> => {
    const answer = await opening
    if (session.open) await watch.follow(session.open)
    return answer
  }
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
      stop()
      return app['register.lock'](input)
    },
    'register.unlock': (input) => opened(app['register.unlock'](input)),
    'register.confirmRecovery': (input) => opened(app['register.confirmRecovery'](input)),
    'register.exploreSamples': (input) => opened(app['register.exploreSamples'](input)),
    ...createIntakeHandlers(session, batches, watch),
  }
  return {
    handlers,
    close: async () => {
      stop()
      await session.close()
    },
  }
}
