import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { figureFilters } from '@shared/analysis/figure-filters'
import { acceptClear } from '../../src/main/register/accept-clear'
import { record } from '../../src/main/register/case-records'
import { caseByReference } from '../../src/main/register/case-view'
import { correct } from '../../src/main/register/case-corrections'
import type { RegisterContext } from '../../src/main/register/context'
import { decide } from '../../src/main/register/decide'
import { figuresFor } from '../../src/main/register/insights'
import { mergeCase, unmergeCase } from '../../src/main/register/merge-cases'
import { openReferral, referralsOf } from '../../src/main/register/referrals/open-referral'
import { arrive, sure, testContext } from '../../src/main/register/test-intake'
import { undo } from '../../src/main/register/undo'
import { readFieldText } from '../../src/main/intake/forms'
import type { Store } from '../../src/main/store'
import { failsWith, removeTestFolders, testRegister } from '../../src/main/store/test-register'

const runs = Number(process.env['ACCORD_MERGES'] ?? 6)
const people = ['Ivy Thornbury', 'Rowan Ashdown', 'Wilf Larkin', 'Odo Fairley', 'Tamsin Roake']
const reason = 'The same disagreement, sent by two agencies.'

let store: Store
let context: RegisterContext
/** Submissions by the reference of the case they opened or were added to. */
let submissions: Map<string, string[]>

beforeEach(async () => {
  store = (await testRegister()).store
  context = await testContext(store)
  submissions = await register()
})
afterEach(async () => {
  await store.close()
  removeTestFolders()
})

/** Five cases of two submissions each, one of them with things people recorded. */
async function register(): Promise<Map<string, string[]>> {
  const made = new Map<string, string[]>()
  for (const [n, name] of people.entries()) {
    const about = (stage: number, on: string) => ({
      'subject.name': name,
      'subject.dateOfBirth': `194${n}-06-12`,
      stage,
      'concern.summary': `Concern ${n} at stage ${stage}.`,
      'referringManager.name': 'Mo Patel',
      'referringManager.agency': n % 2 === 0 ? 'HPFT' : 'Hertfordshire County Council',
      'referringManager.on': on,
      'receivingManager.agency': n % 2 === 0 ? 'Hertfordshire County Council' : 'HPFT',
    })
    const first = await arrive(context, `${n}-1.docx`, sure(about(1, `2026-05-0${n + 1}`)))
    const opened = await decide(context, { submission: first, decision: 'accept-new', corrections: {} })
    const second = await arrive(context, `${n}-2.docx`, sure(about(2, `2026-05-1${n + 1}`)))
    const ref = opened.case ?? ''
    await decide(context, { submission: second, decision: 'accept-update', case: ref, corrections: {} })
    made.set(ref, [first, second])
  }
  const [ref = ''] = made.keys()
  const contact = {
    type: 'contact-made' as const,
    on: '2026-05-02',
    at: null,
    stage: null,
    clock: null,
    note: '',
  }
  await record(context, { ref, ...contact })
  await correct(context, readFieldText, { ref, field: 'subject.reference', text: 'A-17', reason: 'Misread.' })
  return made
}

/** Everything worked out from the facts, by which screens and figures go. */
async function workedOut(): Promise<unknown> {
  const { db } = store
  const rows = await db.selectFrom('escalation').selectAll().orderBy('id').execute()
  const parts = async (
    table:
      | 'escalation_receiving'
      | 'escalation_stage'
      | 'escalation_ground'
      | 'case_key'
      | 'case_clock'
      | 'case_drift'
      | 'case_turn'
      | 'case_span'
      | 'case_form',
  ) => (await db.selectFrom(table).selectAll().execute()).map((row) => JSON.stringify(row)).sort()
  return {
    rows,
    receiving: await parts('escalation_receiving'),
    stages: await parts('escalation_stage'),
    grounds: await parts('escalation_ground'),
    keys: await parts('case_key'),
    clocks: await parts('case_clock'),
    drift: await parts('case_drift'),
    turns: await parts('case_turn'),
    spans: await parts('case_span'),
    forms: await parts('case_form'),
    triage: await db.selectFrom('triage').selectAll().orderBy('submission_id').execute(),
    figures: await figures(),
  }
}

const figures = () => figuresFor(context, figureFilters.parse({ from: null, to: null, by: 'raised' }))

/** Who stands for each reference, as a plain reading of the merges says. */
class Model {
  readonly into = new Map<string, string>()
  standing = (ref: string): string => {
    const next = this.into.get(ref)
    return next === undefined ? ref : this.standing(next)
  }
}

async function agrees(model: Model, refs: readonly string[]): Promise<void> {
  const standing = refs.filter((ref) => !model.into.has(ref))
  const { db } = store
  const rows = await db.selectFrom('escalation').select(['id', 'ref']).orderBy('ref').execute()
  expect(rows.map(({ ref }) => ref)).toEqual(standing.toSorted())
  for (const { id, ref } of rows) {
    const own = refs.filter((each) => model.standing(each) === ref)
    const expected = own.flatMap((each) => submissions.get(each) ?? []).sort()
    const filed = await db
      .selectFrom('triage')
      .select('submission_id')
      .where('escalation_id', '=', id)
      .execute()
    expect(filed.map(({ submission_id }) => submission_id).sort()).toEqual(expected)
    for (const each of own) expect((await caseByReference(context, each)).ref).toBe(ref)
    const merged = (await caseByReference(context, ref)).merged.map((each) => each.ref)
    expect([ref, ...merged].sort()).toEqual(own.toSorted())
  }
  expect((await figures()).cases).toBe(standing.length)
}

