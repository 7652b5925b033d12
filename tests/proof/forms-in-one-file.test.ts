import { rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { accord, jsonOf, openFolder, passphraseIn } from '../support/accord-command'
import { builtCommandLine } from '../support/built-command-line'
import { importDocument, triageDocument, verifyDocument } from '../support/command-line-shapes'

const folder = openFolder()
const register = [`--store=${join(folder, 'register')}`, passphraseIn(folder)]
const documents = resolve('tests/fixtures/corpus/documents')

beforeAll(async () => {
  await builtCommandLine()
  expect((await accord(['init', ...register, '--board', 'hertfordshire'])).code).toBe(0)
}, 180_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it(
  'keeps each of two forms in one Word file as an item of its own, and knows both again',
  { timeout: 60_000 },
  async () => {
    const file = join(documents, 'hertfordshire.twice.docx')
    const { items } = jsonOf(await accord(['import', ...register, file, '--json']), importDocument)
    expect(items.map(({ source, kind }) => [source, kind])).toEqual([
      ['hertfordshire.twice.docx/1', 'form'],
      ['hertfordshire.twice.docx/2', 'form'],
    ])
    const [first, second] = items
    expect(first?.submissionId).not.toBe(second?.submissionId)
    expect(first?.reading).not.toEqual(second?.reading)

    const again = jsonOf(await accord(['import', ...register, file, '--json']), importDocument)
    expect(again.items.map(({ submissionId, kind }) => [submissionId, kind])).toEqual(
      items.map(({ submissionId }) => [submissionId, 'duplicate']),
    )
    const { accepted, left } = jsonOf(await accord(['triage', ...register, '--accept-clear', '--json']), triageDocument)
    expect(accepted.length + left.length).toBe(2)
    expect(left.every(({ name }) => /^hertfordshire\.twice\.docx, form [12]$/.test(name))).toBe(true)
    expect(jsonOf(await accord(['verify', ...register, '--json']), verifyDocument).clean).toBe(true)
  },
) // prettier-ignore
