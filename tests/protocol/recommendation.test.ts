import { describe, expect, it } from 'vitest'
import { dutiesOf } from '../../src/shared/protocol/clock-engine'
import { packs } from './packs-on-disk'
import { clocks, events, pack } from './test-packs'

describe('what a recommendation of the Chair starts', () => {
  const salt = pack('saltmarsh')
  const recommended = events(
    { type: 'stage-entered', stage: 'third', on: '2026-03-02' },
    { type: 'recommended', stage: 'third', on: '2026-03-05' },
  )

  it('is the duties of that stage, as agreement there would', () => {
    const states = clocks(salt, recommended, '2026-03-06T10:00:00Z')
    expect(states.get('third-confirm')).toMatchObject({ startedAt: '2026-03-05', dueOn: '2026-03-09' })
    expect(states.get('third-implemented')?.dueOn).toBe('2026-04-02')
    expect(states.get('third-confirm')?.explanation[0]?.why).toContain('The recommendation was made')
  })
  it('is no duty of another stage, nor any where the stage named is not before the Chair', () => {
    const states = clocks(salt, recommended, '2026-03-06T10:00:00Z')
    expect(states.get('first-understood')?.state).toBe('not-started')
    const elsewhere = events(
      { type: 'stage-entered', stage: 'first', on: '2026-03-02' },
      { type: 'recommended', stage: 'first', on: '2026-03-05' },
    )
    const duties = dutiesOf({ pack: salt, events: elsewhere, now: '2026-03-06T10:00:00Z', calendar: packs.calendar(salt.calendar) })
    expect(duties).toEqual([])
  }) // prettier-ignore
  it('ends with the case reopened: what was recommended no longer obliges', () => {
    const reopened = [...recommended, ...events({ type: 'reopened', on: '2026-03-06' })]
    const numbered = reopened.map((event, index) => ({ ...event, id: `n${index}` }))
    expect(clocks(salt, numbered, '2026-03-10T10:00:00Z').get('third-confirm')?.state).toBe('stopped')
  })
})

describe('the five days in which the Chair communicates the recommendation (Cheshire West, step four)', () => {
  const lsab = packs.get('cheshire-west-and-chester')
  const before = events(
    { type: 'raised', on: '2026-03-02' },
    { type: 'concern-arose', on: '2026-03-02' },
    { type: 'stage-entered', stage: 'stage-4', on: '2026-03-16' },
    { type: 'recommended', stage: 'stage-4', on: '2026-03-18' },
  )
  const told = (on: string) => [...before, { id: 'told', type: 'communicated' as const, stage: 'stage-4', on }]
  const state = (happened: typeof before, now = '2026-03-30T10:00:00Z') =>
    clocks(lsab, happened, now).get('chair-recommend')

  it.each([
    ['2026-03-18', 'met'],
    ['2026-03-21', 'met'],
    ['2026-03-22', 'met-late'],
  ])('told on %s, is %s', (on, expected) => {
    expect(state(told(on))).toMatchObject({ state: expected, dueOn: '2026-03-21' })
  })
  it('are not met by a recommendation nobody has been told', () => {
    expect(state(before)?.state).toBe('overdue')
    expect(state(before, '2026-03-19T10:00:00Z')?.state).toBe('running')
  })
  it('stop when the agencies agree before the Chair recommends anything', () => {
    const agreed = [...before.slice(0, 3), { id: 'a', type: 'agreed' as const, stage: 'stage-4', on: '2026-03-17' }]
    expect(state(agreed)?.state).toBe('stopped')
  })
}) // prettier-ignore
