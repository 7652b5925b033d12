import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { accord, expectRefusal, jsonOf, openFolder, passphraseIn } from '../support/accord-command'

/** Referrals to the Chair on the command line, as a script would use it. */
const folder = openFolder()
const store = `--store=${join(folder, 'register')}`
const key = passphraseIn(folder)
const refer = (...words: string[]) => accord(['refer', ...words, store, key, '--json'])
const caseRef = 'ACC-2026-0001'
const ref = `${caseRef}-R1`

beforeAll(async () => {
  const mail = join(folder, 'Escalation.eml')
  writeFileSync(
    mail,
    [
      'From: ward@deevale.example',
      'Date: Mon, 02 Nov 2026 09:00:00 +0000',
      'Subject: Escalation of a professional disagreement',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Adult’s name: Ivy Thornbury',
      'Date raised: 02/11/2026',
      'Stage: 3',
      'Escalating agency: Dee Vale Hospital Trust',
      'Receiving agency: Oakmere Care Home',
      'Reason for dispute: The home will not take her back.',
      '',
    ].join('\r\n'),
  )
  await accord(['init', store, key, '--board', 'cheshire-west-and-chester'])
  await accord(['import', store, key, mail])
  await accord(['triage', store, key, '--accept-clear'])
}, 240_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

vi.setConfig({ testTimeout: 120_000 })

test('a referral by hand needs a reason', () =>
  expectRefusal(['refer', 'open', caseRef, store, key], {
    code: 'referrals/not-now',
    about: /needs a reason/,
  }))

test('opened, it says what is missing, and exits 1 while something is', async () => {
  const opened = await refer('open', caseRef, '--on', '2026-11-05', '--reason', 'Directors cannot agree.')
  expect(jsonOf(opened, z.object({ ref: z.string(), referral: z.object({ phase: z.string() }) }))).toEqual({
    ref,
    referral: { phase: 'preparing' },
  })
  const readiness = await refer('readiness', ref)
  expect(readiness.code).toBe(1)
  const { missing, items } = jsonOf(
    readiness,
    z.object({ missing: z.number(), items: z.array(z.object({ id: z.string(), state: z.string() })) }),
  )
  expect(missing).toBe(items.filter(({ state }) => state === 'missing').length)
  expect(items.find(({ id }) => id === 'own-views')?.state).toBe('missing')
})

test('a step is recorded from a file, and moves the case', async () => {
  const step = join(folder, 'step.json')
  writeFileSync(step, JSON.stringify({ type: 'referred', note: '' }))
  const done = await refer('step', ref, '--step', step, '--on', '2026-11-09')
  expect(done).toMatchObject({ code: 0, err: '' })
  const one = await accord(['case', store, key, caseRef, '--json'])
  expect(jsonOf(one, z.object({ stage: z.object({ number: z.number() }) })).stage.number).toBe(4)
  const list = jsonOf(
    await refer('list'),
    z.object({ rows: z.array(z.object({ ref: z.string(), phase: z.string() })) }),
  )
  expect(list.rows).toEqual([{ ref, phase: 'with-chair' }])
})

test('a file that says no step is refused in words, and so is a referral nobody opened', async () => {
  const step = join(folder, 'wrong.json')
  writeFileSync(step, JSON.stringify({ type: 'ordered', text: 'Do it' }))
  await expectRefusal(['refer', 'step', ref, store, key, '--step', step], {
    code: 'cli/step-file',
    about: 'wrong.json',
  })
  await expectRefusal(['refer', 'show', 'ACC-2026-0001-R9', store, key], {
    code: 'referrals/no-such-referral',
    about: 'ACC-2026-0001-R9',
  })
  expect((await refer('panel', ref)).code).toBe(0)
})

test('the last submission of a referred case cannot be undone', async () => {
  const shape = z.object({ submissions: z.array(z.object({ submission: z.string() })) })
  const { submissions } = jsonOf(await accord(['case', store, key, caseRef, '--json']), shape)
  const undo = ['triage', store, key, '--undo', submissions[0]?.submission ?? '']
  await expectRefusal(undo, { code: 'escalations/not-now', about: /referred to the Chair/ })
  expect((await refer('show', ref)).code).toBe(0)
  await expectRefusal(['triage', store, key, '--undo', 'nothing'], {
    code: 'triage/no-such-item',
    about: /not in triage/,
  })
})
