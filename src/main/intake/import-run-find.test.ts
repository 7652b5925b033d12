import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { findFiles } from './import-run-find'

it('goes into no register and no backup of one', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'accord-find-'))
  for (const folder of ['Accord/originals', 'Mail']) mkdirSync(join(dir, folder), { recursive: true })
  for (const name of ['Accord/register.db', 'Accord/keys.json', 'Mail/June.eml'])
    writeFileSync(join(dir, name), 'x')
  const found: unknown[] = []
  for await (const entry of findFiles([dir], new AbortController().signal)) found.push(entry)
  expect(found).toMatchObject([
    { kind: 'refused', source: 'Accord', problem: { code: 'a-register' } },
    { kind: 'file', source: 'Mail/June.eml' },
  ])
})

it('passes over what operating systems and Office keep for themselves, by name, and nothing else', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'accord-find-'))
  mkdirSync(join(dir, 'June'))
  const aside = ['~$form.docx', '.DS_Store', 'Thumbs.db', 'Desktop.ini', '._form.docx', '.~lock.form.odt#']
  const files = ['form.docx', 'Thumbs.db.docx', 'about ~$50.txt', '.profile']
  for (const name of [...aside, ...files]) writeFileSync(join(dir, 'June', name), 'x')
  const found: [string, string][] = []
  for await (const { kind, source } of findFiles([dir], new AbortController().signal))
    found.push([kind, source])
  expect(found.sort()).toEqual(
    [
      ...aside.map((name) => ['left-aside', `June/${name}`]),
      ...files.map((name) => ['file', `June/${name}`]),
    ].sort(),
  )
})
