import { readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accord, jsonOf, openFolder, passphraseIn, type Said } from '../support/accord-command'
import { builtCommandLine } from '../support/built-command-line'
import {
  caseDocument, casesDocument, figuresDocument, importDocument, initDocument, protocolsDocument, reportDocument,
  triageDocument, verifyDocument,
} from '../support/command-line-shapes' // prettier-ignore
import { samples } from '../support/sample-files'

const folder = openFolder()
const register = [`--store=${join(folder, 'register')}`, passphraseIn(folder)]
const clean = { code: 0, err: '' }
let first: Said

/** The built command line, from an empty folder to a workbook. */
describe('a year of samples through the command line', { timeout: 60_000 }, () => {
  beforeAll(async () => {
    await builtCommandLine()
    const created = await accord(['init', ...register, '--board', 'northmere', '--json'])
    expect(created).toMatchObject(clean)
    expect(jsonOf(created, initDocument).board).toBe('northmere')
    first = await accord(['import', ...register, samples, '--json'])
  }, 180_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('imports them with one item for each thing found, in the promised shape', () => {
    const { items, summary } = jsonOf(first, importDocument)
    expect(first).toMatchObject({ code: 1, err: '' })
    expect(items).toHaveLength(summary.items)
    const row = items.find(({ source }) => source.endsWith('Escalations 25-26!r5'))
    expect(row).toMatchObject({
      kind: 'log-row',
      reading: { raisedOn: { value: '2025-06-05', confidence: 'sure' } },
    })
    expect(row?.reading['raisedOn']?.place).toMatch(/row 5\b/)
    const form = items.find(({ source }) =>
      source.endsWith('2025-04-08-nm-20417-stage-1.eml/Escalation form.docx'),
    )
    expect(form).toMatchObject({
      kind: 'form',
      form: 'northmere/escalation-form',
      reading: { 'subject.name': { value: 'Edith Marlowe', asWritten: 'Edith Marlowe', confidence: 'sure' } },
      match: { decision: 'new' },
      problem: null,
    })
    expect(items.filter(({ kind }) => kind === 'duplicate')).toHaveLength(1)
  })

  it('accepts the obvious, lists what needs a person with reasons, and says so by its exit code', async () => {
    const said = await accord(['triage', ...register, '--accept-clear', '--json'])
    expect(said).toMatchObject({ code: 1, err: '' })
    const { accepted, left } = jsonOf(said, triageDocument)
    expect(accepted.length).toBeGreaterThan(40)
    expect(left).toHaveLength(3)
  })

  it('lists the register and every case of it in the promised shape', async () => {
    const said = await accord(['cases', ...register, '--json'])
    expect(said).toMatchObject(clean)
    const { cases, total } = jsonOf(said, casesDocument)
    expect(cases).toHaveLength(41)
    expect(total).toBe(41)
    for (const ref of [cases[0], cases[20], cases[40]].map((each) => each?.ref ?? '')) {
      const one = await accord(['case', ...register, ref, '--json'])
      expect(one).toMatchObject(clean)
      expect(jsonOf(one, caseDocument).ref).toBe(ref)
    }
  })

  it('filters the register by status, stage and a date to stand at', async () => {
    const listed = async (...words: string[]) =>
      jsonOf(await accord(['cases', ...register, '--json', ...words]), casesDocument)
    const open = await listed('--open', '--as-of', '2026-03-31')
    expect(open.asOf).toBe('2026-03-31')
    expect(open.cases.length).toBeGreaterThan(0)
    expect(open.cases.every(({ status }) => status === 'open')).toBe(true)
    const third = await listed('--at-stage', '3')
    expect(third.cases.length).toBeGreaterThan(0)
    expect(third.cases.every(({ stage }) => stage?.number === 3)).toBe(true)
    const overdue = await listed('--overdue', '--as-of', '2026-03-31')
    expect(overdue.cases.every(({ clocks }) => clocks.some(({ state }) => state === 'overdue'))).toBe(true)
    expect(overdue.total).toBeGreaterThan(0)
  })

  it('answers the figures in the promised shape, each adding up to the cases it rests on', async () => {
    const said = await accord([
      'figures',
      ...register,
      '--json',
      '--from',
      '2025-04-01',
      '--to',
      '2026-03-31',
    ])
    expect(said).toMatchObject(clean)
    const found = jsonOf(said, figuresDocument)
    const sum = (counts: readonly { count: number }[]) =>
      counts.reduce((total, { count }) => total + count, 0)
    expect(found.period).toEqual({ from: '2025-04-01', to: '2026-03-31', by: 'raised' })
    expect(found.cases).toBeGreaterThan(35)
    expect(sum(found.made)).toBe(found.cases)
    expect(sum(found.stageReached)).toBe(found.cases)
    expect(found.timeToResolution.resolved + found.timeToResolution.open).toBe(found.cases)
  })

  it('writes the workbook, saying nothing but what it wrote', async () => {
    const out = join(folder, 'report.xlsx')
    const said = await accord(['report', ...register, '--out', out, '--json'])
    expect(said).toMatchObject(clean)
    expect(jsonOf(said, reportDocument)).toMatchObject({ path: out, cases: 41 })
    expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK')
    expect(statSync(out).size).toBeGreaterThan(8000)
  })

  it('lists the protocols and says what the commands are', async () => {
    const said = await accord(['protocols', '--json'])
    expect(said).toMatchObject(clean)
    expect(jsonOf(said, protocolsDocument).protocols.map(({ id }) => id)).toContain('hertfordshire')
    const help = await accord(['help'])
    expect(help).toMatchObject(clean)
    expect(help.out).toContain('accord import')
  })

  it('calls every item of a second import a duplicate and changes nothing', async () => {
    const before = await accord(['cases', ...register, '--json', '--as-of', '2026-03-31'])
    const said = await accord(['import', ...register, samples, '--json'])
    const again = jsonOf(said, importDocument)
    expect(again.items.length).toBe(jsonOf(first, importDocument).items.length)
    expect(new Set(again.items.map(({ kind }) => kind))).toEqual(new Set(['duplicate']))
    expect(again.items.every(({ submissionId }) => submissionId !== null)).toBe(true)
    expect(said.code).toBe(0)
    const after = await accord(['cases', ...register, '--json', '--as-of', '2026-03-31'])
    expect(JSON.parse(after.out)).toEqual(JSON.parse(before.out))
    const verified = await accord(['verify', ...register, '--json'])
    expect(verified).toMatchObject(clean)
    expect(jsonOf(verified, verifyDocument)).toMatchObject({ clean: true, problems: [] })
  })
})
