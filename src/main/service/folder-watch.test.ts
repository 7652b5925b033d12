import {
  appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, symlinkSync, truncateSync, writeFileSync,
} from 'node:fs' // prettier-ignore
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { workersHere } from '../../../tests/support/workers-here'
import { failsWith, removeTestFolders, testRegister } from '../store/test-register'
import { FolderWatch } from './folder-watch'
import { openRegister, type OpenRegister } from './open-register'

let now = 0
const clock = { now: () => new Date(now).toISOString() }
const resources = resolve(import.meta.dirname, '../../../resources')
let register: OpenRegister
let watch: FolderWatch
let folder: string

beforeEach(async () => {
  now = Date.parse('2026-11-22T12:00:00.000Z')
  const { store } = await testRegister()
  register = await openRegister(store, { clock, resources, version: '0', spawnWorker: workersHere() })
  folder = mkdtempSync(join(tmpdir(), 'accord-watch-'))
  watch = new FolderWatch({ clock, emit: () => undefined }, 3_600_000)
  await register.watching.choose(folder)
  await watch.follow(register)
  await watch.glance()
})
afterEach(async () => {
  watch.stop()
  await register.close()
  removeTestFolders()
})

const put = (name: string, text: string) => writeFileSync(join(folder, name), text)
const later = async (seconds: number) => {
  now += seconds * 1000
  await watch.glance()
}
/** Looked at, left alone for long enough, and looked at again. */
const settle = async () => {
  await watch.glance()
  await later(5)
}
const names = (inside: string) =>
  existsSync(join(folder, inside)) ? readdirSync(join(folder, inside)).sort() : []
const received = async () =>
  (await register.store.db.selectFrom('submission').select('name').where('parent_id', 'is', null).execute())
    .length

describe('a watched folder', () => {
  it('gives what is put there to the register and moves it aside', async () => {
    put('note.txt', 'Dear board, nothing to report this month.')
    await settle()
    expect(names('Imported')).toEqual(['note.txt'])
    expect(readdirSync(folder)).toEqual(['Imported'])
    expect(await received()).toBe(1)
    const { recent, state } = await watch.status(register)
    expect(state).toBe('watching')
    expect(recent).toMatchObject([{ name: 'note.txt', outcome: 'imported', movedTo: 'Imported/note.txt' }])
  })

  it('waits for a file that is still growing', async () => {
    put('slow.txt', 'Dear board,')
    for (let n = 0; n < 4; n++) {
      await later(3)
      appendFileSync(join(folder, 'slow.txt'), ' more')
    }
    await later(3)
    expect(await received()).toBe(0)
    expect(await watch.status(register)).toMatchObject({ settling: 1 })
    await later(5)
    const [row] = await register.store.db.selectFrom('submission').select('sha256').execute()
    const bytes = await register.store.blobs.get(row?.sha256 ?? '')
    expect(new TextDecoder().decode(bytes)).toBe('Dear board, more more more more')
  })

  it('puts what could not be imported apart, with the reason in the register', async () => {
    put('huge.bin', '')
    truncateSync(join(folder, 'huge.bin'), 200 * 1024 * 1024)
    put('good.txt', 'Dear board, a letter.')
    await settle()
    expect(names('Not imported')).toEqual(['huge.bin'])
    expect(names('Imported')).toEqual(['good.txt'])
    const { recent } = await watch.status(register)
    expect(recent.find(({ name }) => name === 'huge.bin')).toMatchObject({
      outcome: 'not-imported',
      problem: { code: 'too-large', item: 'huge.bin' },
    })
  })

  it('keeps both when a name is taken, and counts the same file given twice once', async () => {
    put('form.txt', 'Dear board, one.')
    await settle()
    put('form.txt', 'Dear board, another.')
    await settle()
    put('form.txt', 'Dear board, one.')
    await settle()
    expect(names('Imported')).toEqual(['form (2).txt', 'form (3).txt', 'form.txt'])
    expect(readFileSync(join(folder, 'Imported/form.txt'), 'utf8')).toBe('Dear board, one.')
    expect(readFileSync(join(folder, 'Imported/form (2).txt'), 'utf8')).toBe('Dear board, another.')
    expect(await received()).toBe(2)
  })

  it('survives the folder going away and takes up again when it is back', async () => {
    const away = `${folder}-away`
    renameSync(folder, away)
    await later(5)
    expect(await watch.status(register)).toMatchObject({ state: 'away', folder })
    renameSync(away, folder)
    put('late.txt', 'Dear board, late.')
    await settle()
    expect(await watch.status(register)).toMatchObject({ state: 'watching' })
    expect(names('Imported')).toEqual(['late.txt'])
  })

  it('never follows a link out of the folder, nor moves anything through one', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'accord-outside-'))
    writeFileSync(join(outside, 'secret.txt'), 'not for the register')
    symlinkSync(join(outside, 'secret.txt'), join(folder, 'link.txt'))
    symlinkSync(outside, join(folder, 'elsewhere'))
    symlinkSync(outside, join(folder, 'Imported'))
    put('real.txt', 'Dear board, real.')
    await settle()
    expect(await received()).toBe(1)
    expect(readdirSync(outside)).toEqual(['secret.txt'])
    expect(readFileSync(join(folder, 'real.txt'), 'utf8')).toBe('Dear board, real.')
    expect(await watch.status(register)).toMatchObject({ stuck: 1 })
    await later(5)
    expect(await received()).toBe(1)
  })

  it('looks into folders inside it, keeps their names, and leaves what Office and browsers keep for themselves', async () => {
    mkdirSync(join(folder, 'June'))
    put('June/form.txt', 'Dear board, June.')
    put('~$form.docx', 'x')
    put('half.crdownload', 'x')
    await settle()
    expect(names('Imported/June')).toEqual(['form.txt'])
    expect(readdirSync(folder).sort()).toEqual(['Imported', 'June', 'half.crdownload', '~$form.docx'])
  })

  it('does nothing once the register is locked', async () => {
    put('a.txt', 'Dear board, a.')
    await watch.glance()
    watch.stop()
    await later(10)
    expect(names('Imported')).toEqual([])
    expect(readdirSync(folder)).toEqual(['a.txt'])
  })

  it('may not be the register’s own folder, nor hold it, nor be inside it', async () => {
    const own = register.store.folder
    for (const wrong of [own, join(own, '..'), join(own, 'originals')])
      await failsWith('watch/registers-own-folder', register.watching.choose(wrong))
    await failsWith('watch/not-a-folder', register.watching.choose(join(folder, 'nowhere')))
  })
})
