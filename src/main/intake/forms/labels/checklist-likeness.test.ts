import { describe, expect, it } from 'vitest'
import { packs } from '../testing/read'
import { ChecklistLikeness } from './checklist-likeness'
import { keysOf } from './words'

const checklist = packs.find(({ id }) => id === 'hertfordshire')?.forms[0]?.checklist ?? []
const likeness = new ChecklistLikeness(checklist)

describe('a question of the checklist in other words', () => {
  it.each([
    ['Supervisor or line manager consulted?', 1],
    ['I have asked my supervisor for advice', 1],
    ['We have tried to sort this out at the lowest level', 2],
    ['Resolution attempted at the lowest possible level?', 2],
    ['Has your manager raised it with the equivalent manager?', 3],
    ['Senior manager or named lead has attempted resolution?', 4],
    ['Resolution by the Independent Chair now sought?', 5],
  ])('“%s” is its question %i', (asked, n) => {
    expect(likeness.like(keysOf(asked))).toBe(n)
  })

  it.each([
    'Name of manager',
    'Designated Safeguarding Lead',
    'Senior Manager, Named Safeguarding Representative',
    'Stage at which resolution was achieved',
    'Views of all agencies',
    'Has the adult been told?',
    'Was the concern resolved?',
    'The manager and the ward agree about the concern',
    'Level of need',
  ])('“%s” is none of them', (asked) => {
    expect(likeness.like(keysOf(asked))).toBeNull()
  })
})
