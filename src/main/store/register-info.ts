import { appendAudit } from './audit'
import { secretsOf } from './secrets'
import type { Db, Store, Tx } from './store'

/** What a register says of itself. */
export interface RegisterInfo {
  readonly id: string
  /** Pack id of the board's protocol. */
  readonly board: string
  readonly createdAt: string
  /** False until part of the recovery key has been typed back; ask before anything is stored. */
  readonly recoveryConfirmed: boolean
  /** True for the fictional register of "Explore with sample data". */
  readonly sample: boolean
}

export async function registerInfo(db: Db | Tx): Promise<RegisterInfo> {
  const rows = await db.selectFrom('meta').selectAll().execute()
  const meta = new Map(rows.map((row) => [row.key, row.value]))
  return {
    id: meta.get('register_id') ?? '',
    board: meta.get('board') ?? '',
    createdAt: meta.get('created_at') ?? '',
    recoveryConfirmed: meta.get('recovery_confirmed') === 'yes',
    sample: meta.get('sample') === 'yes',
  }
}

/** Ends set-up: part of the recovery key was typed back correctly (see `isRecoveryGroup`). */
export async function confirmRecovery(store: Store): Promise<void> {
  await mark(store, 'recovery_confirmed', 'register.recovery-confirmed')
}

/** Marks the register as the fictional one. */
export async function markAsSample(store: Store): Promise<void> {
  await mark(store, 'sample', 'register.marked-as-sample')
}

/** Makes the register another board's: new cases are opened under that protocol. */
export async function chooseBoard(tx: Tx, board: string): Promise<void> {
  await tx.updateTable('meta').set({ value: board }).where('key', '=', 'board').execute()
}

async function mark(store: Store, key: string, action: string): Promise<void> {
  const { registerId } = secretsOf(store)
  await store.transaction(async (tx) => {
    await tx
      .insertInto('meta')
      .values({ key, value: 'yes' })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: 'yes' }))
      .execute()
    const entry = { actor: 'Accord', action, subjectType: 'register', subjectId: registerId, details: {} }
    await appendAudit(tx, store.clock, entry)
  })
}
