import { describe, expect, it } from 'vitest'
import { agencyKey } from '@shared/domain/agency-name'
import { agencyDirectory } from './agency-directory'
import { comparePeople } from './compare-people'
import type { PersonFacts } from './person-parts'
import { filingKeys, lookUpKeys } from './match-keys'

const names = ['East Sussex County Council', 'Kent and Medway NHS ICB', 'East and North Hertfordshire NHS Trust', 'Surrey County Council', 'Metropolitan Police Service'] // prettier-ignore
const directory = agencyDirectory(
  names.map((name) => ({ id: name, name, mergedInto: null })),
  [...names, 'ASC', 'ENHT'].map((alias) => ({
    key: agencyKey(alias),
    agencyId:
      alias === 'ASC'
        ? 'Surrey County Council'
        : alias === 'ENHT'
          ? 'East and North Hertfordshire NHS Trust'
          : alias,
  })),
)

describe('agencies', () => {
  it.each([
    ['East Sussex County Council', 'known'],
    ['EAST SUSSEX COUNTY COUNCIL', 'known'],
    ['Kent & Medway NHS ICB', 'known'],
    ['ASC and Metropolitan Police Service', 'known'],
    ['ENHT', 'known'],
    ['West Sussex County Council', 'near'],
    ['East Sussex CC', 'near'],
    ['East & North Herts NHS Trust', 'near'],
    ['Met Police', 'near'],
    ['Kent and Medway Integrated Care Board', 'near'],
    ['ASC and Somebody Else', 'unknown'],
    ['Surrey Police', 'unknown'],
    ['Larkmead Care Homes', 'unknown'],
  ])('“%s” is %s', (text, kind) => {
    expect(directory.find(text).kind).toBe(kind)
  })
  it.each([
    ['VUH', 'Valeside University Hospitals NHS Foundation Trust'],
    ['NNUH', 'Norfolk and Norwich University Hospitals NHS Foundation Trust'],
    ['ENHT', 'East and North Hertfordshire NHS Trust'],
    ['E.N.H.T.', 'East and North Hertfordshire NHS Trust'],
    ['HCC', 'Hertfordshire County Council'],
  ])('takes %s for a possible short form of %s, and asks', (short, long) => {
    const one = agencyDirectory([{ id: 'a', name: long, mergedInto: null }], [])
    expect(one.find(short)).toMatchObject({ kind: 'near', suggestions: [{ agency: long }] })
  })
  it('never takes West Sussex for East Sussex', () => {
    expect(directory.named('West Sussex County Council')).toEqual([])
  })
  it('names both agencies of a cell only when each is on record', () => {
    expect(directory.named('ASC; Metropolitan Police Service').map((each) => each.agencyId)).toEqual([
      'Surrey County Council',
      'Metropolitan Police Service',
    ])
    expect(directory.named('ASC; Larkmead')).toEqual([])
  })
})

const person = (name: string | null, dateOfBirth: string | null = null, reference: string | null = null): PersonFacts => ({ name, dateOfBirth, reference }) // prettier-ignore

