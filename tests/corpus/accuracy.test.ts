import { describe, expect, it } from 'vitest'
import { documentNames, readCorpus } from '../../scripts/accuracy/read-corpus'
import { rates, totalsOf } from '../../scripts/accuracy/totals'

const minute = 60_000
const figures = async (withOwnPacks: boolean) => {
  const judged = await readCorpus({ withOwnPacks })
  const of = (heldOut: boolean) => {
    const totals = totalsOf(judged.filter(({ truth }) => truth.heldOut === heldOut).flatMap(({ verdicts }) => verdicts))
    return { ...totals, ...rates(totals) }
  }
  return { workedOn: of(false), keptOut: of(true) }
} // prettier-ignore

// The figures are those reached, a little rounded: a change of the reader may better them and raise the bar here.
describe('the corpus is read as it was written', () => {
  it('holds at least 150 documents', () => {
    expect(documentNames().length).toBeGreaterThanOrEqual(150)
  })

  it(
    'with the boards’ packs',
    async () => {
      const { workedOn, keptOut } = await figures(true)
      expect(workedOn.recall).toBeGreaterThanOrEqual(99)
      expect(workedOn.wrongOrInvented).toBeLessThanOrEqual(0.3)
      expect(workedOn.sureButWrong).toBe(0)
      expect(keptOut.recall).toBeGreaterThanOrEqual(96)
      expect(keptOut.wrongOrInvented).toBeLessThanOrEqual(0.4)
      expect(keptOut.sureButWrong).toBeLessThanOrEqual(3)
    },
    2 * minute,
  )

  it(
    'from boards nobody has told it about',
    async () => {
      const { workedOn, keptOut } = await figures(false)
      expect(workedOn.recall).toBeGreaterThanOrEqual(97)
      expect(workedOn.wrongOrInvented).toBeLessThanOrEqual(0.3)
      expect(workedOn.sureButWrong).toBe(0)
      expect(keptOut.recall).toBeGreaterThanOrEqual(80)
      expect(keptOut.sureButWrong).toBeLessThanOrEqual(3)
    },
    2 * minute,
  )
})
