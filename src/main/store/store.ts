import type { Kysely, Transaction } from 'kysely'
import type { Clock } from '@shared/domain/dates'
import type { Database } from './schema'

export type Db = Kysely<Database>
/** A transaction; accepted wherever a {@link Db} is. */
export type Tx = Transaction<Database>

/** The originals, byte for byte as they came, each in an encrypted file of its own. */
export interface Blobs {
  /** Keeps bytes durably; answers their sha256 (lower-case hex). Keeping the same bytes again changes nothing. */
  put(bytes: Uint8Array): Promise<string>
  /** Keeps many at once, quicker than one by one; answers in the same order, once all are durable. */
  putMany(list: readonly Uint8Array[]): Promise<string[]>
  /** The bytes of a sha256. Errors: `store/original-missing`, `store/original-damaged`. */
  get(sha256: string): Promise<Uint8Array>
}

/** One open register. */
export interface Store {
  readonly folder: string
  /** True when nothing can be written, because the folder cannot be. */
  readonly readOnly: boolean
  readonly db: Db
  readonly blobs: Blobs
  readonly clock: Clock
  /** Runs work in one transaction: all of it is kept, durably, or none. Inside, use only `tx`, never `db`. */
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  /** Closes the database, drops the keys and lets others open the register. */
  close(): Promise<void>
}
