import { fork } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mailFile } from '../../src/main/intake/mail.fixture'
import { accord, expectSentence, jsonOf, openFolder, passphraseIn } from '../support/accord-command'
import { builtCommandLine } from '../support/built-command-line'
import { importDocument, verifyDocument } from '../support/command-line-shapes'

const folder = openFolder()
const passphrase = passphraseIn(folder)
const register = [`--store=${join(folder, 'register')}`, passphrase]
const fresh = (name: string) => {
  mkdirSync(join(folder, name))
  return join(folder, name)
}
const mail = (n: number) =>
  mailFile({ text: `We escalate about matter ${n}.`, headers: { 'Message-ID': `<${n}@agency.example>` } })

beforeAll(async () => {
  await builtCommandLine()
  expect((await accord(['init', ...register, '--board', 'northmere'])).code).toBe(0)
}, 180_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function importing(path: string) {
  return jsonOf(await accord(['import', ...register, path, '--json']), importDocument)
}
async function isWhole(): Promise<boolean> {
  return jsonOf(await accord(['verify', ...register, '--json']), verifyDocument).clean
}

/** Does something to the disk as fast as it can, in a process of its own, until it is stopped. */
function meanwhile(script: string): () => void {
  const file = join(folder, `meanwhile-${readdirSync(folder).length}.cjs`)
  writeFileSync(file, script)
  const child = fork(file, { stdio: 'ignore' })
  return () => {
    child.kill('SIGKILL')
  }
}

describe('A40 files that will not hold still', { timeout: 120_000 }, () => {
  it('are kept as they were at one moment, and the register stays whole', async () => {
    const moving = fresh('moving')
    for (let n = 0; n < 40; n++) writeFileSync(join(moving, `${n}.eml`), mail(n))
    const stop = meanwhile(`
      const { writeFileSync, renameSync, rmSync } = require('node:fs')
      for (let n = 0; ; n++) try {
        const file = ${JSON.stringify(moving)} + '/' + (n % 40) + '.eml'
        writeFileSync(file, 'From: a@b.example\\r\\n\\r\\n' + 'x'.repeat(n % 5000))
        if (n % 7 === 0) renameSync(file, file + '.moved.eml')
        if (n % 11 === 0) rmSync(file)
      } catch {}`)
    const { items } = await importing(moving)
    stop()
    expect(items.length).toBeGreaterThan(0)
    expect(await isWhole()).toBe(true)
  })

  it('and entries that are no files are named and not followed', async () => {
    const strange = fresh('strange')
    symlinkSync(strange, join(strange, 'round'))
    symlinkSync('/dev/zero', join(strange, 'endless.eml'))
    symlinkSync(join(strange, 'b.eml'), join(strange, 'a.eml'))
    symlinkSync(join(strange, 'a.eml'), join(strange, 'b.eml'))
    writeFileSync(join(strange, 'good.eml'), mail(1001))
    for (const path of [strange, '/dev/zero', '/dev/tty']) {
      const { items } = await importing(path)
      const codes = Object.fromEntries(items.map((item) => [item.source, item.problem?.code ?? item.kind]))
      expect(codes).toEqual(
        path === strange
          ? { round: 'not-a-file', 'endless.eml': 'not-a-file', 'a.eml': 'not-a-file', 'b.eml': 'not-a-file', 'good.eml/body': 'not-a-form' }
          : { [path.slice(5)]: 'not-a-file' },
      ) // prettier-ignore
    }
  })
})

describe('A41 five hundred files at once, one in twenty bad', { timeout: 240_000 }, () => {
  it('bring the good ones in and name each of the bad', async () => {
    const many = fresh('many')
    const bad = (n: number) => n % 20 === 0
    for (let n = 0; n < 500; n++)
      writeFileSync(join(many, `${n}.${bad(n) ? 'docx' : 'eml'}`), bad(n) ? (n % 40 === 0 ? '' : Buffer.from([0x50, 0x4b, 3, 4, n % 256, n >> 8])) : mail(2000 + n)) // prettier-ignore
    const { items } = await importing(many)
    const wrong = items.filter(({ problem }) => problem !== null)
    expect(items.length - wrong.length).toBe(475)
    expect(wrong.map(({ source }) => source).sort()).toEqual(
      Array.from({ length: 25 }, (_, n) => `${n * 20}.docx`).sort(),
    )
    for (const { source, problem } of wrong)
      expectSentence(`${problem?.message ?? ''} ${problem?.whatToDo ?? ''}`, source)
    expect(await isWhole()).toBe(true)
  })
})

describe('A43 a guard that takes files away as they arrive', { timeout: 120_000 }, () => {
  it('leaves nothing half-done: what could not be kept is said, and comes with the next import', async () => {
    const taken = fresh('taken')
    for (let n = 0; n < 60; n++) writeFileSync(join(taken, `${n}.eml`), mail(3000 + n))
    const stop = meanwhile(`
      const { readdirSync, rmSync } = require('node:fs')
      const folder = ${JSON.stringify(join(folder, 'register', 'originals', 'arriving'))}
      for (;;) try { for (const name of readdirSync(folder)) rmSync(folder + '/' + name, { force: true }) } catch {}`)
    const said = await accord(['import', ...register, taken, '--json'])
    stop()
    // Either it got through between two strokes, or it says what happened and what to do.
    if (said.code !== 0) expect(`${said.out}${said.err}`).toMatch(/"whatToDo":\s*"[A-Z]/)
    expect(await isWhole()).toBe(true)
    const again = await importing(taken)
    expect(again.items).toHaveLength(60)
    expect(again.items.filter(({ problem }) => problem !== null)).toEqual([])
    expect(await isWhole()).toBe(true)
  })
})
