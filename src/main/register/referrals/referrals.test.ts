import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ReferralHappening } from '@shared/domain/referral-step'
import { verifyAudit, type Store } from '../../store'
import { failsWith, removeTestFolders, testRegister } from '../../store/test-register'
import { cheshireCase, type CheshireCase } from './cheshire-case.fixture'

let store: Store
let given: CheshireCase
let ref: string
const get = () => given.calls['referrals.get']({ ref })
const record = (on: string, happening: ReferralHappening) =>
  given.calls['referrals.record']({ ref, on, happening })
const theCase = () => given.calls['escalations.get']({ ref: given.ref })
const advance = (stage: string, on: string) =>
  given.calls['escalations.advance']({ ref: given.ref, stage, on, reason: '', responseDue: null })
const open = (reason = '') => given.calls['referrals.open']({ caseRef: given.ref, on: '2026-11-12', reason })
const states = async () =>
  Object.fromEntries(
    (await get()).readiness.map(({ id, state }) => [id.replace(/:agency-[0-9a-f]+$/, ':agency'), state]),
  )
const party = async (name: string) => ({ agencyId: await given.agency(name), agency: name })

beforeEach(async () => {
  store = (await testRegister()).store
  given = await cheshireCase(store)
  ref = `${given.ref}-R1`
})
afterEach(async () => {
  await store.close()
  removeTestFolders()
})

describe('opening a referral', () => {
  it('is proposed once the case reaches the Chair’s stage, and until it is opened', async () => {
    const proposed = async () =>
      (await given.calls['referrals.list']({ phase: null, offset: 0, limit: 50 })).proposed.map(({ caseRef }) => caseRef)
    expect(await proposed()).toEqual([])
    for (const [stage, on] of [['stage-2', '2026-11-04'], ['stage-3', '2026-11-09'], ['stage-4', '2026-11-12']] as const)
      await advance(stage, on)
    expect(await proposed()).toEqual([given.ref])
    const opened = await open()
    expect(opened.referral.opened).toEqual({ on: '2026-11-12', how: 'stage-reached', reason: null })
    expect(await proposed()).toEqual([])
  })
  it('by hand before that needs a reason, and one is enough', async () => {
    await failsWith('referrals/not-now', open())
    expect((await open('The adult is at risk over the weekend.')).referral.opened.how).toBe('by-hand')
    await failsWith('referrals/not-now', open('Again'))
    expect((await theCase()).history.at(-1)?.summary).toContain('Referral to the Chair opened on 12 November 2026')
  })
  it('is refused where the protocol has no Chair', async () => {
    const other = (await testRegister()).store
    const newcastle = await cheshireCase(other, 'newcastle')
    const problem = await failsWith(
      'referrals/not-now',
      newcastle.calls['referrals.open']({ caseRef: newcastle.ref, on: '2026-11-12', reason: 'Now' }),
    )
    expect(problem.message).toContain('no stage at which a case is put to a Chair')
    await other.close()
  })
}) // prettier-ignore

