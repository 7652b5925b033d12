import type { Changed } from '@shared/contract/reply'
import type { Clock } from '@shared/domain/dates'
import type { SpawnWorker } from '../intake/worker-protocol'
import type { PrintPaper } from '../reports/print-paper'

/** The operating system's key store, reached through the main process. Only ever a third wrap of the data key. */
export interface KeyStore {
  available(): Promise<boolean>
  protect(secret: Uint8Array): Promise<Uint8Array>
  reveal(wrapped: Uint8Array): Promise<Uint8Array>
}

/** What the data part needs from whoever runs it: Electron's data process, the command line, or a test. */
export interface DataServiceOptions {
  readonly spawnWorker: SpawnWorker
  readonly clock: Clock
  /** Folder holding `protocols/`, `calendars/`, `report-templates/` and `samples/`. */
  readonly resources: string
  /** Folder for the app's own small files, such as the list of recent registers. Holds no case data. */
  readonly state: string
  readonly keyStore: KeyStore | null
  /** Makes PDFs; left out where there is nothing to print with. */
  readonly printPaper?: PrintPaper
  readonly emit: (changed: Changed) => void
  readonly version: string
  /** Keeps a fault of our own that cost one item and nothing else; `where` says what was being done. */
  readonly onFault?: (where: string, fault: unknown) => void
}
