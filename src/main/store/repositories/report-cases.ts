import type { Kysely } from 'kysely'
import { z } from 'zod'
import type { FigureFilters } from '@shared/analysis/figure-filters'
import type { Database } from '../schema'
import { countedIn } from './figure-conditions'
import { groupedBy } from '@shared/domain/grouped-by'

type Db = Kysely<Database>

/** A case as a report lists it: `narrative` only when asked for, because it is free text about people. */
export interface ReportCase {
  readonly id: string
  readonly ref: string
  readonly packId: string
  readonly status: string
  readonly subject: {
    readonly name: string | null
    readonly dateOfBirth: string | null
    readonly reference: string | null
    readonly kind: string | null
  }
  readonly escalating: string | null
  readonly receiving: readonly string[]
  readonly raisedOn: string | null
  readonly receivedOn: string
  readonly stageNumber: number | null
  readonly stageName: string | null
  readonly rung: string | null
  readonly stages: readonly { readonly name: string; readonly enteredOn: string | null }[]
  readonly grounds: readonly { readonly ground: string; readonly label: string }[]
  readonly resolvedOn: string | null
  readonly resolvedStage: number | null
  readonly workingDays: number | null
  readonly calendarDays: number | null
  readonly resolvedRung: string | null
  readonly statedTime: string
  /** Whether somebody said how the policy worked. */
  readonly remark: boolean
  /** The same for cases about one person; never to be written anywhere. */
  readonly person: string | null
  readonly escalatingType: string | null
  readonly isProcess: string | null
  readonly isProfessionalHandling: string | null
  readonly narrative: { readonly reason: string | null; readonly outcome: string | null } | null
}

/** Ids of the cases a report lists, in order of reference. */
export async function reportCaseIds(db: Db, filter: FigureFilters): Promise<string[]> {
  const rows = await db
    .selectFrom('escalation')
    .select('id')
    .where(countedIn(filter))
    .orderBy('ref')
    .execute()
  return rows.map(({ id }) => id)
}

/** The policies the cases of a report are under, as pack id and version. */
export async function policiesOf(
  db: Db,
  filter: FigureFilters,
): Promise<{ packId: string; version: string }[]> {
  return db
    .selectFrom('escalation')
    .select(['pack_id as packId', 'pack_version as version'])
    .distinct()
    .where(countedIn(filter))
    .orderBy('pack_id')
    .orderBy('pack_version')
    .execute()
}

/** One page of a report's register, in the order of the ids. Keep pages small: a few hundred. */
export async function reportCases(
  db: Db,
  ids: readonly string[],
  withNarrative: boolean,
): Promise<ReportCase[]> {
  const receiving = groupedBy(await receivingOf(db, ids), ({ id }) => id)
  const stages = groupedBy(await stagesOf(db, ids), ({ id }) => id)
  const grounds = groupedBy(await groundsOf(db, ids), ({ id }) => id)
  const narratives = withNarrative ? await narrativesOf(db, ids) : null
  const rows = new Map((await caseRows(db, ids)).map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = rows.get(id)
    if (row === undefined) return []
    const { subject_name: name, subject_date_of_birth: dateOfBirth, subject_reference: reference } = row
    return {
      id,
      ref: row.ref,
      packId: row.pack_id,
      status: row.status,
      subject: { name, dateOfBirth, reference, kind: row.subject_kind },
      escalating: row.escalating,
      receiving: (receiving.get(id) ?? []).map((agency) => agency.name),
      raisedOn: row.raised_on,
      receivedOn: row.received_on,
      stageNumber: row.stage_number,
      stageName: row.stage_name,
      rung: row.rung,
      stages: stages.get(id) ?? [],
      grounds: grounds.get(id) ?? [],
      resolvedOn: row.resolved_on,
      resolvedStage: row.resolved_stage,
      workingDays: row.working_days,
      calendarDays: row.calendar_days,
      resolvedRung: row.resolved_rung,
      statedTime: row.stated_time,
      remark: row.remark === 1,
      person: row.person,
      escalatingType: row.escalatingType,
      isProcess: row.is_process,
      isProfessionalHandling: row.is_professional_handling,
      narrative: narratives === null ? null : (narratives.get(id) ?? { reason: null, outcome: null }),
    }
  })
}

function caseRows(db: Db, ids: readonly string[]) {
  return db
    .selectFrom('escalation')
    .innerJoin('case_figure', 'case_figure.escalation_id', 'escalation.id')
    .leftJoin('agency as known', 'known.id', 'escalation.escalating_agency_id')
    .leftJoin('agency as counted', (join) =>
      join.on((on) => on('counted.id', '=', on.fn.coalesce('known.merged_into', 'known.id'))),
    )
    .select([
      'escalation.id',
      'ref',
      'escalation.pack_id',
      'escalation.status',
      'subject_name',
      'subject_date_of_birth',
      'subject_reference',
      'subject_kind',
      'counted.name as escalating',
      'escalation.raised_on',
      'escalation.received_on',
      'escalation.stage_number',
      'escalation.stage_name',
      'escalation.rung',
      'resolved_on',
      'escalation.resolved_stage',
      'escalation.working_days',
      'escalation.calendar_days',
      'resolved_rung',
      'stated_time',
      'remark',
      'person',
      'counted.type as escalatingType',
      'is_process',
      'is_professional_handling',
    ]) // prettier-ignore
    .where('escalation.id', 'in', ids)
    .execute()
}

function receivingOf(db: Db, ids: readonly string[]) {
  return db
    .selectFrom('escalation_receiving')
    .innerJoin('agency as known', 'known.id', 'escalation_receiving.agency_id')
    .innerJoin('agency as counted', (join) =>
      join.on((on) => on('counted.id', '=', on.fn.coalesce('known.merged_into', 'known.id'))),
    )
    .select((eb) => ['escalation_id as id', 'counted.name as name', eb.fn.min('position').as('position')])
    .where('escalation_id', 'in', ids)
    .groupBy(['escalation_id', 'counted.name'])
    .orderBy('position')
    .execute()
}

function stagesOf(db: Db, ids: readonly string[]) {
  return db
    .selectFrom('escalation_stage')
    .select(['escalation_id as id', 'name', 'entered_on as enteredOn'])
    .where('escalation_id', 'in', ids)
    .orderBy('position')
    .execute()
}

function groundsOf(db: Db, ids: readonly string[]) {
  return db
    .selectFrom('escalation_ground')
    .select(['escalation_id as id', 'ground', 'label'])
    .where('escalation_id', 'in', ids)
    .orderBy('label')
    .execute()
}

const summary = z.object({ summary: z.string().nullable() })
const narrativeOf = z.object({ concern: summary, outcome: summary })

async function narrativesOf(db: Db, ids: readonly string[]) {
  const rows = await db.selectFrom('escalation').select(['id', 'assembled']).where('id', 'in', ids).execute()
  return new Map(
    rows.map(({ id, assembled }) => {
      const { concern, outcome } = narrativeOf.parse(JSON.parse(assembled))
      return [id, { reason: concern.summary, outcome: outcome.summary }]
    }),
  )
}
