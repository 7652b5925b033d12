import fc from 'fast-check'
import { swappedDayAndMonth } from '../../src/main/intake/matching/compare-people'

/** Somebody a register is about, and what tells them from everybody else. */
export interface Invented {
  readonly id: string
  readonly forename: string
  readonly surname: string
  readonly born: string
  readonly reference: string
  readonly address: string
}

/** A disagreement about somebody, as it truly was. */
export interface Truth {
  readonly id: string
  readonly person: Invented
  readonly from: string
  readonly to: string
  readonly raisedOn: string
  readonly author: string
  readonly ground: string
  readonly reason: string
}

/** One thing sent about it, and how whoever wrote it wrote the person down. */
export interface Sent {
  readonly truth: Truth
  readonly kind: 'form' | 'log-row'
  readonly stage: number
  readonly on: string
  readonly name: string
  readonly born: string | null
  readonly reference: string | null
  readonly address: string | null
  readonly told: boolean
}

export const bodies = ['Larkmead Trust', 'Pensworth Council']
const forenames = ['Margaret', 'William', 'Elizabeth', 'Zoë', 'Mary-Ann', 'Thomas', 'Catherine', 'Ivy', 'Mohammed', 'Bryony'] // prettier-ignore
const surnames = ['Oake', 'Thornbury', 'Marsh-Oake', 'O’Connell', 'Müller', 'Fennimore', 'Pell', 'MacAllan', 'Begum', 'Quillfeather'] // prettier-ignore
/** Likelier than most to be taken for each other. */
const twinForenames = [
  ['Jean', 'Joan'],
  ['Aaron', 'Adam'],
  ['Ellen', 'Helen'],
  ['Katherine', 'Kathleen'],
] as const
const short: Record<string, string> = { Margaret: 'Peggy', William: 'Bill', Elizabeth: 'Betty', Thomas: 'Tom', Catherine: 'Kate' } // prettier-ignore
const grounds = ['Levels of need', 'Communication', 'Roles and responsibilities', 'Practice']
const things = ['discharge', 'lodger', 'medication', 'hoarding', 'wheelchair', 'tenancy', 'pension', 'kitchen', 'stairlift', 'insulin', 'neighbour', 'landlord'] // prettier-ignore
const verbs = ['refused', 'postponed', 'disputed', 'mislaid', 'cancelled', 'doubted', 'withdrawn', 'reversed'] // prettier-ignore
const authors = ['Mo Patel', 'Sol Marsh', 'Anneka Frost', 'Callum Breck', 'Dilys Vane']

const isoDay = (from: number, days: number) =>
  fc.nat(days).map((n) => new Date(from + n * 86_400_000).toISOString().slice(0, 10))
const born = isoDay(Date.UTC(1935, 0, 1), 18_000)
const raised = isoDay(Date.UTC(2026, 2, 2), 5)

type Household = (n: number) => Invented[]
const household: fc.Arbitrary<Household> = fc
  .record({
    kind: fc.constantFrom('alone', 'siblings', 'twins', 'father and son', 'father and son'),
    forename: fc.constantFrom(...forenames),
    second: fc.constantFrom(...forenames),
    twins: fc.constantFrom(...twinForenames),
    surname: fc.constantFrom(...surnames),
    born,
    later: born,
    door: fc.integer({ min: 1, max: 90 }),
  })
  .map((of) => (n) => {
    const at = { surname: of.surname, address: `${of.door} Kiln Court, Pensworth` }
    const one = (x: number, forename: string, day: string) => ({
      ...at, id: `p${n}-${x}`, forename, born: day, reference: `NM-${2000 + n * 7 + x}`,
    }) // prettier-ignore
    const [a, b] = of.twins
    if (of.kind === 'twins') return [one(0, a, of.born), one(1, b, of.born)]
    const first = one(0, of.forename, of.born)
    if (of.kind === 'alone' || of.later === of.born) return [first]
    return [first, one(1, of.kind === 'siblings' ? of.second : of.forename, of.later)]
  })