describe('what the referral still misses', () => {
  beforeEach(async () => {
    await advance('stage-2', '2026-11-04')
    await open('Chair asked to look at it now')
  })

  it('is what the protocol expects and nobody has given', async () => {
    expect(await states()).toEqual({
      question: 'missing',
      'stage:stage-1': 'missing',
      'stage:stage-2': 'missing',
      'stage:stage-3': 'missing',
      'form:stage-4': 'missing',
      'views:agency': 'missing',
      'represented:agency': 'missing',
      'own-views': 'missing',
      evidence: 'missing',
    })
    const views = (await get()).readiness.filter(({ group }) => group === 'views')
    expect(views.map(({ state, detail }) => [state, detail])).toEqual([
      ['ready', 'The home will not take her back.'],
      ['missing', 'What it says of the disagreement is not recorded.'],
    ])
    const second = (await get()).readiness.find(({ id }) => id === 'stage:stage-2')
    expect(second?.detail).toBe('From 4 November 2026. Who tried to resolve it is not recorded.')
  })
  it('gets shorter by what is recorded, and by what the referral goes on without', async () => {
    const day = '2026-11-13'
    await record(day, { type: 'question-set', question: 'Who funds the placement?' })
    await record(day, { type: 'stage-account-set', stage: 'stage-2', who: 'The two team managers', account: 'No agreement' })
    await record(day, { type: 'own-views-set', from: 'advocate', views: 'She wants to go home.' })
    await record(day, { type: 'evidence-added', evidence: 'e1', what: 'Funding letter', heldBy: 'The Trust', submission: null })
    await record(day, { type: 'set-aside', item: 'stage:stage-3', reason: 'Both directors agreed to skip it.' })
    const found = await states()
    expect(found).toMatchObject({ question: 'ready', 'stage:stage-2': 'ready', 'own-views': 'ready', evidence: 'ready', 'stage:stage-3': 'set-aside' })
    await failsWith('referrals/not-now', record(day, { type: 'set-aside', item: 'weather', reason: 'x' }))
  })
  it('is asked for in a letter to the agency that can give it, by reference and initials alone', async () => {
    const agencyId = await given.agency('Oakmere Care Home')
    const items = (await get()).readiness.filter(({ askOf, state }) => state === 'missing' && askOf.includes(agencyId)).map(({ id }) => id)
    const request = { ref, agencyId, items, replyBy: '2026-11-16' }
    const letter = await given.calls['referrals.letter'](request)
    expect(letter.to).toBe('oakmere@example.org')
    expect(letter.text).toContain('initials I.T.')
    expect(letter.text).toContain('Please reply by 16 November 2026')
    expect(letter.text + letter.subject).not.toContain('Ivy')
    const path = join(mkdtempSync(join(tmpdir(), 'accord-letter-')), 'Ask.eml')
    await given.calls['referrals.saveLetter']({ ...request, path })
    const file = readFileSync(path, 'utf8')
    expect(file).toMatch(/^X-Unsent: 1\r\nTo: oakmere@example\.org\r\n/)
    expect(Buffer.from(file.split('\r\n\r\n')[1] ?? '', 'base64').toString('utf8').replaceAll('\r\n', '\n')).toBe(letter.text)
    const view = await get()
    expect(view.readiness.find(({ id }) => id === items[0])?.asked).toMatchObject({ agency: 'Oakmere Care Home', replyBy: '2026-11-16' })
    expect(view.due).toContainEqual({ what: 'Reply from Oakmere Care Home', on: '2026-11-16', overdue: true })
    await failsWith('drafts/inside-register', given.calls['referrals.saveLetter']({ ...request, path: join(store.folder, 'a.eml') }))
  })
}) // prettier-ignore

