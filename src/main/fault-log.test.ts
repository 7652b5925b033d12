import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { faultLog } from './fault-log'

test('a bug is kept with its kind and its place under the number shown, and never with what it says', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'accord-log-')), 'logs')
  const number = faultLog(folder)(
    'triage.decide',
    new TypeError('cannot read\n    at Margaret Hill (of 3 Elm Road)'),
  )
  const written = readFileSync(join(folder, 'faults.log'), 'utf8')
  expect(written).toContain(`${number} triage.decide TypeError`)
  expect(written).toMatch(/fault-log\.test\.ts:\d+:\d+/)
  expect(written).not.toMatch(/Margaret|Elm/)
})

test('a log that cannot be written does not become a second failure', () => {
  expect(faultLog('/dev/null/logs')('app.state', 'thrown text')).toMatch(/^[0-9A-F]{6}$/)
})
