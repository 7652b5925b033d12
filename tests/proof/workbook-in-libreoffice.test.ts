import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { everyCase, exported, opened, table } from '../../src/main/reports/exported-workbook'
import { reportFixture } from '../../src/main/reports/report-fixture'
import { removeTestFolders } from '../../src/main/store/test-register'
import { fillWithCases } from '../bench/figures-register'

const office = '/usr/bin/soffice'
// Skipped, and said to be, where there is no LibreOffice; ACCORD_LIBREOFFICE=1 makes its want a failure.
const demanded = process.env['ACCORD_LIBREOFFICE'] === '1'

it.runIf(demanded || existsSync(office))(
  'LibreOffice opens the workbook, works every formula out again to the same number, and keeps tables and charts',
  async () => {
    const fixture = await reportFixture([])
    try {
      await fillWithCases(fixture.store, 60)
      const made = await exported(fixture, 'pseudonymised', 'made.xlsx', { filter: everyCase })
      const out = join(fixture.folder, 'opened')
      mkdirSync(out)
      const profile = `-env:UserInstallation=file://${join(fixture.folder, 'profile')}`
      execFileSync(office, ['--headless', profile, '--convert-to', 'xlsx', '--outdir', out, made], { timeout: 150_000, stdio: 'pipe' }) // prettier-ignore
      const [before, after] = [await opened(made), await opened(join(out, 'made.xlsx'))]
      expect(after.worksheets.map(({ name }) => name)).toEqual(before.worksheets.map(({ name }) => name))
      let numbers = 0
      for (const { name } of before.worksheets.slice(1)) {
        const again = table(after, name)
        table(before, name).forEach((row, at) =>
          row.forEach((value, column) => {
            if (typeof value !== 'number') return
            expect(again[at]?.[column], `${name} row ${at} column ${column}`).toBeCloseTo(value, 9)
            numbers += 1
          }),
        )
      }
      expect(numbers).toBeGreaterThan(1000)
      const listed = execFileSync('unzip', ['-Z1', join(out, 'made.xlsx')], { encoding: 'utf8' })
      expect(listed.match(/^xl\/charts\/chart\d+\.xml$/gm)).toHaveLength(8)
      expect(listed.match(/^xl\/tables\/table\d+\.xml$/gm)?.length).toBe(before.worksheets.length - 1)
    } finally {
      await fixture.close()
      removeTestFolders()
    }
  },
  240_000,
)