describe('from the Chair to the agencies’ answers', () => {
  beforeEach(async () => {
    await advance('stage-2', '2026-11-04')
    await advance('stage-3', '2026-11-09')
    await open('Stage 3 has come to nothing')
  })

  it('runs through a panel with a proxy, and the case, its clocks and its status agree with every step', async () => {
    await failsWith('referrals/not-now', record('2026-11-12', { type: 'recommended', by: 'chair', text: 'x' }))
    await record('2026-11-12', { type: 'referred', note: '' })
    expect(await theCase()).toMatchObject({ stage: { name: 'Stage 4' }, status: 'open' })
    const clock = async () => (await get()).clocks.find(({ id }) => id === 'chair-recommend')
    expect(await clock()).toMatchObject({ state: 'overdue', dueOn: '2026-11-17' })
    await record('2026-11-13', { type: 'panel-convened', reason: '' })
    const proposal = (await get()).panel?.proposal.map(({ agency, proxy }) => [agency, proxy])
    expect(proposal).toEqual([['Dee Vale Hospital Trust', false], ['Oakmere Care Home', true], ['Sandstone Probation', false]])
    const trust = await party('Dee Vale Hospital Trust')
    const home = await party('Oakmere Care Home')
    const police = await party('Weaver Police')
    const plain = { proxy: null, conflict: null, conflictAsked: false }
    const seats = [
      { ...trust, who: 'Director of nursing', ...plain },
      { ...police, who: 'Superintendent', ...plain },
    ]
    await record('2026-11-13', { type: 'panel-composed', seats })
    const confirm = (reason: string | null) => record('2026-11-13', { type: 'panel-confirmed', breaches: [], reason })
    const problem = await failsWith('referrals/not-now', confirm(null))
    expect(problem.message).toContain('The panel has senior officers from 2 agencies; the protocol asks for 3.')
    expect((await confirm('Only two could come in time.')).referral.panel?.confirmed?.breaches).toHaveLength(1)
    const proxy = { arrangedWith: 'Registered manager', on: '2026-11-13' }
    await failsWith('referrals/not-now', record('2026-11-13', { type: 'panel-composed', seats: [{ ...home, who: null, ...plain, proxy }] }))
    const three = [...seats, { ...home, who: 'Head of a sister home', ...plain, proxy }]
    const composed = await record('2026-11-13', { type: 'panel-composed', seats: three })
    expect(composed.referral.panel?.confirmed).toBeNull()
    expect(composed.panel?.findings).toEqual([])
    await failsWith('referrals/not-now', record('2026-11-14', { type: 'recommended', by: 'panel', text: 'x' }))
    expect((await confirm(null)).referral.panel?.confirmed).toEqual({ on: '2026-11-13', breaches: [], reason: null })
    await record('2026-11-14', { type: 'representation-received', ...home, what: 'A written statement' })
    await record('2026-11-14', { type: 'meeting-arranged', meeting: 'm1', purpose: 'Resolution panel', day: '2026-11-16', starts: '10:00', minutes: 90, place: 'Wyvern House' })
    await record('2026-11-16', { type: 'meeting-held', meeting: 'm1', note: '' })
    await record('2026-11-16', { type: 'recommended', by: 'panel', text: 'The home takes her back with support.' })
    expect(await theCase()).toMatchObject({ status: 'resolved', resolvedOn: '2026-11-16', resolvedStage: 4 })
    expect(await clock()).toMatchObject({ state: 'overdue' })
    expect((await get()).referral.phase).toBe('recommended')
    await record('2026-11-17', { type: 'communicated', to: [trust, home], how: 'By e-mail', replyBy: '2026-11-24' })
    expect(await clock()).toMatchObject({ state: 'met', stoppedAt: '2026-11-17' })
    await failsWith('referrals/not-now', record('2026-11-18', { type: 'answered', ...police, answer: 'accepted', reason: '' }))
    await failsWith('referrals/not-now', record('2026-11-18', { type: 'answered', ...home, answer: 'declined', reason: '' }))
    await record('2026-11-18', { type: 'answered', ...trust, answer: 'accepted', reason: '' })
    expect((await get()).due[0]).toEqual({ what: 'Answer of Oakmere Care Home to the recommendation', on: '2026-11-24', overdue: false })
    expect((await record('2026-11-19', { type: 'answered', ...home, answer: 'accepted', reason: '' })).referral.phase).toBe('following-up')
    await record('2026-11-19', { type: 'action-added', action: 'a1', what: 'Agree a support plan', owner: 'Oakmere Care Home', due: '2026-11-21' })
    expect((await get()).due).toContainEqual({ what: 'Oakmere Care Home: Agree a support plan', on: '2026-11-21', overdue: true })
    await record('2026-11-21', { type: 'action-done', action: 'a1', note: '' })
    await record('2026-11-22', { type: 'checked-back', note: 'She is home.' })
    const closed = await record('2026-11-22', { type: 'closed', reason: 'Done' })
    expect(closed.referral.phase).toBe('closed')
    await failsWith('referrals/not-now', record('2026-11-22', { type: 'closed', reason: 'Again' }))
    expect((await theCase()).timeline.map(({ what }) => what)).toEqual(expect.arrayContaining(['Chair’s recommendation at Stage 4', 'Recommendation told to the agencies', 'Checked back']))
    expect(await verifyAudit(store.db)).toMatchObject({ firstBad: null })
  })
  it('asks for further information, which the case knows of', async () => {
    await record('2026-11-12', { type: 'referred', note: '' })
    await record('2026-11-13', { type: 'information-sought', information: 'i1', from: 'Oakmere Care Home', what: 'The contract', replyBy: '2026-11-20' })
    expect((await get()).due.map(({ what }) => what)).toContain('Further information from Oakmere Care Home')
    await failsWith('referrals/not-now', record('2026-11-12', { type: 'information-received', information: 'i1', note: '' }))
    await record('2026-11-14', { type: 'information-received', information: 'i1', note: 'Came by post' })
    expect((await theCase()).timeline.map(({ what }) => what)).toEqual(expect.arrayContaining(['Further information asked for', 'Further information received']))
  })
  it('opens the case again when a recommendation recorded by mistake is struck out', async () => {
    await record('2026-11-12', { type: 'referred', note: '' })
    const { steps } = await record('2026-11-13', { type: 'recommended', by: 'chair', text: 'Of another case' })
    const step = steps.at(-1)?.id ?? ''
    const struck = await given.calls['referrals.strikeOut']({ ref, step, reason: 'Meant for another case' })
    expect(struck.referral).toMatchObject({ phase: 'with-chair', recommendation: null })
    expect(struck.steps.find(({ id }) => id === step)?.struckOut).toBe('Meant for another case')
    expect(await theCase()).toMatchObject({ status: 'open', stage: { name: 'Stage 4' } })
    const opened = steps[0]?.id ?? ''
    await failsWith('referrals/not-now', given.calls['referrals.strikeOut']({ ref, step: opened, reason: 'x' }))
  })
  it('keeps all of a step or none: what the case refuses is not in the referral either', async () => {
    await given.calls['escalations.withdraw']({ ref: given.ref, on: '2026-11-12', reason: 'Agreed between them' })
    const before = (await get()).steps.length
    await failsWith('escalations/not-now', record('2026-11-12', { type: 'referred', note: '' }))
    expect((await get()).steps).toHaveLength(before)
  })
  it('refuses a date before the referral was opened, and one to come', async () => {
    await failsWith('referrals/not-now', record('2026-11-01', { type: 'question-set', question: 'x' }))
    await failsWith('referrals/not-now', record('2026-12-01', { type: 'question-set', question: 'x' }))
  })
}) // prettier-ignore