describe('cases that a person says are one', () => {
  it(`keep every submission and every figure right through any merges and unmerges, which leave no trace once undone (${runs} runs)`, async () => {
    const refs = [...submissions.keys()].sort()
    const start = await workedOut()
    const step = fc.record({ merge: fc.boolean(), one: fc.nat(4), other: fc.nat(4) })
    const asked = fc.record({
      steps: fc.array(step, { minLength: 3, maxLength: 12 }),
      last: fc.shuffledSubarray(refs, { minLength: refs.length, maxLength: refs.length }),
    })
    await fc.assert(
      fc.asyncProperty(asked, async ({ steps, last }) => {
        const model = new Model()
        for (const { merge, one, other } of steps) {
          const [ref = '', into = ''] = [refs[one], refs[other]]
          if (!merge) {
            if (model.into.delete(ref)) await unmergeCase(context, { ref })
            else await failsWith('escalations/not-merged', unmergeCase(context, { ref }))
          } else if (model.standing(ref) === model.standing(into))
            await failsWith('escalations/not-now', mergeCase(context, { ref, into, reason }))
          else {
            // Naming a case that is part of another means the one it is part of.
            model.into.set(model.standing(ref), model.standing(into))
            await mergeCase(context, { ref, into, reason })
          }
          await agrees(model, refs)
        }
        for (const ref of last) if (model.into.delete(ref)) await unmergeCase(context, { ref })
        expect(await workedOut()).toEqual(start)
      }),
      { numRuns: runs, seed: Number(process.env['ACCORD_SEED'] ?? 20261122) },
    )
  }, 120_000)

  it('count as one, with the stages, documents and records of both, and a history that says so', async () => {
    const [first = '', second = ''] = submissions.keys()
    const before = [await caseByReference(context, first), await caseByReference(context, second)]
    const one = await mergeCase(context, { ref: second, into: first, reason })
    expect(one.submissions).toHaveLength(4)
    expect(one.timeline.length).toBeGreaterThan(before[0]?.timeline.length ?? 0)
    expect(one.history.map(({ summary }) => summary).join('\n')).toContain(
      `${second} made part of ${first}: ${reason}`,
    )
    expect((await caseByReference(context, second)).ref).toBe(first)
    const apart = await unmergeCase(context, { ref: second })
    const history = { history: [] }
    expect({ ...apart, ...history }).toEqual({ ...before[1], ...history })
    expect({ ...(await caseByReference(context, first)), ...history }).toEqual({ ...before[0], ...history })
    expect(apart.history.map(({ summary }) => summary)).toContain(`${second} taken apart again`)
  })

  it('take what comes for either of them, and an undo or a second acceptance finds its way', async () => {
    const [first = '', second = ''] = submissions.keys()
    const start = await workedOut()
    await mergeCase(context, { ref: second, into: first, reason })
    const late = await arrive(
      context,
      'late.docx',
      sure({ 'subject.name': 'Rowan Ashdown', stage: 3, raisedOn: '2026-05-02' }),
    )
    const said = await decide(context, {
      submission: late,
      decision: 'accept-update',
      case: second,
      corrections: {},
    })
    expect(said.case).toBe(first)
    expect((await caseByReference(context, first)).submissions).toHaveLength(5)
    await undo(context, late)
    // Everything of the case that stands is taken back; it goes on by what was made part of it, under its reference.
    const own = submissions.get(first) ?? []
    for (const submission of own.toReversed()) await undo(context, submission)
    const left = await caseByReference(context, first)
    expect(left.submissions.map(({ submission }) => submission).sort()).toEqual(
      (submissions.get(second) ?? []).sort(),
    )
    const [opening = '', update = ''] = own
    await decide(context, { submission: opening, decision: 'accept-new', corrections: {} })
    await decide(context, { submission: update, decision: 'accept-update', case: first, corrections: {} })
    await unmergeCase(context, { ref: second })
    await context.store.transaction(async (tx) => {
      await tx.deleteFrom('triage').where('submission_id', '=', late).execute()
    })
    expect(await workedOut()).toEqual(start)
    await acceptClear(context)
  })

  it('of which one was referred to the Chair are put together only under that one', async () => {
    const [first = '', second = ''] = submissions.keys()
    await openReferral(context, { caseRef: first, on: '2026-05-20', reason: 'The Chair asked for it.' })
    const problem = await failsWith(
      'escalations/not-now',
      mergeCase(context, { ref: first, into: second, reason }),
    )
    expect(problem.whatToDo).toContain(second)
    await mergeCase(context, { ref: second, into: first, reason })
    expect((await referralsOf(context, first)).referrals).toHaveLength(1)
  })

  it('of two boards are refused', async () => {
    const [first = '', second = ''] = submissions.keys()
    await store.db
      .updateTable('escalation')
      .set({ pack_id: 'worcestershire' })
      .where('ref', '=', second)
      .execute()
    await failsWith('escalations/not-now', mergeCase(context, { ref: second, into: first, reason }))
  })
})
