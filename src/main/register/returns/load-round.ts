import { agencyKey } from '@shared/domain/agency-name'
import { dateOf, type IsoDate } from '@shared/domain/dates'
import { checkReturn, type ReturnCheck } from '@shared/domain/return-checks'
import type { ReturnEvent } from '@shared/domain/return-event'
import type { ReturnReading } from '@shared/domain/return-reading'
import { saysNil, standingFigures, type StandingFigure } from '@shared/domain/return-standing'
import {
  isAsked,
  nilTold,
  returnStateOf,
  standingSubmission,
  type ReturnState,
} from '@shared/domain/return-state'
import { periodName, type ReturnPeriod } from '@shared/domain/return-year'
import type { ProtocolPack } from '@shared/protocol/pack-schema'
import type { AgencyDirectory } from '../../intake/matching/agency-directory'
import {
  allAgencies, newestReadings, returnEventsOf, returnRoundById, submissionsByIds, type AgencyRow, type Db, type ReturnRoundRow, type Tx,
} from '../../store' // prettier-ignore
import type { RegisterContext } from '../context'
import { loadDirectory } from '../directory'
import { packOf } from '../forms'
import { returnedOf } from '../stored-json'
import { eventOf } from './events'
import { noSuchRound } from './problems'

/** One agency's return with everything kept about it. */
export interface LoadedReturn {
  readonly agency: AgencyRow
  readonly asked: boolean
  readonly events: readonly ReturnEvent[]
  /** The submission that counts. */
  readonly submission: string | null
  /** When it was heard of: the day the return came, or somebody said that there is none. */
  readonly heardOn: IsoDate | null
  readonly reading: ReturnReading | null
  readonly figures: readonly StandingFigure[]
  readonly checks: readonly ReturnCheck[]
  readonly state: ReturnState
}

export interface LoadedRound {
  readonly row: ReturnRoundRow
  readonly name: string
  readonly period: ReturnPeriod
  readonly pack: ProtocolPack
  readonly directory: AgencyDirectory
  /** Agencies that stand by themselves, by id. */
  readonly agencies: ReadonlyMap<string, AgencyRow>
  /** The agency an id means now: itself, or the one it was merged into. */
  readonly standing: (id: string) => string
  readonly returns: readonly LoadedReturn[]
}

/** Errors: `returns/no-such-round`. */
export async function loadRound(db: Db | Tx, context: RegisterContext, id: string): Promise<LoadedRound> {
  const row = await returnRoundById(db, id)
  if (!row) throw noSuchRound(id)
  const all = await allAgencies(db)
  const standing = standingAgency(all)
  const agencies = new Map(all.filter((each) => each.merged_into === null).map((each) => [each.id, each]))
  const events = new Map<string, ReturnEvent[]>()
  for (const event of await returnEventsOf(db, id)) {
    const agency = standing(event.agency_id)
    events.set(agency, [...(events.get(agency) ?? []), eventOf(event)])
  }
  const submissions = [...events.values()].flatMap((own) => standingSubmission(own) ?? [])
  const readings = await newestReadings(db, submissions)
  const received = new Map(
    (await submissionsByIds(db, submissions)).map((each) => [each.id, each.received_on]),
  )
  const today = dateOf(context.clock.now())
  const returns = [...events].flatMap(([agencyId, own]): LoadedReturn[] => {
    const agency = agencies.get(agencyId)
    if (!agency) return []
    const submission = standingSubmission(own)
    const stored = submission === null ? null : (readings.get(submission)?.returned ?? null)
    const reading = stored === null ? null : returnedOf(stored)
    const figures = standingFigures(reading, own)
    const standingState = { events: own, dueOn: row.due_on, closedOn: row.closed_on, today, saysNil: saysNil(figures) } // prettier-ignore
    return [
      {
        agency,
        asked: isAsked(own),
        events: own,
        submission,
        heardOn:
          (submission === null ? null : received.get(submission)) ??
          (nilTold(own) ? (own.findLast(({ type }) => type === 'nil-told')?.on ?? null) : null),
        reading,
        figures,
        checks: figures.length > 0 || submission !== null ? checkReturn(figures) : [],
        state: returnStateOf(standingState),
      },
    ]
  })
  const period = { from: row.from_on, to: row.to_on }
  return {
    row,
    name: periodName(period),
    period,
    pack: packOf(context.packs, row.pack_id, row.pack_version),
    directory: await loadDirectory(db),
    agencies,
    standing,
    returns: returns
      .filter(({ asked, submission }) => asked || submission !== null)
      .sort((a, b) => (agencyKey(a.agency.name) < agencyKey(b.agency.name) ? -1 : 1)),
  }
}

function standingAgency(all: readonly AgencyRow[]): (id: string) => string {
  const into = new Map(all.map((each) => [each.id, each.merged_into]))
  return (id) => {
    let at = id
    for (let steps = 0; steps < all.length; steps += 1) {
      const next = into.get(at)
      if (!next) return at
      at = next
    }
    return at
  }
}