const people: [PersonFacts, PersonFacts, string][] = [
  [person('Ivy Thornbury', '1941-02-03'), person('Mrs Ivy THORNBURY', '1941-02-03'), 'same'],
  [person('Thornbury, Ivy', '1941-02-03'), person('Ivy Thornbury', '1941-02-03'), 'same'],
  [person('Zoë Müller', '1941-02-03'), person('Zoe Muller', '1941-02-03'), 'same'],
  [person('Ivy Thornbury', null, 'LL-20931'), person('Ivy Thornbury', null, 'll 20931'), 'same'],
  [person('Ivy Thornbury'), person('Ivy Thornbury', '1941-02-03'), 'same-name'],
  [person('Ivy Thornbury', '1941-02-03'), person('Ivy Thornbury', '1941-03-02'), 'maybe'],
  [person('Margaret Oake', '1941-02-03'), person('Peggy Oake', '1941-02-03'), 'maybe'],
  [person('M. Oake', '1941-02-03'), person('Margaret Oake', '1941-02-03'), 'maybe'],
  [person('I.T.', '1941-02-03'), person('Ivy Thornbury', '1941-02-03'), 'maybe'],
  [person('Ivy Thornbery', '1941-02-03'), person('Ivy Thornbury', '1941-02-03'), 'maybe'],
  [person('Ivy Thornbury', '1941-02-03', 'A-1000'), person('Ivy Thornbury', '1941-02-03', 'B-2000'), 'maybe'],
  [person('Ivy Thornbury', null, 'A-1000'), person('Sol Marsh', null, 'A-1000'), 'maybe'],
  [person('Ivy Thornbury', '1941-02-03'), person('Ivy Thornbury', '1958-11-30'), 'different'],
  [person('Ivy Thornbury', '1941-02-03'), person('Sol Marsh', '1941-02-03'), 'different'],
  [person('Margaret Oake'), person('Martin Oake'), 'different'],
  [person('M. Oake', '1941-02-03'), person('Peggy Oake', '1941-02-03'), 'maybe'],
  [person('M. Oake'), person('Betty Oake'), 'different'],
  [person('Ivy Begmu'), person('Ivy Begum'), 'maybe'],
  [person('Ivy Oaek', '1941-02-03'), person('Ivy Oake', '1941-02-03'), 'maybe'],
  [person('Ivy Oak'), person('Ivy Kao'), 'different'],
  [person('MO'), person('Margaret Oake'), 'maybe'],
  [person('[M.O.]'), person('Margaret Jane Oake'), 'maybe'],
  [person('MJO'), person('Margaret Oake', '1941-02-03'), 'different'],
  [person('M.J.O.'), person('Margaret Oake', '1941-02-03'), 'maybe'],
  [person('MT'), person('Margaret Oake'), 'different'],
  [person('Margaret O'), person('Margaret Oake'), 'maybe'],
  [person('M O’C'), person('Margaret O’Connell'), 'maybe'],
  [person('Martin O'), person('Margaret Oake'), 'different'],
  [person('Peggy', '1941-02-03'), person('Margaret Oake', '1941-02-03'), 'maybe'],
  [person('Peggy'), person('Margaret Oake'), 'different'],
  [person('ANN', '1941-02-03'), person('Ann Oake', '1941-02-03'), 'maybe'],
  [person('Ivy Marsh-Oake'), person('Ivy Oake'), 'maybe'],
  [person('Ivy Marsh-Oake'), person('Ivy Marsh'), 'maybe'],
  [person('Ivy Marsh Oake'), person('Ivy Marsh'), 'maybe'],
  [person('Ivy Marsh-Oake'), person('Joan Oake'), 'different'],
  [person('Mary-Ann Oake'), person('Mary Ann Oake'), 'maybe'],
  [person('Ivy Oake', '1941-02-03'), person('Ivy Tallis', '1941-02-03'), 'maybe'],
  [person('Ivy Oake'), person('Ivy Tallis'), 'different'],
  [person('Mr Leslie Oake'), person('Mrs Leslie Oake'), 'maybe'],
  [person('Mr Leslie Oake', '1941-02-03'), person('Mrs Leslie Oake', '1941-02-03'), 'maybe'],
  [person('Mrs Leslie Oake'), person('Ms Leslie Oake'), 'same-name'],
  [person('Dr Leslie Oake'), person('Mrs Leslie Oake'), 'same-name'],
  [person('John Oake Jnr'), person('John Oake'), 'maybe'],
  [person('John Oake (Senior)'), person('John Oake Junior'), 'maybe'],
  [person('Mr and Mrs Oake'), person('Mrs Oake'), 'maybe'],
  [person('Amy and Tobias Oake'), person('Tobias Oake'), 'maybe'],
  [person('Amy Oake & Tobias Oake'), person('Amy and Tobias Oake'), 'same-name'],
  [person('Amy and Tobias Oake'), person('Ivy Tallis'), 'different'],
  [{ ...person('Ivy Oake'), address: '6 Kiln Court, Pensworth' }, { ...person('Ivy Oake'), address: '88 Mill Road, Pensworth' }, 'maybe'],
  [{ ...person('Ivy Oake'), address: '6 Kiln Court' }, { ...person('Ivy Oake'), address: 'Flat 6, Kiln Ct, Pensworth' }, 'same-name'],
  [{ ...person('Ivy Oake'), address: 'Kiln Court PN1 2AB' }, { ...person('Ivy Oake'), address: 'Kiln Court, PN4 3CD' }, 'maybe'],
  [{ ...person('Ivy Oake', '1941-02-03'), address: '6 Kiln Court' }, { ...person('Ivy Oake', '1941-02-03'), address: 'Rose Lodge' }, 'same'],
] // prettier-ignore

describe('people', () => {
  it.each(people)('%o and %o: %s', (one, other, verdict) => {
    expect(comparePeople(one, other).verdict).toBe(verdict)
    expect(comparePeople(other, one).verdict).toBe(verdict)
  })
  it('share a key whenever they are anything but different, so that each is found from the other', () => {
    for (const [one, other, verdict] of people) {
      if (verdict === 'different') continue
      expect(lookUpKeys(one).some((key) => filingKeys(other).includes(key))).toBe(true)
      expect(lookUpKeys(other).some((key) => filingKeys(one).includes(key))).toBe(true)
    }
  })
})
