import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, describe, expect, it } from 'vitest'
import { runStatements } from './run-statements'
import { migrateToNewest } from './migrate'
import { upgrade } from './upgrade'
import type { MigrationStep } from './migration-step'
import { migrations, newestVersion } from '.'
import { secretsOf } from '../secrets'
import { openConnection, schemaVersion } from '../sqlite/open-connection'
import type { Store } from '../store'
import { failsWith, removeTestFolders, reopen, testRegister } from '../test-register'

afterEach(removeTestFolders)

const adding = (...statements: string[]): MigrationStep => ({
  name: '9000-later',
  up: (db) => runStatements(db, statements),
})

describe('the schema', () => {
  it('is made of steps in rising order, each in the file of its name', () => {
    const names = migrations.map(({ name }) => name)
    expect(names.toSorted()).toEqual(names)
    const files = readdirSync(import.meta.dirname).filter((file) => /^\d/.test(file))
    expect(names.map((name) => `${name}.ts`)).toEqual(files.toSorted())
  })

  it('has only STRICT tables, with an index for every reference', async () => {
    const { store } = await testRegister()
    const tables = await sql<{ name: string; strict: number }>`
      select name, strict from pragma_table_list where type = 'table' and schema = 'main'
      and name not like 'sqlite_%' and name not like 'kysely_%'`.execute(store.db)
    expect(tables.rows.length).toBeGreaterThan(14)
    for (const table of tables.rows) expect([table.name, table.strict]).toEqual([table.name, 1])
    const bare = await sql<{ child: string; column: string }>`
      select t.name as child, f."from" as "column" from pragma_table_list t, pragma_foreign_key_list(t.name) f
      where t.schema = 'main' and not exists (
        select 1 from pragma_index_list(t.name) i, pragma_index_info(i.name) c where c.seqno = 0 and c.name = f."from"
      )`.execute(store.db)
    expect(bare.rows).toEqual([])
    await store.close()
  })

  it('writes its version into the header, and running its steps again changes nothing', async () => {
    const { store } = await testRegister()
    const { connection } = secretsOf(store)
    expect(schemaVersion(connection)).toBe(newestVersion)
    const before = connection.prepare('select total_changes() as changes').all([])
    await migrateToNewest(store.db)
    expect(connection.prepare('select total_changes() as changes').all([])).toEqual(before)
    await store.close()
  })

  it('is left as it was when a step fails half-way', async () => {
    const { store } = await testRegister()
    const failing = adding('create table later (a integer) strict', 'insert into nowhere values (1)')
    await expect(migrateToNewest(store.db, [...migrations, failing])).rejects.toThrow('nowhere')
    expect(schemaVersion(secretsOf(store).connection)).toBe(newestVersion)
    const left = await sql`select 1 from sqlite_schema where name = 'later'`.execute(store.db)
    expect(left.rows).toEqual([])
    await store.close()
    await (await reopen(store.folder)).close()
  })

  it('of a later Accord is refused by this one', async () => {
    const { store } = await testRegister()
    await migrateToNewest(store.db, [...migrations, adding('create table later (a integer) strict')])
    await store.close()
    await failsWith('store/newer-schema', reopen(store.folder))
  })

  it('that is older is brought up to date, after an encrypted copy beside it', async () => {
    const { store } = await testRegister()
    const { connection } = secretsOf(store)
    await store.db.insertInto('setting').values({ key: 'kept', value: 'yes' }).execute()
    // As an older release left it, seen by an Accord that knows one step more.
    const later = [...migrations, adding('create table later (a integer) strict')]
    await failsWith('store/older-schema', upgrade(store, connection, true, later))
    await upgrade(store, connection, false, later)
    expect(schemaVersion(connection)).toBe(9000)
    const copy = openConnection(
      join(store.folder, `register.before-upgrade-${newestVersion}.db`),
      pagesKey(store),
      true,
    )
    expect(schemaVersion(copy)).toBe(newestVersion)
    expect(copy.prepare('select value from setting').all([])).toEqual([{ value: 'yes' }])
    copy.close()
    await store.close()
  })
})

const pagesKey = (store: Store) => secretsOf(store).keys.pages