describe('beyond the Chair', () => {
  it('is the board’s meeting or a regulator in Worcestershire, and opens the case again where it was resolved', async () => {
    const other = (await testRegister()).store
    const { ref: caseRef, calls } = await cheshireCase(other, 'worcestershire')
    const to = (stage: string, on: string) =>
      calls['escalations.advance']({ ref: caseRef, stage, on, reason: 'No agreement was reached.', responseDue: null })
    for (const [stage, on] of [['stage-2', '2026-11-04'], ['stage-3', '2026-11-06'], ['stage-4', '2026-11-09']] as const)
      await to(stage, on)
    await calls['referrals.open']({ caseRef, on: '2026-11-10', reason: '' })
    const step = (on: string, happening: ReferralHappening) =>
      calls['referrals.record']({ ref: `${caseRef}-R1`, on, happening })
    await step('2026-11-10', { type: 'referred', note: 'Sent with the forms.' })
    await step('2026-11-12', { type: 'recommended', by: 'chair', text: 'That the trust assesses again.' })
    expect((await calls['escalations.get']({ ref: caseRef })).status).toBe('resolved')
    const beyond = { type: 'taken-beyond', stage: 'last-resort', to: 'The regulator', reason: 'The trust declined.' } as const
    await step('2026-11-16', beyond)
    const found = await calls['escalations.get']({ ref: caseRef })
    expect(found.status).toBe('open')
    expect((await calls['referrals.get']({ ref: `${caseRef}-R1` })).referral).toMatchObject({
      beyond: { on: '2026-11-16', stage: 'last-resort', to: 'The regulator' },
    })
    await failsWith('referrals/not-now', step('2026-11-17', beyond))
    await other.close()
  })
  it('is nowhere in Cheshire West’s policy', async () => {
    await open('The adult is at risk.')
    await record('2026-11-13', { type: 'referred', note: 'Sent.' })
    const problem = await failsWith(
      'referrals/not-now',
      record('2026-11-16', { type: 'taken-beyond', stage: 'stage-1', to: 'The regulator', reason: 'Declined.' }),
    )
    expect(problem.message).toContain('says nothing of going beyond the Chair')
  })
}) // prettier-ignore
