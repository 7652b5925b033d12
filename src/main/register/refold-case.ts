import { assembleCase } from '@shared/domain/assemble-case'
import type { AssembledCase, CaseSource, CaseSurroundings } from '@shared/domain/assemble-types'
import { textOf } from '@shared/domain/assemble-facts'
import { workingDaysBetween } from '@shared/protocol/working-days'
import type { ProtocolPack } from '@shared/protocol/pack-schema'
import type { AgencyDirectory } from '../intake/matching/agency-directory'
import { filingKeys } from '../intake/matching/match-keys'
import {
  canonicalJson, caseById, decisionsOfCases, membersOf, nextReference, removeCase, replaceCase, standingCase, undoneDecisionsOfCase, type CaseProjection, type Tx,
} from '../store' // prettier-ignore
import { clockRows, clocksOfCase, driftOf } from './case-clocks'
import { figureParts, type FigureParts } from './case-figures'
import { sourcesOf } from './case-sources'
import type { RegisterContext } from './context'
import { formOf, packOf } from './forms'
import { handRecordsOf } from './hand-records'
import { effectsOf } from './stored-json'

/** A case just worked out again. */
export interface RefoldedCase {
  readonly id: string
  readonly ref: string
  readonly assembled: AssembledCase
}

/**
 * Works a case out again from its accepted submissions and hand records and writes its projection, in the
 * transaction of the command that changed them. What is part of another case works that one out again. A case none of
 * whose submissions is accepted any more goes: null.
 * @param given the reference to give it when it is new, and since when it counts as on the register; the next free
 * number, and now, when not given
 */
export async function refoldCase(
  tx: Tx,
  context: RegisterContext,
  directory: AgencyDirectory,
  anyId: string,
  given: { readonly ref: string | null; readonly createdAt?: string } = { ref: null },
): Promise<RefoldedCase | null> {
  const id = await standingCase(tx, anyId)
  const members = await membersOf(tx, id)
  const decisions = await decisionsOfCases(tx, members)
  if (decisions.length === 0) {
    await removeCase(tx, id)
    return null
  }
  const { sources, asRead, pack: openedUnder } = await sourcesOf(tx, context, decisions)
  const hand = await handRecordsOf(tx, members)
  const moved = hand.findLast((record) => record.kind === 'protocol')
  const pack = moved ? packOf(context.packs, openedUnder.id, moved.version) : openedUnder
  const assembled = assembleCase({ pack, sources, hand }, surroundings(context, pack, directory))
  const before = await caseById(tx, id)
  const ref = before?.ref ?? (await referenceFor(tx, id, anyId === id ? given.ref : null, assembled))
  const created = before?.created_at ?? given.createdAt ?? context.clock.now()
  const clocks = clocksOfCase(context, assembled, false)
  await replaceCase(tx, {
    ...projection(id, ref, created, assembled, sources),
    clocks: clockRows(pack.id, clocks),
    drift: driftOf(assembled, clocks),
    ...figureParts(context, assembled, clocks, sources, asRead),
  })
  return { id, ref, assembled }
}

export function surroundings(
  context: RegisterContext,
  pack: ProtocolPack,
  directory: AgencyDirectory,
): CaseSurroundings {
  const calendar = context.packs.calendar(pack.calendar)
  return {
    agenciesNamed: (text) => directory.named(text),
    form: (id) => formOf(context.packs, id),
    workingDays: (from, to) => workingDaysBetween(from, to, calendar),
  }
}

/** The reference given, or the one the case had when it was last on the register, or a new one. */
async function referenceFor(
  tx: Tx,
  id: string,
  given: string | null,
  assembled: AssembledCase,
): Promise<string> {
  if (given !== null) return given
  const noted = (await undoneDecisionsOfCase(tx, id)).map(({ effects }) => effectsOf(effects).ref)
  return noted.findLast((ref) => ref !== undefined) ?? (await newReference(tx, assembled))
}

/** ACC-2026-0007: the year the escalation was raised, or else received. */
async function newReference(tx: Tx, assembled: AssembledCase): Promise<string> {
  const year = Number((assembled.raisedOn ?? assembled.receivedOn).slice(0, 4))
  const number = await nextReference(tx, year)
  return `ACC-${year}-${String(number).padStart(4, '0')}`
}

function projection(
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
