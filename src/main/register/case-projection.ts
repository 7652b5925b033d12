import type { AssembledCase, CaseSource } from '@shared/domain/assemble-types'
import { textOf } from '@shared/domain/assemble-facts'
import type { Reading } from '@shared/domain/reading'
import type { ProtocolPack } from '@shared/protocol/pack-schema'
import { filingKeys } from '../intake/matching/match-keys'
import { canonicalJson, type CaseProjection } from '../store'
import { clockRows, clocksOfCase, driftOf } from './case-clocks'
import { figureParts, type FigureParts } from './case-figures'
import type { RegisterContext } from './context'

/** What a case was worked out from, and what came of it. */
export interface WorkedOut {
  readonly pack: ProtocolPack
  readonly sources: readonly CaseSource[]
  readonly asRead: ReadonlyMap<string, Reading>
  readonly assembled: AssembledCase
}

/** A case as its tables hold it. */
export function caseProjection(
  context: RegisterContext,
  named: { readonly id: string; readonly ref: string; readonly createdAt: string },
  { pack, sources, asRead, assembled }: WorkedOut,
): CaseProjection {
  const clocks = clocksOfCase(context, assembled, false)
  return {
    ...rows(named.id, named.ref, named.createdAt, assembled, sources),
    clocks: clockRows(pack.id, clocks),
    drift: driftOf(assembled, clocks),
    ...figureParts(context, assembled, clocks, sources, asRead),
  }
}

function rows(
  id: string,
  ref: string,
  created_at: string,
  found: AssembledCase,
  sources: readonly CaseSource[],
): Omit<CaseProjection, 'clocks' | 'drift' | keyof FigureParts> {
  return {
    row: {
      id,
      ref,
      pack_id: found.protocol.pack,
      pack_version: found.protocol.version,
      status: found.status,
      subject_name: found.subject.name,
      subject_date_of_birth: found.subject.dateOfBirth,
      subject_address: found.subject.address,
      subject_reference: found.subject.reference,
      subject_kind: found.subject.kind,
      escalating_agency_id: found.escalating?.agencyId ?? null,
      raised_on: found.raisedOn,
      received_on: found.receivedOn,
      stage_id: found.stage?.id ?? null,
      stage_number: found.stage?.number ?? null,
      stage_name: found.stage?.name ?? null,
      rung: found.stage?.rung ?? null,
      resolved_on: found.resolvedOn,
      resolved_stage: found.resolvedStage,
      working_days: found.outcome.workingDays,
      calendar_days: found.outcome.calendarDays,
      is_process: found.concern.isProcess,
      is_professional_handling: found.concern.isProfessionalHandling,
      assembled: canonicalJson(found),
      created_at,
    },
    receiving: found.receiving.map((agency) => agency.agencyId),
    stages: found.stages.map(({ id: stage_id, number, name, rung, enteredOn, leftOn, how }) => ({
      stage_id, number, name, rung, entered_on: enteredOn, left_on: leftOn, how,
    })), // prettier-ignore
    grounds: found.grounds,
    keys: [found.subject, ...sources.map(personIn)].flatMap(filingKeys),
  }
}

/** A person is found again under every name and date any submission gives. */
function personIn(source: CaseSource) {
  return {
    name: textOf(source.reading, 'subject.name'),
    dateOfBirth: textOf(source.reading, 'subject.dateOfBirth'),
    reference: textOf(source.reading, 'subject.reference'),
  }
}
