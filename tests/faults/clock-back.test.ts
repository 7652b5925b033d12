import { afterEach, expect, it } from 'vitest'
import { verifyStore } from '../../src/main/store'
import { removeTestFolders, testFolder } from '../../src/main/store/test-register'
import { contentOf } from '../support/register-content'
import { sampleFiles } from '../support/sample-files'
import { importInto, sampleRegister } from '../support/sample-register'

afterEach(removeTestFolders)

it('B22 a clock that steps back while the register is written changes nothing but the times it notes', async () => {
  const noon = Date.parse('2026-11-22T12:00:00.000Z')
  let asked = 0
  // A little earlier each time it is asked, and still the same day: deadlines go by the day.
  const backwards = { now: () => new Date(noon - 20 * (asked += 1)).toISOString() }
  const made = async (more?: { clock: typeof backwards }) => {
    const register = await sampleRegister(testFolder(), more)
    await importInto(register, sampleFiles)
    await register.handlers['triage.acceptClear'](null)
    return register
  }
  const steady = await made()
  const stepped = await made({ clock: backwards })
  expect(asked).toBeGreaterThan(200)

  const trail = await stepped.store.db.selectFrom('audit').select(['sequence', 'at', 'action']).orderBy('sequence').execute() // prettier-ignore
  const times = trail.map(({ at }) => at).slice(1)
  expect(times).toEqual(times.toSorted().reverse())
  expect(times[0]).not.toBe(times.at(-1))
  expect(trail.map(({ sequence }) => sequence)).toEqual(trail.map((_, at) => at + 1))
  expect(await verifyStore(stepped.store)).toMatchObject({ clean: true, problems: [] })

  const settled = (content: unknown): unknown =>
    JSON.parse(JSON.stringify(content).replaceAll(/2026-11-22T1[0-2]:[0-9:.]+Z/g, 'then'))
  expect(settled(await contentOf(stepped))).toEqual(settled(await contentOf(steady)))
  await steady.close()
  await stepped.close()
}, 120_000)