/** How a name is written: mostly as it is. */
const ways: readonly ((one: Invented) => string)[] = [
  ({ forename, surname }) => `${forename} ${surname}`,
  ({ forename, surname }) => `${forename} ${surname}`,
  ({ forename, surname }) => `${forename} ${surname}`,
  ({ forename, surname }) => `${surname.toUpperCase()}, ${forename}`,
  ({ forename, surname }) => `Mx ${forename} ${surname}`,
  ({ forename, surname }) => `${short[forename] ?? forename} ${surname}`,
  ({ forename, surname }) => `${forename.slice(0, 1)}. ${surname}`,
  ({ forename, surname }) => `${forename.slice(0, 1)}.${surname.slice(0, 1)}.`,
  ({ forename, surname }) => `${forename} ${surname.normalize('NFKD').replace(/\p{M}/gu, '')}`,
  // A slip of the pen in the surname, so that it never makes one twin the other.
  ({ forename, surname }) =>
    `${forename} ${surname.slice(0, -2)}${surname.slice(-1)}${surname.slice(-2, -1)}`,
  ({ forename }) => `${forename} Ravenscroft`,
]

const oneSent = fc.record({
  kind: fc.constantFrom('form' as const, 'form' as const, 'log-row' as const),
  way: fc.nat(ways.length - 1),
  born: fc.constantFrom('given', 'left out', 'left out', 'swapped'),
  reference: fc.boolean(),
  address: fc.boolean(),
  told: fc.boolean(),
  later: fc.integer({ min: 3, max: 20 }),
})
const disagreement = fc.record({
  from: fc.nat(1), raised, author: fc.constantFrom(...authors), ground: fc.constantFrom(...grounds),
  words: fc.uniqueArray(fc.constantFrom(...things), { minLength: 4, maxLength: 4 }), verb: fc.constantFrom(...verbs),
  sent: fc.array(oneSent, { minLength: 1, maxLength: 4 }),
}) // prettier-ignore

/** Everything sent to one register, in the order in which it came. */
export const inventedPost: fc.Arbitrary<Sent[]> = fc
  .record({
    households: fc.array(household, { minLength: 1, maxLength: 3 }),
    about: fc.array(fc.record({ who: fc.nat(30), of: disagreement }), { minLength: 3, maxLength: 9 }),
    order: fc.array(fc.nat(1_000_000), { minLength: 40, maxLength: 40 }),
  })
  .map(({ households, about, order }) => {
    const people = households.flatMap((make, n) => make(n))
    const post = about.flatMap(({ who, of }, n) => {
      const person = people[who % people.length]
      if (!person) return []
      const truth: Truth = {
        id: `d${n}`, person, from: bodies[of.from] ?? '', to: bodies[1 - of.from] ?? '', raisedOn: of.raised, author: of.author,
        ground: of.ground, reason: `The ${of.words.join(', the ')} were ${of.verb}, episode ${n}.`,
      } // prettier-ignore
      return of.sent.map((sent, at): Sent => sentAbout(truth, sent, at))
    })
    return post.map((sent, n) => ({ sent, place: order[n] ?? 0 })).sort((a, b) => a.place - b.place).map(({ sent }) => sent) // prettier-ignore
  })

type Drawn = typeof oneSent extends fc.Arbitrary<infer T> ? T : never

function sentAbout(truth: Truth, sent: Drawn, at: number): Sent {
  const { person } = truth
  // A log gives the day of raising; the forms of later stages bear days of their own.
  const stage = sent.kind === 'form' ? Math.min(at + 1, 3) : 1
  const on = new Date(Date.parse(truth.raisedOn) + (stage - 1) * sent.later * 86_400_000)
  return {
    truth,
    kind: sent.kind,
    stage,
    on: on.toISOString().slice(0, 10),
    name: ways[sent.way]?.(person) ?? '',
    born: sent.born === 'left out' ? null : sent.born === 'given' ? person.born : realSwap(person.born),
    reference: sent.reference ? person.reference : null,
    address: sent.address ? person.address : null,
    told: sent.told,
  }
}

/** Whoever swaps day and month still writes a date there is. */
function realSwap(day: string): string {
  const swapped = swappedDayAndMonth(day)
  return Number(swapped.slice(5, 7)) <= 12 ? swapped : day
}
