import { availableParallelism } from 'node:os'
import type { DataChannel, Handlers } from '@shared/contract'
import type { AppChannel } from '@shared/contract/app'
import type { CaseDetail, CaseFilter, CaseRow } from '@shared/contract/escalations'
import type { IsoDate } from '@shared/domain/dates'
import type { Problem } from '@shared/domain/problem'
import type { ProtocolPack } from '@shared/protocol/pack-schema'
import {
  runImport,
  type GivenFile,
  type ImportOutcome,
  type ImportRun,
  type ImportSeen,
} from '../intake/import-run'
import { WorkerPool } from '../intake/pool'
import { loadVocabulary } from '../register/protocols/load-vocabulary'
import { openRegisterPacks } from '../register/protocols/register-packs'
import { createCalendarHandlers } from '../register/calendars'
import { caseByReferenceOn, casesOnDate } from '../register/cases-on-date'
import { createReferralHandlers } from '../register/referrals/referral-handlers'
import { mappingsInUse } from '../register/column-mappings'
import { createRegisterHandlers } from '../register/handlers'
import { unreadFiles } from '../register/imports'
import { createImportSink } from '../register/receive'
import { seedAgencies } from '../register/seed-agencies'
import { workOutAgain } from '../register/work-out-again'
import { createInsightsHandlers } from '../register/insights'
import { createReturnsHandlers } from '../register/returns/handlers'
import { createBoardReportHandlers } from '../reports/board-report/write-board'
import { createReportHandlers } from '../reports/handlers'
import { createTemplateHandlers } from '../reports/templates'
import { createReturnFileHandlers } from '../reports/returns/handlers'
import { createReferralPackHandlers } from '../reports/referral-pack/write-pack'
import {
  getSetting,
  keepingFewPages,
  newId,
  registerInfo,
  verifyStore,
  type RegisterInfo,
  type Store,
} from '../store'
import type { DataServiceOptions } from './options'
import { importRecords, watchRecords, type ImportRecords, type WatchRecords } from './intake-records'
import { Running } from './running'
import { createProtocolHandlers } from './protocol-handlers'

/** The calls that need an open register, less those about imports, which belong to a sitting. */
export type RegisterChannel = Exclude<DataChannel, AppChannel | `intake.${string}`>

export interface ImportOptions {
  readonly batch?: string
  readonly onProgress?: (seen: ImportSeen) => void
  readonly given?: readonly GivenFile[]
  readonly followLinks?: boolean
  /** The import was stopped before and goes on under its own batch. */
  readonly goesOn?: boolean
}

/** One open register with everything that lives as long as it: protocols, workers, commands and queries. */
export interface OpenRegister {
  readonly store: Store
  readonly info: RegisterInfo
  readonly board: ProtocolPack
  /** Packs of the user's own that could not be used. */
  readonly packProblems: readonly Problem[]
  readonly handlers: Handlers<RegisterChannel>
  /** The register, or one case of it, as it stands at the end of a day, past or to come. */
  readonly casesOnDate: (date: IsoDate, filter: CaseFilter) => Promise<CaseRow[]>
  readonly caseOnDate: (date: IsoDate, ref: string) => Promise<CaseDetail>
  runImport(paths: readonly string[], signal: AbortSignal, options?: ImportOptions): Promise<ImportOutcome>
  newBatch(): string
  /** Has the register stay open until something that writes to it has ended. */
  stayOpenFor<T>(task: Promise<T>): Promise<T>
  /** The imports of the screens, kept with their reports. */
  readonly imports: ImportRecords
  /** The folder that is watched, and what was taken from it. */
  readonly watching: WatchRecords
  verify(): ReturnType<typeof verifyStore>
  close(): Promise<void>
}

type Surroundings = Pick<
  DataServiceOptions,
  'spawnWorker' | 'clock' | 'resources' | 'version' | 'printPaper' | 'onFault'
>

/** Puts the commands, queries and workers together around a store; closes the store if that fails. */
export async function openRegister(store: Store, surroundings: Surroundings): Promise<OpenRegister> {
  try {
    return await assemble(store, surroundings)
  } catch (error) {
    await store.close()
    throw error
  }
}

async function assemble(store: Store, surroundings: Surroundings): Promise<OpenRegister> {
  const { clock, resources, version, spawnWorker, printPaper = null, onFault } = surroundings
  const packs = await openRegisterPacks(store, resources)
  const vocabulary = await loadVocabulary(resources)
  const info = await registerInfo(store.db)
  let { board } = info
  let actor = (await getSetting(store.db, 'officerName')) ?? 'Business unit'
  const context = {
    store,
    clock,
    packs,
    version,
    get board() {
      return board
    },
    get actor() {
      return actor
    },
  }
  await seedAgencies(context)
  await workOutAgain(context)
  const readBy = () => ({ packs: packs.all(), vocabulary, board })
  const pool = new WorkerPool({
    spawn: spawnWorker,
    size: Math.max(1, availableParallelism()),
    configure: readBy(),
  })
  const sink = createImportSink(context)
  const closing = new AbortController()
  const running = new Running()
  const reading: ImportRun['pool'] = {
    prepare: (files) => pool.prepare(files),
    // Asked for each file, so that a correction counts for the next one.
    read: async (file, stop) => pool.readInPieces({ ...file, mappings: await mappingsInUse(store.db) }, stop),
  }
  const register = createRegisterHandlers(context, { pool })
  const handlers: Handlers<RegisterChannel> = {
    ...register,
    ...createInsightsHandlers(context),
    ...createReportHandlers(context),
    ...createBoardReportHandlers(context, printPaper),
    ...createTemplateHandlers(context, resources),
    ...createReferralHandlers(context),
    ...createReturnsHandlers(context),
    ...createReturnFileHandlers(context),
    ...createReferralPackHandlers(context, { reader: pool, printPaper }),
    ...createCalendarHandlers(context, packs),
    ...createProtocolHandlers(context, packs, (chosen) => {
      board = chosen
      pool.configure(readBy())
    }),
    'settings.save': async (settings) => {
      await register['settings.save'](settings)
      actor = settings.officerName || 'Business unit'
      return null
    },
  }
  return {
    store,
    get info() {
      return { ...info, board }
    },
    get board() {
      return packs.get(board)
    },
    packProblems: packs.problems,
    handlers,
    casesOnDate: (date, filter) => casesOnDate(context, date, filter),
    caseOnDate: (date, ref) => caseByReferenceOn(context, ref, date),
    runImport: (paths, signal, options = {}) => {
      const { batch = newId(clock), goesOn = false, ...rest } = options
      const goingOn = goesOn ? { goingOn: { unread: unreadFiles(context) } } : {}
      const until = AbortSignal.any([signal, closing.signal])
      return running.track(
        keepingFewPages(store, () =>
          runImport({
            ...rest,
            ...goingOn,
            paths,
            pool: reading,
            sink,
            clock,
            batch,
            signal: until,
            onFault: (fault) => onFault?.('import', fault),
          }),
        ),
      )
    },
    newBatch: () => newId(clock),
    stayOpenFor: (task) => running.track(task),
    imports: importRecords(context),
    watching: watchRecords(context),
    verify: () => verifyStore(store),
    close: async () => {
      // What is being read is left to be read the next time; what is being written is let finish.
      closing.abort()
      pool.close()
      await running.ended()
      await store.close()
    },
  }
}
