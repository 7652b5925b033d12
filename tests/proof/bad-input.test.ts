import { execFile, spawn } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import PostalMime from 'postal-mime'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openStore } from '../../src/main/store'
import {
  accord, expectRefusal, expectSentence, jsonOf, openFolder, passphraseIn, problemDocument,
} from '../support/accord-command' // prettier-ignore
import { builtCommandLine } from '../support/built-command-line'
import { casesDocument, importDocument, verifyDocument } from '../support/command-line-shapes'
import { otherUser } from '../support/other-user'
import { samples } from '../support/sample-files'

const execute = promisify(execFile)
const folder = openFolder()
const passphrase = passphraseIn(folder)
const register = [`--store=${join(folder, 'register')}`, passphrase]
const sample = '2025-04-08-nm-20417-stage-1.eml'
const bad = join(folder, 'bad')

beforeAll(async () => {
  await builtCommandLine()
  expect((await accord(['init', ...register, '--board', 'northmere'])).code).toBe(0)
  mkdirSync(bad)
  const { attachments } = await PostalMime.parse(readFileSync(join(samples, 'mail', sample)))
  const form = attachments[0]?.content
  if (!(form instanceof ArrayBuffer)) throw new Error('The sample has no form')
  writeFileSync(join(bad, 'empty.docx'), '')
  writeFileSync(join(bad, 'half.docx'), new Uint8Array(form).subarray(0, form.byteLength / 2))
  writeFileSync(join(bad, 'letter.docx'), 'Not a Word document at all.')
  writeFileSync(join(bad, 'noise.docx'), Buffer.from(Array.from({ length: 999 }, (_, n) => (n * 7919) % 251)))
  writeFileSync(join(bad, 'numbers.csv'), '1,2,3\n4,5,6\n7,8,9\n')
  copyFileSync(join(samples, 'mail', sample), join(bad, 'good.eml'))
}, 180_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('bad files in an import', { timeout: 60_000 }, () => {
  it('are each named with what is wrong and what to do, and the good one beside them arrives', async () => {
    const said = await accord(['import', ...register, join(bad, 'missing.eml'), bad, '--json'])
    expect({ code: said.code, err: said.err }).toEqual({ code: 1, err: '' })
    const { items } = jsonOf(said, importDocument)
    expect(Object.fromEntries(items.map((item) => [item.source, item.problem?.code ?? item.kind]))).toEqual({
      'missing.eml': 'not-found',
      'empty.docx': 'empty-file',
      'half.docx': 'damaged-file',
      'letter.docx': 'not-what-it-says',
      'noise.docx': 'unsupported-format',
      'numbers.csv': 'intake/no-header',
      'good.eml/Escalation form.docx': 'form',
    })
    for (const { source, problem } of items)
      if (problem) expectSentence(`${problem.message} ${problem.whatToDo}`, source)
  })

  it('say the same to people, one line for each', async () => {
    const said = await accord(['import', ...register, join(folder, 'nowhere.eml')])
    expect(said).toMatchObject({ code: 1, err: '' })
    expectSentence(said.out.split('\n')[0] ?? '', 'nowhere.eml was not found')
  })

  it('are kept with what arrived beside them: nothing is lost and the register is whole', async () => {
    const verified = await accord(['verify', ...register, '--json'])
    expect(verified.code).toBe(0)
    const { clean, checked } = jsonOf(verified, verifyDocument)
    expect(clean).toBe(true)
    // Five bad files that were there, the good mail and the form in it.
    expect(checked.join('\n')).toMatch(/Originals: [67] against/)
  })

  it('can be sent again: what was unreadable is still named, nothing comes twice', async () => {
    const { items } = jsonOf(await accord(['import', ...register, bad, '--json']), importDocument)
    expect(items).toHaveLength(6)
    expect(items.every(({ kind }) => kind === 'duplicate' || kind === 'unreadable')).toBe(true)
    expect((await accord(['verify', ...register])).code).toBe(0)
  })
})

describe('a call that cannot be done', { timeout: 60_000 }, () => {
  it.each([
    ['a wrong passphrase', () => ['cases', register[0] ?? '', passphraseIn(folder, 'wrong words')], 'store/wrong-passphrase', /passphrase does not open/],
    ['a missing passphrase file', () => ['cases', register[0] ?? '', `--passphrase-file=${join(folder, 'none')}`], 'cli/passphrase-file', /none is missing/],
    ['a register that is not there', () => ['cases', `--store=${join(folder, 'none')}`, passphrase], 'store/not-found', /no register in .*none/],
    ['a folder that holds something else', () => ['init', `--store=${bad}`, '--board=northmere', passphrase], 'store/folder-not-empty', /bad is not empty/],
    ['a register that is there already', () => ['init', ...register, '--board=northmere'], 'store/already-a-register', /already holds a register/],
    ['a protocol file that is not there', () => ['init', `--store=${join(folder, 'new')}`, '--board=ours.yaml', passphrase], 'protocol.no-such-file', /ours\.yaml is not there/],
    ['an unknown board', () => ['init', `--store=${join(folder, 'new')}`, '--board=atlantis', passphrase], 'protocol.not-found', /“atlantis”/],
    ['an agency that is not in the directory', () => ['figures', ...register, '--agency', 'Atlantis Trust'], 'agencies/no-such-agency', /“Atlantis Trust”/],
    ['a theme there is none of', () => ['report', ...register, `--out=${join(folder, 'r.xlsx')}`, '--theme', 'moods'], 'cli/no-such-filter', /theme “moods”/],
    ['a ground there is none of', () => ['search', ...register, 'word', '--ground', 'moods'], 'cli/no-such-filter', /ground “moods”/],
    ['a protocol there is none of', () => ['figures', ...register, '--protocol', 'atlantis'], 'cli/no-such-filter', /protocol “atlantis”/],
    ['a passphrase that is easy to guess', () => ['init', `--store=${join(folder, 'new')}`, '--board=northmere', passphraseIn(folder, 'short')], 'keys/weak-passphrase', /too easy to guess/],
    ['a backup into the register itself', () => ['backup', ...register, `--out=${join(folder, 'register/copy')}`], 'store/backup-inside', /inside the register itself/],
    ['the protocols of a register that is not there', () => ['protocols', `--store=${join(folder, 'none')}`], 'store/not-found', /no register in .*none/],
    ['an unknown case', () => ['case', ...register, 'ACC-1999-0001'], 'escalations/no-such-case', /ACC-1999-0001/],
    ['a workbook in a folder that does not exist', () => ['report', ...register, `--out=${join(folder, 'none/r.xlsx')}`], 'reports/cannot-write-no-folder', /r\.xlsx could not be written/],
    ['a pack to check that is not there', () => ['protocols', '--check', join(folder, 'none.yaml')], 'protocol.no-such-file', /none\.yaml is not there/],
  ])('says of %s what happened and what to do', async (_, words, code, about) => {
    await expectRefusal(words(), { code, about })
  }) // prettier-ignore

  it('says of a register that is open elsewhere where it is open, and leaves it alone', async () => {
    const store = await openStore({
      folder: join(folder, 'register'),
      with: { kind: 'passphrase', passphrase: 'four plain words here' },
      clock: { now: () => new Date().toISOString() },
    })
    await expectRefusal(['cases', ...register], { code: 'store/in-use', about: /already open/ })
    await store.close()
    expect(jsonOf(await accord(['cases', ...register, '--json']), casesDocument).total).toBe(0)
  })

  it.each([
    [['cases']],
    [['import', ...register]],
    [['case', ...register]],
    [['triage', ...register]],
    [['frobnicate', ...register]],
    [['cases', ...register, 'ACC-2026-0001']],
    [['cases', ...register, '--from', '2026-01-01']],
    [['cases', ...register, '--at-stage', '']],
    [['cases', ...register, '--as-of', '9999-12-31']],
    [['figures', ...register, '--from', '2026-05-01', '--to', '2026-04-01']],
    [['figures', ...register, '--from', '0026-05-01']],
    [['figures', ...register, '--filters', 'agancy=Police']],
    [['figures', ...register, '--rung', 'top']],
    [['report', ...register, '--kind', 'board', '--out', 'r.docx', '--identifiable']],
    [['report', ...register, '--out', 'r.xlsx', '--each-agency']],
    [['cases', ...register, '--sideways']],
    [['cases', ...register, '--at-stage', 'two']],
    [['cases', ...register, '--as-of', '2026-02-30']],
    [['figures', ...register, '--by', 'mood']],
    [['report', ...register, '--out', 'r.xlsx', '--identifiable', '--pseudonymised']],
    [['report', ...register, '--out', 'r.xlsx', '--identifiable']],
  ])('shows how it is used when the words make no sense: %j', async (words) => {
    const said = await accord(words)
    expect(said.code).toBe(2)
    const [command = ''] = words
    expect(said.out).toBe('')
    expect(said.err).toMatch(
      command === 'frobnicate' ? /accord import --store DIR/ : new RegExp(`accord ${command} .*--store DIR`),
    )
    expect(said.err).not.toMatch(/at .*:\d+:\d+|node:/)
    const asJson = await accord([...words, '--json'])
    expect(asJson.code).toBe(2)
    expect(jsonOf(asJson, problemDocument).problem.code).toBe('cli/usage')
  })
})

it('says no more than it is asked to when whoever reads its answer stops half-way', async () => {
  const call = ['bin/accord.mjs', 'help'].map((word) => `'${word}'`).join(' ')
  const { stderr } = await execute('sh', ['-c', `'${process.execPath}' ${call} | true`])
  expect(stderr).toBe('')
})

it.skipIf(!existsSync('/dev/full'))('says that its answer could not be written, in words, where the disk is full', async () => {
  const call = ['bin/accord.mjs', 'help'].map((word) => `'${word}'`).join(' ')
  const said = execute('sh', ['-c', `'${process.execPath}' ${call} > /dev/full`])
  const { code, stderr } = z.object({ code: z.number(), stderr: z.string() }).parse(await said.catch((error: unknown) => error))
  expect(code).toBe(1)
  expectSentence(stderr, 'The answer could not be written whole')
}) // prettier-ignore

it('ends an import that is stopped by a signal with a whole answer, and goes on when it is asked again', { timeout: 120_000 }, async () => {
  const store = [`--store=${join(folder, 'stopped')}`, passphrase]
  expect((await accord(['init', ...store, '--board=northmere'])).code).toBe(0)
  const child = spawn(process.execPath, ['out/main/cli.js', 'import', ...store, samples, samples, '--json'])
  let out = ''
  // The first items are known: it is under way.
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (out === '') child.kill('SIGINT')
    out += text
  })
  const code = await new Promise((resolve) => child.on('close', resolve))
  expect(code).toBe(1)
  const { items, summary } = importDocument.parse(JSON.parse(out))
  expect(summary).toMatchObject({ cancelled: true, items: items.length })
  expect(items.every(({ problem }) => problem === null)).toBe(true)
  await accord(['import', ...store, samples])
  const whole = jsonOf(await accord(['import', ...store, samples, '--json']), importDocument)
  expect(whole.items).toHaveLength(68)
  expect(jsonOf(await accord(['verify', ...store, '--json']), verifyDocument).clean).toBe(true)
}) // prettier-ignore

