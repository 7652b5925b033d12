import { beforeAll, describe, expect, it } from 'vitest'
import type { Judged } from '../../scripts/accuracy/read-corpus'
import { readSets, type SetName } from '../../scripts/accuracy/sets'
import { rates, totalsOf } from '../../scripts/accuracy/totals'

const blind: readonly SetName[] = ['Second look', 'Third look', 'Sealed']
const figuresOf = (judged: readonly Judged[] = []) => {
  const totals = totalsOf(judged.flatMap(({ verdicts }) => verdicts))
  return { documents: judged.length, ...totals, ...rates(totals) }
}

// The figures are those reached, a little rounded, as in the test of the corpus: they say what a board may expect whose
// papers nobody has seen. The sealed documents are never looked at one by one, so that theirs stay true;
// they have a little more room, for whoever changes the reader cannot look up what a change did to them.
describe('documents made by somebody who did not know the reader', () => {
  let known: ReadonlyMap<SetName, Judged[]> = new Map()
  let shipped: ReadonlyMap<SetName, Judged[]> = new Map()

  beforeAll(async () => {
    known = await readSets(blind, { withOwnPacks: true })
    shipped = await readSets(blind, { withOwnPacks: false, everything: true })
  }, 300_000)

  it('are read as well as was reached, those looked at since', () => {
    const { documents, recall, wrongOrInvented, sureButWrong } = figuresOf(known.get('Second look'))
    expect(documents).toBeGreaterThanOrEqual(60)
    expect(recall).toBeGreaterThanOrEqual(94)
    expect(wrongOrInvented).toBeLessThanOrEqual(1.8)
    expect(sureButWrong).toBeLessThanOrEqual(9)
  })

  it('are read as well as was reached, those looked at last', () => {
    const { documents, recall, wrongOrInvented, sureButWrong } = figuresOf(known.get('Third look'))
    expect(documents).toBeGreaterThanOrEqual(70)
    expect(recall).toBeGreaterThanOrEqual(80.5)
    expect(wrongOrInvented).toBeLessThanOrEqual(4.8)
    expect(sureButWrong).toBeLessThanOrEqual(43)
  })

  it('are read as well as was reached, those never looked at', () => {
    const { documents, recall, wrongOrInvented, sureButWrong } = figuresOf(known.get('Sealed'))
    expect(documents).toBeGreaterThanOrEqual(40)
    expect(recall).toBeGreaterThanOrEqual(61.5)
    expect(wrongOrInvented).toBeLessThanOrEqual(14.5)
    expect(sureButWrong).toBeLessThanOrEqual(11)
  })

  it('are read as well as was reached without the packs of their boards', () => {
    const figures = blind.map((name) => figuresOf(shipped.get(name)))
    const [secondLook, thirdLook, sealed] = figures
    expect(secondLook?.recall).toBeGreaterThanOrEqual(92)
    expect(secondLook?.sureButWrong).toBeLessThanOrEqual(3)
    expect(thirdLook?.recall).toBeGreaterThanOrEqual(64.5)
    expect(thirdLook?.sureButWrong).toBeLessThanOrEqual(12)
    expect(sealed?.recall).toBeGreaterThanOrEqual(44.5)
    expect(sealed?.sureButWrong).toBeLessThanOrEqual(5)
  })

  it('are not all forms: some of them say nothing a register keeps', () => {
    for (const name of blind) {
      const documents = known.get(name) ?? []
      const empty = documents.filter(({ truth }) => truth.items.every(({ kind }) => kind === 'not-a-form'))
      expect(empty.length / documents.length).toBeGreaterThan(0.1)
    }
  })
})
