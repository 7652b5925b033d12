import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { verifyStore } from '../../src/main/store'
import { removeTestFolders } from '../../src/main/store/test-register'
import { importInto, openSampleRegister, sampleRegister } from '../support/sample-register'
import { storedShape } from '../support/stored-shape'

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
