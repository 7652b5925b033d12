import { rung } from '../domain/escalation'
import type { Figures } from './figures-schema'
import { mergeStages } from './stages'
import type { CaseTally, Tallies } from './tallies'

type KindFigures = Pick<
  Figures,
  'cases' | 'status' | 'stageReached' | 'stageResolved' | 'rungReached' | 'rungResolved' | 'concerns' | 'statedTime'
> // prettier-ignore

/** The figures that come from what there is little of in each case: its status, stage, answers to yes or no. */
export function kindFigures({ kinds, stageNames }: Pick<Tallies, 'kinds' | 'stageNames'>): KindFigures {
  const resolved = kinds.filter(({ status }) => status === 'resolved')
  const count = (which: (kind: CaseTally) => boolean) => sum(kinds.filter(which))
  return {
    cases: sum(kinds),
    status: {
      open: count(({ status }) => status === 'open'),
      resolved: sum(resolved),
      withdrawn: count(({ status }) => status === 'withdrawn'),
    },
    stageReached: mergeStages(kinds.map(({ stage, stageName: name, count: of }) => ({ stage, name, count: of }))),
    // Withdrawn cases ended without agreement and have no stage of resolution.
    stageResolved: mergeStages(
      resolved.map(({ resolvedStage: stage, count: of }) => ({
        stage,
        name: stage === null ? null : (stageNames.get(stage) ?? `Stage ${stage}`),
        count: of,
      })),
    ),
    rungReached: byRung(kinds, (kind) => kind.rung),
    rungResolved: byRung(resolved, (kind) => kind.resolvedRung),
    concerns: concerns(kinds),
    statedTime: {
      differ: count(({ statedTime }) => statedTime === 'differ'),
      noDifference: count(({ statedTime }) => statedTime === 'no-difference'),
      notComputed: count(({ statedTime }) => statedTime === 'not-computed'),
      notStated: count(({ statedTime }) => statedTime === 'not-stated'),
    },
  }
} // prettier-ignore

/** Every rung, with none too; cases of no recorded rung last, when there are any. */
function byRung(kinds: readonly CaseTally[], rungOf: (kind: CaseTally) => string | null): Figures['rungReached'] {
  const known = rung.options.map((one) => ({ rung: one, count: sum(kinds.filter((kind) => rungOf(kind) === one)) }))
  const without = sum(kinds) - known.reduce((total, { count }) => total + count, 0)
  return without === 0 ? known : [...known, { rung: null, count: without }]
} // prettier-ignore

const answers = ['yes', 'no', null] as const

/** All nine answers to the two questions, with none too. An answer that is neither yes nor no is no answer. */
function concerns(kinds: readonly CaseTally[]): Figures['concerns'] {
  const answer = (text: string | null) => (text === 'yes' || text === 'no' ? text : null)
  return answers.flatMap((process) =>
    answers.map((handling) => ({
      process,
      handling,
      count: sum(
        kinds.filter((kind) => answer(kind.process) === process && answer(kind.handling) === handling),
      ),
    })),
  )
}

function sum(kinds: readonly CaseTally[]): number {
  return kinds.reduce((total, { count }) => total + count, 0)
}
