import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createProtocolHandlers } from '../service/protocol-handlers'
import { registerInfo, type Store } from '../store'
import { removeTestFolders, testRegister } from '../store/test-register'
import { createCalendarHandlers } from './calendars'
import type { RegisterContext } from './context'
import { createRegisterHandlers } from './handlers'
import { openRegisterPacks, type RegisterPacks } from './protocols/register-packs'
import { arrive, sure, testContext } from './test-intake'

const resources = resolve('resources')
let store: Store
let packs: RegisterPacks
let board = 'hertfordshire'
let context: RegisterContext
const pool = {
  document: () => Promise.reject(new Error('not in this test')),
  read: () => Promise.reject(new Error('reads nothing')),
  page: () => Promise.reject(new Error('draws nothing')),
}
const calls = () => createRegisterHandlers(context, { pool })
const calendars = () => createCalendarHandlers(context, packs)
const protocols = () =>
  createProtocolHandlers(context, packs, (chosen) => {
    board = chosen
  })
const get = (ref: string) => calls()['escalations.get']({ ref })
const first = 'ACC-2026-0001'
const second = 'ACC-2026-0002'

/** As opening the register again would. */
async function reopen(): Promise<void> {
  packs = await openRegisterPacks(store, resources)
  const { actor, clock } = await testContext(store)
  context = { store, packs, actor, clock, board: (await registerInfo(store.db)).board }
}

function form(name: string, day = '2026-05-21') {
  const reading = sure({
    'subject.name': name,
    stage: 1,
    'referringManager.agency': 'HPFT',
    'referringManager.on': day,
    'receivingManager.agency': 'ACS',
  })
  return arrive(context, `${name}.docx`, reading)
}

const own = () => join(store.folder, 'protocols', 'newer.yaml')
async function addNewerVersion(): Promise<void> {
  await mkdir(join(store.folder, 'protocols'), { recursive: true })
  const text = await readFile(join(resources, 'protocols/hertfordshire.yaml'), 'utf8')
  const newer = text
    .replace("version: '2023'", "version: '2027'")
    .replace('due: { workingDays: 3 }', 'due: { workingDays: 1 }')
  await writeFile(own(), newer)
  await reopen()
}
const speakDue = async (ref: string) => (await get(ref)).clocks.find(({ id }) => id === 'speak')?.dueOn

beforeEach(async () => {
  store = (await testRegister()).store
  await reopen()
  await form('Ivy Thornbury')
  await calls()['triage.acceptClear'](null)
})
afterEach(async () => {
  await store.close()
  removeTestFolders()
})

describe('a case', () => {
  it('stays under the version it was opened with; the next one is opened under the newer', async () => {
    await addNewerVersion()
    await form('Rowan Ashdown')
    await calls()['triage.acceptClear'](null)
    expect((await get(first)).protocol.version).toBe('2023')
    expect((await get(first)).newerProtocol).toBe('2027')
    expect(await speakDue(first)).toBe('2026-05-27')
    expect((await get(second)).protocol.version).toBe('2027')
    expect(await speakDue(second)).toBe('2026-05-22')
    await calls()['escalations.correct']({ ref: first, field: 'subject.reference', text: 'A1', reason: 'x' })
    expect((await get(first)).protocol.version).toBe('2023')
  })

  it('is moved to another version by a person, with a reason, and not to one it is under', async () => {
    await addNewerVersion()
    const move = (version: string) =>
      calls()['escalations.changeProtocol']({ ref: first, version, reason: 'Agreed by the board' })
    await expect(move('2023')).rejects.toThrow('under version 2023 already')
    await expect(move('1999')).rejects.toThrow('no version 1999')
    const moved = await move('2027')
    expect(moved.protocol.version).toBe('2027')
    expect(moved.newerProtocol).toBeNull()
    expect(await speakDue(first)).toBe('2026-05-22')
    expect(moved.history.at(-1)?.summary).toBe('Moved to version 2027 of the protocol: Agreed by the board')
  })

  it('keeps its protocol when the file of it is deleted, while new cases go by what is left', async () => {
    await addNewerVersion()
    await form('Rowan Ashdown')
    await calls()['triage.acceptClear'](null)
    await rm(own())
    await reopen()
    expect((await get(second)).protocol.version).toBe('2027')
    expect(await speakDue(second)).toBe('2026-05-22')
    await form('Hazel Whitcombe')
    await calls()['triage.acceptClear'](null)
    expect((await get('ACC-2026-0003')).protocol.version).toBe('2023')
  })
})

