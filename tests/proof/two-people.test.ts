import fc from 'fast-check'
import { expect, it } from 'vitest'
import { agencyKey } from '@shared/domain/agency-name'
import { assembleCase } from '@shared/domain/assemble-case'
import type { CaseSource } from '@shared/domain/assemble-types'
import type { Reading } from '@shared/domain/reading'
import { agencyDirectory } from '../../src/main/intake/matching/agency-directory'
import type { CaseFacts } from '../../src/main/intake/matching/compare-case'
import { itemFacts } from '../../src/main/intake/matching/item-facts'
import { filingKeys, lookUpKeys } from '../../src/main/intake/matching/match-keys'
import { propose, settleCases, weighCases } from '../../src/main/intake/matching/propose'
import { tellingOf } from '../../src/main/intake/matching/tellings'
import { sure } from '../../src/main/register/test-intake'
import { loadPacks } from '../../src/main/register/protocols/load-packs'
import { bodies, inventedPost, type Sent, type Truth } from '../support/invented-people'

const runs = Number(process.env['ACCORD_PEOPLE'] ?? 300)
const { packs } = await loadPacks({ resources: 'resources' })
const pack = packs.get('hertfordshire')
const directory = agencyDirectory(
  bodies.map((name) => ({ id: name, name, mergedInto: null })),
  bodies.map((name) => ({ key: agencyKey(name), agencyId: name })),
)

function readingOf(sent: Sent): Reading {
  const { truth, kind } = sent
  const isForm = kind === 'form'
  return sure({
    'subject.name': sent.name,
    ...(sent.born === null ? {} : { 'subject.dateOfBirth': sent.born }),
    ...(sent.reference === null ? {} : { 'subject.reference': sent.reference }),
    ...(sent.address === null ? {} : { 'subject.address': sent.address }),
    ...(isForm
      ? { 'referringManager.agency': truth.from, 'receivingManager.agency': truth.to, 'referringManager.on': sent.on, stage: sent.stage }
      : { 'escalatedBy.agency': truth.from, 'escalatedTo.agency': truth.to, raisedOn: sent.on }),
    ...(sent.told ? { 'concern.summary': truth.reason, 'concern.grounds': truth.ground } : {}),
    ...(sent.told && isForm && sent.stage === 1 ? { 'referringManager.name': truth.author } : {}),
  }) // prettier-ignore
}

/** A case of the register that is being built: which disagreement it truly is, and what it was told. */
interface Kept {
  readonly truth: Truth
  readonly sources: CaseSource[]
  readonly kinds: Sent['kind'][]
}

function factsOf({ truth, sources }: Kept): CaseFacts {
  const found = assembleCase(
    { pack, sources, hand: [] },
    { agenciesNamed: (text) => directory.named(text), form: () => null, workingDays: () => null },
  )
  return {
    ...found.subject,
    id: truth.id,
    ref: truth.id,
    agencies: '',
    escalating: found.escalating?.agencyId ?? null,
    receiving: found.receiving.map(({ agencyId }) => agencyId),
    raisedOn: found.raisedOn,
    receivedOn: found.receivedOn,
    status: found.status,
    resolvedOn: found.resolvedOn,
    stages: found.stages.flatMap(({ number, enteredOn }) => (number === null ? [] : [{ number, enteredOn }])),
  }
}

const tally = { first: 0, certain: 0, listed: 0, ofKnown: 0, otherOfHers: 0, twoPeople: 0 }

/** Takes the post in as it comes; a person says truly what is not certain. */
function takeIn(post: readonly Sent[]): string[] {
  const wrong: string[] = []
  const kept = new Map<string, Kept>()
  for (const [n, sent] of post.entries()) {
    const reading = readingOf(sent)
    const facts = itemFacts(reading, null, '2026-06-01', directory, sent.kind)
    const keys = new Set(lookUpKeys(facts))
    const cases = [...kept.values()]
      .filter(({ sources }) => sources.some((source) => filingKeys(itemFacts(source.reading, null, '2026-06-01', directory, 'form')).some((key) => keys.has(key))))
      .map(factsOf) // prettier-ignore
    const told = new Map(
      [...kept].map(([id, { sources, kinds }]) => [
        id,
        sources.map((source, at) => tellingOf(source.reading, kinds[at] ?? 'form')),
      ]),
    )
    const settled = settleCases(facts, weighCases(facts, cases), told)
    const { caseId, certain, decision } = propose(settled)
    const to = caseId === null ? null : kept.get(caseId)
    if (decision === 'update' && certain && to && to.truth.id !== sent.truth.id) {
      const two = to.truth.person.id !== sent.truth.person.id
      tally[two ? 'twoPeople' : 'otherOfHers'] += 1
      if (two) wrong.push(`${sent.name} taken for ${to.truth.person.forename} ${to.truth.person.surname}`)
    }
    const own = kept.get(sent.truth.id)
    if (own) {
      tally.ofKnown += 1
      if (caseId === sent.truth.id) tally.first += 1
      if (caseId === sent.truth.id && certain) tally.certain += 1
      if (settled.some((each) => each.case.id === sent.truth.id && each.verdict !== 'separate'))
        tally.listed += 1
    }
    const source = { submission: `s${n}`, sha256: String(n), receivedOn: '2026-06-01', form: null, reading }
    if (own) own.sources.push(source)
    else kept.set(sent.truth.id, { truth: sent.truth, sources: [source], kinds: [] })
    kept.get(sent.truth.id)?.kinds.push(sent.kind)
  }
  return wrong
}

it(`never takes two people for one, be they twins, siblings or father and son of one name (${runs} registers)`, () => {
  fc.assert(
    fc.property(inventedPost, (post) => {
      expect(takeIn(post)).toEqual([])
    }),
    { numRuns: runs },
  )
  const share = (n: number) => `${((100 * n) / tally.ofKnown).toFixed(1)} %`
  console.log(
    `${tally.ofKnown} items of cases on the register: ${share(tally.first)} proposed for their own first, ${share(tally.certain)} of them certain, ` +
      `${share(tally.listed)} listed; ${tally.otherOfHers} certain for another disagreement about the same person`,
  )
  expect(tally.ofKnown).toBeGreaterThan(runs)
  expect(tally.twoPeople).toBe(0)
}, 120_000)
