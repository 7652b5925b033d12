import { describe, expect, it } from 'vitest'
import { likelySame } from './likely-same'

const one = (name: string, confirmed = true, aliases: string[] = []) => ({
  id: name,
  name,
  aliases,
  confirmed,
})

describe('a name nobody has confirmed', () => {
  it('is suggested as the agency it abbreviates or spells another way', () => {
    const directory = [one('Saint Marys NHS Foundation Trust'), one('Northbridge Police')]
    expect(likelySame(one('St. Mary’s NHS Trust', false), directory).map(({ name }) => name)).toEqual([
      'Saint Marys NHS Foundation Trust',
    ])
  })

  it('is compared with aliases too, and never with another unconfirmed name', () => {
    const directory = [
      one('Northbridge Constabulary', true, ['Northbridge Police']),
      one('Northbridge Polis', false),
    ]
    expect(likelySame(one('Northbridge police service', false), directory).map(({ name }) => name)).toEqual([
      'Northbridge Constabulary',
    ])
  })

  it('gets no suggestion when nothing is alike', () => {
    expect(likelySame(one('Fernleigh Housing', false), [one('Northbridge Police')])).toEqual([])
  })
})