describe('protocols', () => {
  it('are listed with every version, compared, and those that cannot be used are named', async () => {
    await addNewerVersion()
    await writeFile(join(store.folder, 'protocols', 'broken.yaml'), 'id: [')
    await reopen()
    expect(await protocols()['protocols.versions']({ id: 'hertfordshire' })).toMatchObject([
      { version: '2027', own: true },
      { version: '2023', own: false },
    ])
    const { differences } = await protocols()['protocols.compare']({
      id: 'hertfordshire', from: '2023', to: '2027',
    }) // prettier-ignore
    expect(differences.join('\n')).toContain('within 1 working day')
    expect((await protocols()['protocols.problems'](null)).map(({ item }) => item)).toEqual(['broken.yaml'])
  })

  it('of another board are chosen for new cases; the cases there stay', async () => {
    await expect(protocols()['protocols.choose']({ id: 'atlantis' })).rejects.toThrow('no protocol')
    await protocols()['protocols.choose']({ id: 'worcestershire' })
    expect(board).toBe('worcestershire')
    await reopen()
    expect(context.board).toBe('worcestershire')
    await calls()['escalations.correct']({ ref: first, field: 'subject.reference', text: 'A1', reason: 'x' })
    expect((await get(first)).protocol.pack).toBe('hertfordshire')
  })
})

describe('a newer list of bank holidays', () => {
  const file = () => join(store.folder, 'newer.json')
  const holidays = (events: { title: string; date: string }[]) =>
    JSON.stringify({ 'england-and-wales': { division: 'england-and-wales', events } })
  const write = (text: string) => writeFile(file(), text)
  const list = [
    { title: 'Spring bank holiday', date: '2026-05-25' },
    { title: 'A day of thanks', date: '2026-05-26' },
  ]

  it('shows which dates of which cases it would move, and moves nothing', async () => {
    await write(holidays(list))
    const preview = await calendars()['calendars.preview']({ path: file() })
    expect(preview.added).toEqual([{ date: '2026-05-26', name: 'A day of thanks' }])
    expect(preview.moves).toEqual([
      {
        ref: first,
        what: 'Review the file and speak to the concerned professional',
        from: '2026-05-27',
        to: '2026-05-28',
      },
    ])
    expect(await speakDue(first)).toBe('2026-05-27')
  })

  it('once loaded moves them, says so in each history, and still counts when the register is opened again', async () => {
    await write(holidays(list))
    expect(await calendars()['calendars.load']({ path: file() })).toEqual({ casesMoved: 1 })
    expect(await speakDue(first)).toBe('2026-05-28')
    expect((await get(first)).history.at(-1)?.summary).toBe(
      'Worked out again with a newer list of bank holidays: Review the file and speak to the concerned professional, 27 May 2026 to 28 May 2026',
    )
    await reopen()
    expect(await speakDue(first)).toBe('2026-05-28')
    const england = (await calendars()['calendars.list'](null)).find(({ name }) => name.startsWith('england'))
    // The years it does not cover keep the list they had.
    expect(england).toMatchObject({ own: true, until: '2028-12-31' })
    expect(await calendars()['calendars.load']({ path: file() })).toEqual({ casesMoved: 0 })
  })

  it('is refused when it is no list, or another nation’s', async () => {
    await write('<html>')
    await expect(calendars()['calendars.preview']({ path: file() })).rejects.toThrow('not a list')
    await write(holidays([{ title: 'Battle of the Boyne (Orangemen’s Day)', date: '2026-07-13' }]))
    await expect(calendars()['calendars.load']({ path: file() })).rejects.toThrow('another nation')
    await expect(calendars()['calendars.load']({ path: `${file()}.gone` })).rejects.toThrow('not there')
  })

  it('is warned of before the list in use runs out', async () => {
    context = { ...context, clock: { now: () => '2028-07-01T12:00:00.000Z' } }
    const [england] = await calendars()['calendars.list'](null)
    expect(england?.warning).toContain('31 December 2028')
  })
})
