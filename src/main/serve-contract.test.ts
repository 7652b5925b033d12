import { expect, test } from 'vitest'
import { z } from 'zod'
import { AccordError } from '@shared/domain/problem'
import { serveContract } from './serve-contract'

const table = {
  'cases.count': {
    input: z.object({ year: z.number().int() }),
    output: z.object({ count: z.number().max(100) }),
  },
} as const

function serving(answer: (input: { year: number }) => { count: number }) {
  const bugs: string[] = []
  const handlers = { 'cases.count': (input: { year: number }) => Promise.resolve(input).then(answer) }
  const serve = serveContract(table, handlers, (channel) => {
    bugs.push(channel)
    return 'ABC123'
  })
  return { serve, bugs }
}

test('a call is answered with what its handler returns', async () => {
  const { serve } = serving(({ year }) => ({ count: year - 2000 }))
  expect(await serve('cases.count', { year: 2026 })).toEqual({ ok: true, value: { count: 26 } })
})

test('input of the wrong shape never reaches the handler', async () => {
  let asked = 0
  const { serve } = serving(() => ({ count: asked++ }))
  for (const input of [null, 7, '2026', [], {}, { year: '2026' }, { year: 1.5 }]) {
    expect(await serve('cases.count', input)).toMatchObject({ ok: false, problem: { code: 'bad-request' } })
  }
  expect(asked).toBe(0)
})

test('a name that is not in the table is refused, inherited names included', async () => {
  const { serve } = serving(() => ({ count: 1 }))
  for (const channel of ['cases.delete', '', '__proto__', 'constructor', 'toString']) {
    expect(await serve(channel, { year: 2026 })).toMatchObject({
      ok: false,
      problem: { code: 'bad-request' },
    })
  }
})

test('a failure a person can act on crosses as its problem and is not counted as a bug', async () => {
  const problem = { code: 'disk-full', message: 'The disk is full.', whatToDo: 'Free some space.' }
  const { serve, bugs } = serving(() => {
    throw new AccordError(problem)
  })
  expect(await serve('cases.count', { year: 2026 })).toEqual({ ok: false, problem })
  expect(bugs).toEqual([])
})

test('a bug is reported and crosses as a number, never as what it says', async () => {
  const { serve, bugs } = serving(() => {
    throw new Error('secret Margaret')
  })
  const reply = await serve('cases.count', { year: 2026 })
  expect(reply).toMatchObject({ ok: false, problem: { code: 'unexpected' } })
  expect(JSON.stringify(reply)).toContain('ABC123')
  expect(JSON.stringify(reply)).not.toContain('Margaret')
  expect(bugs).toEqual(['cases.count'])
})

test('an answer that breaks the contract is a bug, and what the contract does not name is left out', async () => {
  const tooMany = serving(() => ({ count: 101 }))
  expect(await tooMany.serve('cases.count', { year: 1 })).toMatchObject({ ok: false })
  expect(tooMany.bugs).toEqual(['cases.count'])
  const more = { count: 1, password: 'x' }
  expect(await serving(() => more).serve('cases.count', { year: 1 })).toEqual({
    ok: true,
    value: { count: 1 },
  })
})
