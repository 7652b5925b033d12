import type { FigureFilters } from '@shared/analysis/figure-filters'
import { filterLine } from '@shared/analysis/filters-in-words'
import type { PackSet } from '@shared/protocol/pack-set'
import type { InsightsContext } from '../register/insights-context'
import { policiesOf, registerInfo } from '../store'
import { boardWording, wordingIn } from './board-wording'
import type { ReportAbout } from './cover'

export interface ReportContext extends InsightsContext {
  /** Who exports, for the audit trail; never written into a report. */
  readonly actor: string
  /** Of Accord. */
  readonly version: string
}

/** What a report is about: the board, and each policy its cases are under. */
export async function aboutReport(context: ReportContext, filter: FigureFilters): Promise<ReportAbout> {
  const { store, packs, clock, version } = context
  const { board, sample } = await registerInfo(store.db)
  const pack = packs.get(board)
  const policies = await policiesOf(store.db, filter)
  return {
    board: sample ? `${pack.board.name} (fictional sample data)` : pack.board.name,
    policies:
      policies.length === 0
        ? [policyInWords(packs, pack.id, pack.policy.version)]
        : policies.map(({ packId, version: of }) => policyInWords(packs, packId, of)),
    filters: filterLine(
      inBoardsWords(packs, filter),
      new Map(packs.all().map((one) => [one.id, one.board.name])),
    ),
    producedAt: clock.now(),
    version,
  }
}

/** A ground in people's own words may name somebody, and is not repeated on a cover. */
function inBoardsWords(packs: PackSet, filter: FigureFilters): FigureFilters {
  if (filter.ground === undefined) return filter
  const wording = boardWording(packs)
  return { ...filter, ground: [...new Set(filter.ground.map((label) => wordingIn(wording, label)))] }
}

/** A version that is no longer among the packs is still named: the cases were opened under it. */
function policyInWords(packs: PackSet, packId: string, version: string): string {
  const pack = packs.versions(packId).find(({ policy }) => policy.version === version)
  return `${pack?.policy.title ?? packId}, version ${version}`
}
