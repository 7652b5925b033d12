import { inOrder } from '@shared/domain/assemble-order'
import type { CaseSource } from '@shared/domain/assemble-types'
import type { Reading } from '@shared/domain/reading'
import type { ProtocolPack } from '@shared/protocol/pack-schema'
import {
  newestReadings,
  submissionsByIds,
  type DecisionRow,
  type ReadingRow,
  type SubmissionRow,
  type Tx,
  type Db,
} from '../store'
import type { RegisterContext } from './context'
import { packOf } from './forms'
import { effectsOf, readingOf } from './stored-json'

/** The form a reading was read as, `pack/form`. */
export function formId(row: Pick<ReadingRow, 'pack_id' | 'form_id'>): string | null {
  return row.pack_id === null || row.form_id === null ? null : `${row.pack_id}/${row.form_id}`
}

/** What a person typed, laid over what was read. */
export function corrected(read: Reading, corrections: Reading): Reading {
  return { ...read, ...corrections }
}

/**
 * A case's submissions as evidence, the same as they were read before anybody put them right (by submission), and the
 * protocol the earliest of them was made under.
 */
export async function sourcesOf(
  db: Db | Tx,
  context: RegisterContext,
  decisions: readonly DecisionRow[],
): Promise<Evidence> {
  const ids = [...new Set(decisions.map((decision) => decision.submission_id))]
  const readings = await newestReadings(db, ids)
  const asRead = new Map([...readings].map(([id, row]) => [id, readingOf(row.fields)]))
  return evidenceOf(context, decisions, await submissionsByIds(db, ids), readings, asRead)
}

/** What a case is worked out from. */
export interface Evidence {
  readonly sources: CaseSource[]
  /** As it was read before anybody put it right, by submission. */
  readonly asRead: ReadonlyMap<string, Reading>
  /** The protocol the case was opened under. */
  readonly pack: ProtocolPack
}

/** A decision as far as a case is worked out from it. */
export type AcceptedBy = Pick<DecisionRow, 'submission_id' | 'corrections' | 'effects'>

/** The same of submissions and readings in hand. */
export function evidenceOf(
  context: RegisterContext,
  decisions: readonly AcceptedBy[],
  submissions: readonly Pick<SubmissionRow, 'id' | 'sha256' | 'received_on'>[],
  readings: ReadonlyMap<string, ReadingRow>,
  asRead: ReadonlyMap<string, Reading>,
): Evidence {
  const corrections = new Map(decisions.map((decision) => [decision.submission_id, decision.corrections]))
  const sources = inOrder(
    submissions.map((submission) => {
      const row = readings.get(submission.id)
      return {
        submission: submission.id,
        sha256: submission.sha256,
        receivedOn: submission.received_on,
        form: row ? formId(row) : null,
        reading: corrected(
          asRead.get(submission.id) ?? {},
          readingOf(corrections.get(submission.id) ?? '{}'),
        ),
      }
    }),
  )
  const first = sources.find((source) => source.form !== null) ?? sources[0]
  const row = first ? readings.get(first.submission) : undefined
  const openedUnder = first ? protocolAcceptedUnder(decisions, first.submission) : null
  const { pack, version } = openedUnder ?? {
    pack: row?.pack_id ?? context.board,
    version: row?.pack_version ?? null,
  }
  return { sources, asRead, pack: packOf(context.packs, pack, version) }
}

/**
 * The protocol a case was opened under: that of the submission it begins with, in the version that counted when the
 * first of its submissions under that protocol was accepted. Null when nobody noted it.
 */
function protocolAcceptedUnder(decisions: readonly AcceptedBy[], submission: string) {
  const noted = decisions.flatMap(({ submission_id, effects }) => {
    const { protocol } = effectsOf(effects)
    return protocol ? [{ submission: submission_id, ...protocol }] : []
  })
  const own = noted.findLast((one) => one.submission === submission)
  return own ? (noted.find(({ pack }) => pack === own.pack) ?? own) : null
}
