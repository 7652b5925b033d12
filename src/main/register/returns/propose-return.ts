import type { WaitingReturn } from '@shared/contract/returns'
import { addressIn } from '@shared/domain/return-letters'
import type { ReturnReading } from '@shared/domain/return-reading'
import { standingFigures } from '@shared/domain/return-standing'
import { periodName } from '@shared/domain/return-year'
import {
  newestReadings, returnRounds, submissionsByIds, waitingReturns, type Db, type SubmissionRow, type Tx,
} from '../../store' // prettier-ignore
import type { RegisterContext } from '../context'
import { returnedOf } from '../stored-json'
import { loadRound, type LoadedRound } from './load-round'

/** Returns that arrived and are part of no round yet, each with where it seems to belong. */
export async function proposeReturns(db: Db | Tx, context: RegisterContext): Promise<WaitingReturn[]> {
  const ids = await waitingReturns(db)
  if (ids.length === 0) return []
  const readings = await newestReadings(db, ids)
  const submissions = new Map((await submissionsByIds(db, ids)).map((row) => [row.id, row]))
  const rounds: LoadedRound[] = []
  for (const { id } of await returnRounds(db)) rounds.push(await loadRound(db, context, id))
  return ids.flatMap((id) => {
    const [submission, stored] = [submissions.get(id), readings.get(id)?.returned ?? null]
    return submission && stored !== null ? [proposeReturn(rounds, submission, returnedOf(stored))] : []
  })
}

function proposeReturn(
  rounds: readonly LoadedRound[],
  submission: SubmissionRow,
  reading: ReturnReading,
): WaitingReturn {
  const reasons: string[] = []
  const round = roundOf(rounds, reading, reasons)
  const agency = agencyOf(round ?? rounds[0], reading, submission, reasons)
  const there = round?.returns.find((each) => each.agency.id === agency?.id)
  if (round && agency && !there?.asked) reasons.push(`${agency.name} is not asked in the round ${round.name}.`)
  if (there?.submission != null)
    reasons.push(`${agency?.name ?? ''} has a return already: filing this one puts it in its place.`)
  if (round?.row.closed_on != null) reasons.push(`The round ${round.name} is closed.`)
  const figures = standingFigures(reading, [])
  const total = (measure: 'made' | 'received') =>
    figures.find((figure) => figure.by === 'total' && figure.measure === measure)?.value ?? null
  const readSurely = figures.every(({ confidence }) => confidence === 'sure')
  if (reading.layout !== 'template') reasons.push('It is in the agency’s own words or layout: check its figures.')
  else if (!readSurely) reasons.push('Some of its figures are not read for certain.')
  return {
    submission: submission.id,
    name: submission.name,
    from: submission.mail_from,
    receivedOn: submission.received_on,
    layout: reading.layout,
    made: total('made'),
    received: total('received'),
    round: round?.row.id ?? null,
    agency: agency && { id: agency.id, name: agency.name },
    certain: reasons.length === 0 && round !== undefined && agency !== null,
    reasons,
  }
} // prettier-ignore

function roundOf(
  rounds: readonly LoadedRound[],
  { key, period }: ReturnReading,
  reasons: string[],
): LoadedRound | undefined {
  const made = key && rounds.find(({ row }) => row.id === key.round)
  const said =
    period && rounds.find((each) => each.period.from === period.from && each.period.to === period.to)
  if (key && !made) reasons.push('It is a workbook of Accord, but of no round of this register.')
  if (period && !said) reasons.push(`It is for ${periodName(period)}, a year without a round.`)
  if (made && said && made !== said)
    reasons.push(`The workbook was made for ${made.name}, but says that it is for ${said.name}.`)
  if (!key && !period) {
    const open = rounds.filter(({ row }) => row.closed_on === null)
    reasons.push('It does not say which year it is for.')
    return open.length === 1 ? open[0] : undefined
  }
  return period ? (said ?? undefined) : (made ?? undefined)
}

function agencyOf(
  round: LoadedRound | undefined,
  { key, agency: named }: ReturnReading,
  submission: SubmissionRow,
  reasons: string[],
): { id: string; name: string } | null {
  if (!round) return null
  const made = key ? round.agencies.get(round.standing(key.agency)) : undefined
  const finding = named && round.directory.find(named.text)
  const known = finding?.kind === 'known' && finding.agencies.length === 1 ? finding.agencies[0] : undefined
  if (key && !made) reasons.push('The agency the workbook was made for is not in the directory.')
  if (made && known && known.agencyId !== made.id) {
    reasons.push(`The workbook was made for ${made.name}, but names ${known.agency}.`)
    return null
  }
  if (made) return made
  if (known) return { id: known.agencyId, name: known.agency }
  if (named) {
    const like = finding?.kind === 'near' ? finding.suggestions.map(({ agency }) => agency).slice(0, 2) : []
    reasons.push(
      like.length > 0
        ? `“${named.text}” may be ${like.join(' or ')}.`
        : `“${named.text}” is not in the directory of agencies.`,
    )
    return null
  }
  return bySender(round, submission, reasons)
}

/** An agency whose contact wrote the mail is likely the one, and a person says so. */
function bySender(round: LoadedRound, { mail_from, original_from }: SubmissionRow, reasons: string[]) {
  const sender = addressIn(original_from ?? mail_from)?.toLowerCase()
  const found = [...round.agencies.values()].filter(
    ({ contact }) => sender !== undefined && addressIn(contact)?.toLowerCase() === sender,
  )
  const [only] = found
  reasons.push('It does not say which agency it is from.')
  if (found.length !== 1 || !only) return null
  reasons.push(`It was sent from the address of ${only.name}.`)
  return only
}
