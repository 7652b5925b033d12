import { z } from 'zod'
import type { HandRecord } from '@shared/domain/assemble-types'
import { caseEvent, eventType, type CaseEvent } from '@shared/domain/case-event'
import { isFieldKey, type FieldKey } from '@shared/domain/fields'
import { fieldReading, type FieldReading } from '@shared/domain/reading'
import { caseEventsOf, newId, type CaseEventRow, type Db, type NewCaseEvent, type Tx } from '../store'
import type { RegisterContext } from './context'

const correction = z.object({ field: z.string(), reading: fieldReading, reason: z.string() })
const grounds = z.object({ grounds: z.array(z.string()) })
const moved = z.object({ version: z.string() })

/** What people recorded about a case and what is part of it, in the order they did. */
export async function handRecordsOf(db: Db | Tx, caseIds: readonly string[]): Promise<HandRecord[]> {
  return (await caseEventsOf(db, caseIds)).flatMap(handRecord)
}

function handRecord(row: CaseEventRow): HandRecord[] {
  const data: unknown = JSON.parse(row.data)
  if (row.type === 'corrected') {
    const { field, ...rest } = correction.parse(data)
    return isFieldKey(field) ? [{ kind: 'correction', field, ...rest }] : []
  }
  if (row.type === 'grounds-set') return [{ kind: 'grounds', ...grounds.parse(data) }]
  const type = eventType.safeParse(row.type)
  if (!type.success) return []
  const more = caseEvent.partial().parse(data)
  const event = { ...more, id: row.id, type: type.data, on: row.on_date, by: row.made_by }
  const record: HandRecord = { kind: 'event', event }
  return row.type === 'protocol-changed' ? [record, { kind: 'protocol', ...moved.parse(data) }] : [record]
}

type NewEvent = Omit<CaseEvent, 'id' | 'by'>

/** A case event as its row. Rows of one command keep the order they are given in. */
export function eventRow(context: RegisterContext, caseId: string, event: NewEvent): NewCaseEvent {
  const { type, on, ...data } = event
  return row(context, caseId, type, on, data)
}

export function correctionRow(
  context: RegisterContext,
  caseId: string,
  field: FieldKey,
  read: FieldReading,
  reason: string,
): NewCaseEvent {
  return row(context, caseId, 'corrected', null, { field, reading: read, reason })
}

export function groundsRow(
  context: RegisterContext,
  caseId: string,
  chosen: readonly string[],
): NewCaseEvent {
  return row(context, caseId, 'grounds-set', null, { grounds: chosen })
}

export function protocolRow(
  context: RegisterContext,
  caseId: string,
  on: string,
  version: string,
  reason: string,
): NewCaseEvent {
  return row(context, caseId, 'protocol-changed', on, { version, reason })
}

function row(
  context: RegisterContext,
  escalation_id: string,
  type: string,
  on_date: string | null,
  data: object,
): NewCaseEvent {
  return {
    id: newId(context.clock),
    escalation_id,
    type,
    on_date,
    data: JSON.stringify(data),
    made_at: context.clock.now(),
    made_by: context.actor,
  }
}
