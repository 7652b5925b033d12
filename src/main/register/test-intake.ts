import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import type { FieldKey } from '@shared/domain/fields'
import type { FieldValue, Reading } from '@shared/domain/reading'
import type { ReadItem, ReadResult } from '../intake/worker-protocol'
import type { Store } from '../store'
import type { RegisterContext } from './context'
import { loadPacks } from './protocols/load-packs'
import { createImportSink } from './receive'
import { seedAgencies } from './seed-agencies'

// For tests only.
const loaded = loadPacks({ resources: resolve(import.meta.dirname, '../../../resources') })

/** A register's context with the built-in packs and the directory the board starts with. */
export async function testContext(store: Store, board = 'hertfordshire'): Promise<RegisterContext> {
  const { packs } = await loaded
  const context = { store, packs, board, clock: store.clock, actor: 'Test officer' }
  await seedAgencies(context)
  return context
}

/** A reading in which everything was read for certain. */
export function sure(values: Partial<Record<FieldKey, FieldValue>>): Reading {
  return Object.fromEntries(
    Object.entries(values).map(([field, value]) => [
      field,
      { value: value ?? null, asWritten: String(value), confidence: 'sure', at: 'p1' },
    ]),
  )
}

/** A form of stage 1 about somebody invented, between two agencies on record. */
export const firstForm = sure({
  'subject.name': 'Ivy Thornbury',
  stage: 1,
  'concern.summary': 'Discharge without a plan.',
  'referringManager.name': 'Mo Patel',
  'referringManager.agency': 'HPFT',
  'referringManager.on': '2026-05-01',
  'receivingManager.agency': 'Adult Care Services',
})

export function sha(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** Hands the register one mail with a form attached, or one file, as the import would. Answers the item's submission. */
export async function arrive(
  context: RegisterContext,
  name: string,
  reading: Reading,
  more: Partial<ReadItem> & { receivedAt?: string } = {},
): Promise<string> {
  const sink = createImportSink(context)
  const { receivedAt = '2026-06-01T09:00:00.000Z', ...rest } = more
  const bytes = new TextEncoder().encode(`${name} ${JSON.stringify(reading)}`)
  const sha256 = sha(new TextDecoder().decode(bytes))
  const [id = ''] = await sink.storeFiles([{ batch: 'b1', source: name, name, bytes, sha256, receivedAt }])
  const item: ReadItem = {
    path: '', role: 'file', part: null, at: null, sha256, kind: 'form', notAForm: null,
    form: 'hertfordshire/monitoring-form', reading, why: [], problem: null, ...rest,
  } // prettier-ignore
  const result: ReadResult = { format: 'docx', sha256, mail: null, parts: [], items: [item] }
  await sink.recordRead(id, result)
  return id
}
