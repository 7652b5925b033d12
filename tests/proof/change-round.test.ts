import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { accord, expectRefusal, jsonOf, openFolder, passphraseIn } from '../support/accord-command'

/** The round of a year changed on the command line: its day, and who is asked. */
const folder = openFolder()
const store = `--store=${join(folder, 'register')}`
const key = passphraseIn(folder)
const change = ['returns', 'change', store, key, '--year', '2025/26']
const shape = z.object({ round: z.object({ dueOn: z.string(), asked: z.number() }) })
const council = 'Warwickshire County Council'
let asked: number

vi.setConfig({ testTimeout: 120_000 })
beforeAll(async () => {
  await accord(['init', store, key, '--board', 'warwickshire'])
  const opened = await accord(['returns', 'open', store, key, '--year', '2025/26', '--json'])
  asked = jsonOf(opened, shape).round.asked
}, 240_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the day is moved, and an agency left out for a reason and asked again by another spelling', async () => {
  const left = await accord([
    ...change, '--due', '2026-07-31', '--leave', council, '--reason', 'It reports elsewhere.', '--json',
  ]) // prettier-ignore
  expect(jsonOf(left, shape).round).toMatchObject({ dueOn: '2026-07-31', asked: asked - 1 })
  const again = await accord([...change, '--ask', council.toUpperCase(), '--json'])
  expect(jsonOf(again, shape).round).toMatchObject({ dueOn: '2026-07-31', asked })
})

test('a name nobody has is refused, and nothing of the call is done', async () => {
  await expectRefusal([...change, '--due', '2026-08-31', '--ask', 'Warwickshire Council'], {
    code: 'agencies/no-such-agency',
    about: /“Warwickshire Council”/,
  })
  const now = await accord([...change, '--ask', council, '--json'])
  expect(jsonOf(now, shape).round.dueOn).toBe('2026-07-31')
})

test('leaving an agency out without a reason is wrong usage', async () => {
  expect((await accord([...change, '--leave', council])).code).toBe(2)
  expect((await accord([...change])).code).toBe(2)
})
