import { describe, expect, it } from 'vitest'
import { inBothWays, questionOf, welshBy } from './welsh-halves'

const isWelsh = welshBy(new Set(['enw', 'oedolyn', 'dyddiad', 'beth', 'asiantaeth', 'cyfeirio']))

describe('a label of a pack in two languages', () => {
  it.each([
    ['Enw’r oedolyn / Name of adult', ['Enw’r oedolyn / Name of adult', 'Name of adult']],
    ['Date / Dyddiad', ['Date / Dyddiad', 'Date']],
    ['Name (enw)', ['Name (enw)', 'Name']],
    ['Name of adult', ['Name of adult']],
    ['Enw’r oedolyn', ['Enw’r oedolyn']],
    ['Asiantaeth GIG / NHS agency', ['Asiantaeth GIG / NHS agency', 'NHS agency']],
    ['Child / adult', ['Child / adult']],
  ])('is looked for whole and by its English half: %s', (label, ways) => {
    expect(inBothWays(label, isWelsh)).toEqual(ways)
  })

  it('is one question when each half ends as one', () => {
    expect(questionOf('Beth? / What? A bed')).toBe('Beth? / What')
    expect(questionOf('What is sought? A bed')).toBe('What is sought')
  })
})
