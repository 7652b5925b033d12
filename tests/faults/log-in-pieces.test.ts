import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { verifyStore } from '../../src/main/store'
import { removeTestFolders } from '../../src/main/store/test-register'
import { importInto, openSampleRegister, sampleRegister } from '../support/sample-register'
import { storedShape } from '../support/stored-shape'
import { workersHere } from '../support/workers-here'
import type { SpawnWorker } from '../../src/main/intake/worker-protocol'

const rows = 1200
// The last ten say again what the first ten say.
const rowOf = (n: number) =>
  `GL-${n},Ada Example,0${1 + (n % 9)}/02/19${30 + (n % 60)},1${n % 9}/03/2025,Northmere Hospital,Northmere Council,Delay,${1 + (n % 3)}`
const folder = mkdtempSync(join(tmpdir(), 'accord-long-log-'))
const log = join(folder, 'Escalation log.csv')
writeFileSync(
  log,
  ['Our ref,Person,DOB,Date raised,Raised by (agency),Raised with (agency),Reason,Stage reached']
    .concat(Array.from({ length: rows }, (_, at) => rowOf(at % 1190)))
    .join('\n'),
)
afterAll(() => {
  removeTestFolders()
  rmSync(folder, { recursive: true, force: true })
})

it('records a long log in pieces; going on after it was cut short at any piece counts nothing twice and loses nothing', async () => {
  const whole = await sampleRegister()
  await importInto(whole, [log])
  const shape = await storedShape(whole.store)
  expect([...shape.values()].map((file) => file.length)).toEqual([rows + 1])
  await whole.close()
  for (const pieces of [1, 2]) {
    const register = await sampleRegister()
    const { folder: at } = register.store
    // As after a kill: what was recorded by then is there, and nothing of what was to come.
    let recorded = 0
    const transaction = register.store.transaction.bind(register.store)
    register.store.transaction = async (work) => {
      if (recorded > pieces) throw new Error('The process is gone')
      const done = await transaction(work)
      recorded += 1
      return done
    }
    await expect(importInto(register, [log])).rejects.toThrow('The process is gone')
    await register.close()

    const again = await openSampleRegister(at)
    const partly = [...(await storedShape(again.store)).values()]
    expect(partly.map((file) => file.length)).toEqual([pieces * 500 + 1])
    const { summary } = await importInto(again, [log])
    expect(summary).toMatchObject({ files: 1, items: rows, logRows: rows - 10, duplicates: 10 })
    expect(await storedShape(again.store)).toEqual(shape)
    expect(await verifyStore(again.store)).toMatchObject({ clean: true, problems: [] })
    expect((await importInto(again, [log])).summary).toMatchObject({ items: rows, duplicates: rows })
    await again.close()
  }
}, 120_000)

/** Workers of which one dies when it is asked for a piece of a log for the nth time; those after it live. */
function dyingAtPiece(nth: number): SpawnWorker {
  const spawn = workersHere()
  let asked = 0
  return () => {
    const worker = spawn()
    let tellExit: () => void = () => undefined
    return {
      ...worker,
      send: (request) => {
        if (request.task === 'more' && (asked += 1) === nth) {
          worker.kill()
          tellExit()
        } else worker.send(request)
      },
      onExit: (listener) => {
        tellExit = listener
      },
    }
  }
}

it('goes on with a log whose reader died half-way when it is imported again, and says until then that it was cut short', async () => {
  const whole = await sampleRegister()
  await importInto(whole, [log])
  const rowsOf = async ({ store }: typeof whole) =>
    [...(await storedShape(store)).values()].map((file) =>
      file.filter((each) => each.includes('"role":"row"')),
    )
  const expected = await rowsOf(whole)
  await whole.close()
  for (const nth of [1, 2]) {
    const register = await sampleRegister(undefined, { spawnWorker: dyingAtPiece(nth) })
    const { items } = await importInto(register, [log])
    expect(items.at(-1)?.problem?.code).toBe('read-in-part')
    expect(items).toHaveLength(nth * 500 + 1)
    const unread = () =>
      register.store.db.selectFrom('triage').select('state').where('kind', '=', 'unreadable').execute()
    expect(await unread()).toEqual([{ state: 'waiting' }])

    const { summary } = await importInto(register, [log])
    expect(summary).toMatchObject({
      files: 1,
      items: rows,
      logRows: rows - 10,
      duplicates: 10,
      unreadable: 0,
    })
    expect(await unread()).toEqual([])
    expect(await rowsOf(register)).toEqual(expected)
    expect(await verifyStore(register.store)).toMatchObject({ clean: true, problems: [] })
    expect((await importInto(register, [log])).summary).toMatchObject({ items: rows, duplicates: rows })
    await register.close()
  }
}, 120_000)