describe('without the rights', async () => {
  const { as, why } = await otherUser()
  const theirs = join(folder, 'theirs')

  it.skipIf(why !== null)(
    `files and folders are named, and the rest arrives${why === null ? '' : `: skipped, ${why}`}`,
    { timeout: 60_000 },
    async () => {
      mkdirSync(theirs)
      if (as.uid !== undefined && as.gid !== undefined) chownSync(theirs, as.uid, as.gid)
      const store = [`--store=${join(theirs, 'register')}`, passphrase]
      expect(await accord(['init', ...store, '--board=northmere'], as)).toMatchObject({ code: 0, err: '' })

      const month = join(folder, 'month')
      mkdirSync(join(month, 'closed'), { recursive: true })
      for (const name of ['closed/in.eml', 'good.eml', 'shut.eml'])
        copyFileSync(join(samples, 'mail', sample), join(month, name))
      writeFileSync(join(month, 'shut.eml'), 'other bytes')
      chmodSync(join(month, 'shut.eml'), 0)
      chmodSync(join(month, 'closed'), 0)
      const said = await accord(['import', ...store, month, '--json'], as)
      chmodSync(join(month, 'closed'), 0o700)
      expect({ code: said.code, err: said.err }).toEqual({ code: 1, err: '' })
      const { items } = jsonOf(said, importDocument)
      const found = Object.fromEntries(items.map((item) => [item.source, item.problem?.code ?? item.kind]))
      expect(found).toEqual({
        closed: 'no-permission',
        'shut.eml': 'no-permission',
        'good.eml/Escalation form.docx': 'form',
      })

      chmodSync(folder, 0o555)
      const elsewhere = [`--store=${join(folder, 'not-allowed')}`, '--board=northmere', passphrase]
      await expectRefusal(['init', ...elsewhere], { code: 'store/read-only', about: /not-allowed/ }, as)
      const out = `--out=${join(folder, 'r.xlsx')}`
      await expectRefusal(
        ['report', ...store, out],
        { code: 'reports/cannot-write-no-rights', about: /r\.xlsx/ },
        as,
      )
      chmodSync(folder, 0o755)
      expect(readdirSync(folder)).not.toContain('r.xlsx')
      expect((await accord(['verify', ...store], as)).code).toBe(0)
    },
  )
})
