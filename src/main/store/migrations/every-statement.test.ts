import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Kysely, type KyselyPlugin } from 'kysely'
import { afterAll, expect, it } from 'vitest'
import { migrateToNewest } from './migrate'
import { versionOf } from './migration-step'
import { migrations, newestVersion } from '.'
import { AccordDialect } from '../sqlite/dialect'
import { openConnection, schemaVersion } from '../sqlite/open-connection'

const folder = mkdtempSync(join(tmpdir(), 'accord-statements-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Throws at the nth statement, counting from the one that begins the first step. */
function failingAt(n: number): { plugin: KyselyPlugin; count: () => number } {
  let counted = 0
  const plugin: KyselyPlugin = {
    transformQuery({ node }) {
      if (node.kind === 'RawNode') counted += 1
      if (counted === n) throw new Error(`statement ${n} fails`)
      return node
    },
    transformResult: ({ result }) => Promise.resolve(result),
  }
  return { plugin, count: () => counted }
}

it('B13 a step that fails at any statement leaves the schema and all rows as they were, for the older Accord to open', async () => {
  const key = new Uint8Array(32).fill(7)
  const connection = openConnection(join(folder, 'register.db'), key, false)
  const db = new Kysely({ dialect: new AccordDialect(connection, folder, key) })
  const [first, ...later] = migrations
  if (!first || later.length === 0) throw new Error('There are no steps')
  await migrateToNewest(db, [first])
  connection.exec(`insert into setting values ('kept', 'yes')`)
  const asItIs = () => [
    schemaVersion(connection),
    connection.prepare('select type, name, sql from sqlite_schema order by 1, 2').all([]),
    connection.prepare('select * from setting').all([]),
    connection.prepare('select name from kysely_migration order by 1').all([]),
    connection.pragma('integrity_check'),
  ]
  const before = asItIs()
  expect(before[0]).toBe(versionOf(first))

  let failed = 0
  for (;;) {
    const { plugin, count } = failingAt(failed + 1)
    const attempt = await migrateToNewest(db.withPlugin(plugin)).then(
      () => 'done',
      (error: unknown) => String(error),
    )
    if (attempt === 'done') {
      expect(count()).toBe(failed)
      break
    }
    failed += 1
    expect(attempt).toContain(`statement ${failed} fails`)
    expect(asItIs()).toEqual(before)
  }
  expect(failed).toBeGreaterThan(100)
  expect(schemaVersion(connection)).toBe(newestVersion)
  expect(connection.prepare('select value from setting').all([])).toEqual([{ value: 'yes' }])
  await db.destroy()
}, 60_000)
