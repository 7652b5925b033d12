import { expect, it } from 'vitest'
import { plain, row } from './table-parts'
import { comparedFinding } from './compared-finding'

const of = (now: number, before: number, chance: string) =>
  row('all', ['All escalations'], [plain(now), plain(before), plain(now - before), plain(chance)])

it.each([
  [of(16, 5, 'More than chance'), '16 escalations, 11 more than in the same period last year (5): more than chance'],
  [of(1, 3, 'Within chance'), '1 escalation, 2 fewer than in the same period last year (3): a difference chance alone can make'],
  [of(19, 0, 'Not tested: a period without cases'), '19 escalations; the register holds none of the same period last year, so the two are not compared'],
  [of(0, 7, 'Not tested: a period without cases'), '0 escalations; the register holds none of this period, so the two are not compared'],
  [of(4, 4, 'Within chance'), '4 escalations, as many as in the same period last year (4)'],
] as const)('says how many more or fewer, and whether it is more than chance', (line, said) => {
  expect(comparedFinding(line, 'year-before')).toBe(said)
}) // prettier-ignore

it('says nothing of a difference when a count is kept back', () => {
  const hidden = row(
    'all',
    ['All escalations'],
    [plain(16), { value: null, hidden: true }, plain(null), plain(null)],
  )
  expect(comparedFinding(hidden, 'before')).toContain('kept back')
  expect(comparedFinding(hidden, 'before')).not.toContain('16')
})
