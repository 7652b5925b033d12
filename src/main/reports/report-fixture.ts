import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { loadPacks } from '../register/protocols/load-packs'
import type { Store } from '../store'
import { insertTestCases, type TestAgency, type TestCase } from '../store/repositories/figures-test-cases'
import { removeTestFolders, testClock, testRegister } from '../store/test-register'
import type { ReportContext } from './about-report'

/** For tests only: a register with cases, the built-in protocols, and a folder to export into. */
export interface ReportFixture {
  readonly store: Store
  readonly context: ReportContext
  readonly folder: string
  close(): Promise<void>
}

export async function reportFixture(
  cases: readonly TestCase[],
  agencies: readonly TestAgency[] = [],
): Promise<ReportFixture> {
  const { store } = await testRegister()
  await insertTestCases(store, cases, agencies)
  const { packs } = await loadPacks({ resources: resolve('resources') })
  const folder = mkdtempSync(join(tmpdir(), 'accord-report-'))
  return {
    store,
    folder,
    context: { store, clock: testClock, packs, actor: 'Test Officer', version: '0.1.0' },
    async close() {
      await store.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** The fixtures of one file of tests: made with `having`, and all closed with `close`. */
export function reportFixtures() {
  const open: ReportFixture[] = []
  const having = async (cases: readonly TestCase[], agencies: readonly TestAgency[] = []) => {
    const fixture = await reportFixture(cases, agencies)
    open.push(fixture)
    return fixture
  }
  const close = async () => {
    for (const fixture of open.splice(0)) await fixture.close()
    removeTestFolders()
  }
  return { having, close }
}
