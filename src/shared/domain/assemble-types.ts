import type { FormDefinition } from '../protocol/form-schema'
import type { ProtocolPack } from '../protocol/pack-schema'
import type { CaseEvent } from './case-event'
import type { IsoDate } from './dates'
import type { z } from 'zod'
import type {
  agencyInCase, caseSource, EscalationStatus, groundInCase, PersonInvolved, StagePassed, Subject, timelineEntry,
} from './escalation' // prettier-ignore
import type { FieldKey } from './fields'
import type { FieldReading, Reading } from './reading'

export type AgencyInCase = z.infer<typeof agencyInCase>
export type GroundInCase = z.infer<typeof groundInCase>
export type TimelineEntry = z.infer<typeof timelineEntry>

/** One accepted submission as evidence of a case, with a person's corrections laid over what was read. */
export interface CaseSource extends Omit<z.infer<typeof caseSource>, 'reading'> {
  readonly reading: Reading
}

/** What a person recorded about a case in the app, in the order it was recorded. */
export type HandRecord =
  | { readonly kind: 'event'; readonly event: CaseEvent }
  /** A fact of the case put right by hand; it holds over every submission, later ones too. */
  | {
      readonly kind: 'correction'
      readonly field: FieldKey
      readonly reading: FieldReading
      readonly reason: string
    }
  | { readonly kind: 'grounds'; readonly grounds: readonly string[] }
  /** The case was moved, explicitly, to another version of its protocol. Whoever assembles it chooses the pack by this. */
  | { readonly kind: 'protocol'; readonly version: string }

/** What the fold needs to know besides the case: the directory of agencies, the forms and the calendar. */
export interface CaseSurroundings {
  /** Agencies a text names for certain; empty when the directory does not know it. */
  agenciesNamed(text: string): readonly AgencyInCase[]
  /** A form by `pack/form`. */
  form(id: string): FormDefinition | null
  /** Working days after `from` up to and including `to`; null when the calendar does not reach. */
  workingDays(from: IsoDate, to: IsoDate): number | null
}

export interface Disagreement {
  readonly field: string
  readonly says: { submission: string; value: string }[]
}

export interface CaseResolution {
  readonly status: EscalationStatus
  readonly resolvedOn: IsoDate | null
  readonly resolvedStage: number | null
}

/** A case worked out from its sources and hand records; everything a screen, a figure or a clock needs of it. */
export interface AssembledCase extends CaseResolution {
  readonly protocol: { pack: string; version: string }
  readonly subject: Subject
  readonly escalating: AgencyInCase | null
  readonly receiving: AgencyInCase[]
  readonly raisedOn: IsoDate | null
  readonly receivedOn: IsoDate
  readonly stage: StagePassed | null
  readonly stages: StagePassed[]
  readonly people: PersonInvolved[]
  readonly grounds: GroundInCase[]
  readonly concern: {
    summary: string | null
    outcomeSought: string | null
    isProcess: 'yes' | 'no' | null
    isProfessionalHandling: 'yes' | 'no' | null
  }
  readonly response: { on: IsoDate | null; summary: string | null }
  readonly outcome: {
    summary: string | null
    effectiveness: string | null
    timeStated: string | null
    workingDays: number | null
    calendarDays: number | null
    timesDiffer: boolean
  }
  /** Everything that happened, from submissions and by hand, in order of date: what clocks start and stop on. */
  readonly events: CaseEvent[]
  readonly timeline: TimelineEntry[]
  readonly disagreements: Disagreement[]
}

export interface CaseMaterial {
  readonly pack: ProtocolPack
  readonly sources: readonly CaseSource[]
  readonly hand: readonly HandRecord[]
}
