import { factOf, formDate, stageNumberOf, textOf, type Fact } from '@shared/domain/assemble-facts'
import type { IsoDate } from '@shared/domain/dates'
import type { ItemKind, Reading } from '@shared/domain/reading'
import type { FormDefinition } from '@shared/protocol/form-schema'
import type { AgencyDirectory, AgencyFinding } from './agency-directory'
import type { PersonFacts } from './person-parts'
import { tellingOf, type Telling } from './tellings'

/** What matching knows of a submission. */
export interface ItemFacts extends PersonFacts {
  readonly escalating: AgencyFinding | null
  readonly receiving: AgencyFinding | null
  readonly raisedOn: IsoDate | null
  /** True when the form asks for the date of raising itself, rather than a date that stands for it. */
  readonly raisedOnAsked: boolean
  /** The date its news is of: the latest date it bears, else the day it was received. */
  readonly newsOn: IsoDate
  readonly stage: number | null
  readonly telling: Telling
}

export function itemFacts(
  reading: Reading,
  form: FormDefinition | null,
  receivedOn: IsoDate,
  directory: AgencyDirectory,
  kind: ItemKind,
): ItemFacts {
  const found = (fact: Fact | null) => (fact ? directory.find(fact.value) : null)
  const raised = factOf('raisedOn', reading, form)
  return {
    name: textOf(reading, 'subject.name'),
    dateOfBirth: textOf(reading, 'subject.dateOfBirth'),
    reference: textOf(reading, 'subject.reference'),
    address: textOf(reading, 'subject.address'),
    escalating: found(factOf('escalatingAgency', reading, form)),
    receiving: found(factOf('receivingAgency', reading, form)),
    raisedOn: raised?.value ?? null,
    raisedOnAsked: raised?.field === 'raisedOn',
    newsOn: formDate(reading) ?? receivedOn,
    stage: stageNumberOf(reading, 'stage'),
    telling: tellingOf(reading, kind),
  }
}

/** Ids of the agencies a finding names for certain. */
export function agencyIds(finding: AgencyFinding | null): string[] {
  return finding?.kind === 'known' ? finding.agencies.map((agency) => agency.agencyId) : []
}
