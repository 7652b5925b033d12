import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { paragraphText, type Block, type Document } from '@shared/domain/document'
import { readDocx } from '../../intake/documents/docx/read-docx'
import { cheshireCase, type CheshireCase } from '../../register/referrals/cheshire-case.fixture'
import { verifyAudit, type Store } from '../../store'
import { failsWith, removeTestFolders, testRegister } from '../../store/test-register'
import type { PrintPaper } from '../print-paper'
import { createReferralPackHandlers } from './write-pack'

let store: Store
let given: CheshireCase
let folder: string
const path = (name = 'pack.docx') => join(folder, name)
const original: Document = {
  format: 'docx',
  notes: [],
  blocks: [{ kind: 'paragraph', id: 'p1', runs: [{ text: 'What the original says of Ivy' }] }],
}
const calls = (printPaper: PrintPaper | null = null) =>
  createReferralPackHandlers(given.context, {
    reader: { document: () => Promise.resolve(original) },
    printPaper,
  })
const write = (more: { path?: string; initials?: boolean; append?: 'all' | string[] } = {}, print: PrintPaper | null = null) =>
  calls(print)['referrals.writePack']({ ref: `${given.ref}-R1`, path: path(), initials: false, append: [], ...more }) // prettier-ignore
const textIn = (file = path()): string => linesOf(readDocx(readFileSync(file)).blocks).join('\n')
const linesOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [paragraphText(block)]
    return block.kind === 'table' ? block.cells.flatMap((cell) => linesOf(cell.blocks)) : []
  })
const ask = (question: string) =>
  given.calls['referrals.record']({ ref: `${given.ref}-R1`, on: '2026-11-13', happening: { type: 'question-set', question } }) // prettier-ignore

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'accord-pack-'))
  store = (await testRegister()).store
  given = await cheshireCase(store)
  await given.calls['referrals.open']({ caseRef: given.ref, on: '2026-11-12', reason: 'The Chair asked' })
})
afterEach(async () => {
  await store.close()
  removeTestFolders()
  rmSync(folder, { recursive: true, force: true })
})

describe('writing the Chair’s pack', () => {
  it('says what the register says, keeps it as a version, and the next says what changed', async () => {
    await ask('Who is to assess her?')
    expect(await write()).toMatchObject({ version: 1, appended: 0, notAppended: [] })
    const found = await given.calls['escalations.get']({ ref: given.ref })
    const first = textIn()
    for (const said of [given.ref, found.subject.name, found.concern.summary, 'Who is to assess her?', 'The Chair asked'])
      expect(first).toContain(said)
    expect(first).not.toContain('What changed since')
    // The same facts are the same version, in whatever form.
    expect(await write({ initials: true, path: path('other.docx') })).toMatchObject({ version: 1 })
    await ask('Who is to pay?')
    expect(await write()).toMatchObject({ version: 2 })
    const second = textIn()
    for (const said of ['What changed since version 1', 'Who is to assess her?', 'Who is to pay?'])
      expect(second).toContain(said)
    expect((await calls()['referrals.packVersions']({ ref: `${given.ref}-R1` })).map(({ version }) => version)).toEqual([1, 2])
    expect((await given.calls['escalations.get']({ ref: given.ref })).history.at(-1)?.summary).toBe('Pack for the Chair written, version 2')
    expect(await verifyAudit(store.db)).toMatchObject({ firstBad: null })
  }) // prettier-ignore

  it('with initials names the person nowhere, the appended documents included', async () => {
    const found = await given.calls['escalations.get']({ ref: given.ref })
    const name = found.subject.name ?? ''
    original.blocks = [{ kind: 'paragraph', id: 'p1', runs: [{ text: `The original says: ${name.toUpperCase()} fell.` }] }]
    expect((await write({ initials: true, append: 'all' })).appended).toBeGreaterThan(0)
    const text = textIn()
    expect(text).toContain('The original says:')
    for (const part of name.split(' ')) expect(text.toLowerCase()).not.toContain(part.toLowerCase())
  }) // prettier-ignore

  it('lists a document that cannot be appended with the reason', async () => {
    original.blocks = []
    const { notAppended, appended } = await write({ append: 'all' })
    expect(appended).toBe(0)
    expect(notAppended.length).toBeGreaterThan(0)
    expect(textIn()).toContain('Not appended: it holds no text that can be read')
  })

  it('makes a PDF through whoever can print, and says in words when nobody can', async () => {
    let asked = ''
    const print: PrintPaper = ({ page }) => {
      asked = page
      return Promise.resolve(new TextEncoder().encode('%PDF-1.7'))
    }
    await write({ path: path('pack.pdf') }, print)
    expect(readFileSync(path('pack.pdf'), 'utf8')).toBe('%PDF-1.7')
    expect(asked).toContain('Referral to the Independent Chair')
    const problem = await failsWith('reports/no-printer', write({ path: path('other.pdf') }))
    expect(problem.whatToDo).toContain('.docx')
    await failsWith(
      'reports/not-printed',
      write({ path: path('other.pdf') }, () => Promise.resolve(null)),
    )
  })

  it('leaves the file that was there, and keeps no version, when it cannot be written', async () => {
    writeFileSync(path(), 'the old one')
    await failsWith('reports/not-a-paper-name', write({ path: path('pack.txt') }))
    await failsWith('reports/inside-register', write({ path: join(store.folder, 'pack.docx') }))
    await failsWith('reports/cannot-write-no-folder', write({ path: join(folder, 'none', 'pack.docx') }))
    expect(readFileSync(path(), 'utf8')).toBe('the old one')
    expect(await calls()['referrals.packVersions']({ ref: `${given.ref}-R1` })).toEqual([])
  })
})
