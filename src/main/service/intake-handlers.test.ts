import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import ExcelJS from 'exceljs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { workersHere } from '../../../tests/support/workers-here'
import type { SpawnWorker } from '../intake/worker-protocol'
import { failsWith, removeTestFolders, reopen, testClock, testRegister } from '../store/test-register'
import { FolderWatch } from './folder-watch'
import { ImportBatches } from './import-batches'
import { createIntakeHandlers } from './intake-handlers'
import { openRegister, type OpenRegister } from './open-register'
import { Session } from './session'

const resources = resolve(import.meta.dirname, '../../../resources')
const nothing = () => undefined
/** More than are kept at a time and read at a time. */
const many = 50
let session: Session
let handlers: ReturnType<typeof createIntakeHandlers>
let folder: string
/** Lets workers answer only while open. */
let gate: { open: () => void; closed: Promise<void> } | null = null

const workers = workersHere()
const gated: SpawnWorker = () => {
  const worker = workers()
  const send = (request: Parameters<typeof worker.send>[0]) => {
    if (gate && request.task === 'read') void gate.closed.then(() => worker.send(request))
    else worker.send(request)
  }
  return {
    send,
    onReply: (l) => worker.onReply(l),
    onExit: (l) => worker.onExit(l),
    kill: () => worker.kill(),
  }
}

const open = async (store: Parameters<typeof openRegister>[0]): Promise<OpenRegister> => {
  const register = await openRegister(store, {
    clock: testClock,
    resources,
    version: '0',
    spawnWorker: gated,
  })
  session = new Session()
  session.open = register
  handlers = createIntakeHandlers(
    session,
    new ImportBatches(nothing),
    new FolderWatch({ clock: testClock, emit: nothing }, 3_600_000),
  )
  return register
}
const ended = async (batch: string) => {
  for (;;) {
    const progress = await handlers['intake.progress']({ batch })
    if (progress.state !== 'running') return progress
    await new Promise((done) => setTimeout(done, 5))
  }
}
/** Waits until all files were found and the first of them are kept. */
const found = async (batch: string) => {
  const { db } = session.require().store
  while ((await db.selectFrom('submission').select('id').execute()).length === 0)
    await new Promise((done) => setTimeout(done, 5))
  return batch
}
const close = () => {
  let unlock: () => void = nothing
  const closed = new Promise<void>((done) => {
    unlock = done
  })
  gate = { open: unlock, closed }
}
/** Starts an import, and cancels it when its first files are kept. */
async function cancelledHalfWay() {
  close()
  const { batch } = await handlers['intake.start']({ paths: [folder] })
  await found(batch)
  await handlers['intake.cancel']({ batch })
  gate?.open()
  gate = null
  return { batch, stopped: await ended(batch) }
}

beforeEach(async () => {
  gate = null
  folder = mkdtempSync(join(tmpdir(), 'accord-intake-'))
  for (let n = 0; n < many; n++) writeFileSync(join(folder, `${n}.txt`), `Dear board, letter ${n}.`)
  await open((await testRegister()).store)
})
afterEach(async () => {
  gate?.open()
  await session.close()
  rmSync(folder, { recursive: true, force: true })
  removeTestFolders()
})

describe('an import that is stopped half-way', { timeout: 30_000 }, () => {
  it('offers what is left, goes on with it, and then has nothing left and nothing twice', async () => {
    const { batch, stopped } = await cancelledHalfWay()
    expect(stopped.state).toBe('cancelled')
    expect(stopped.left).toBeGreaterThan(0)
    expect(stopped.left + stopped.summary.files).toBe(many)
    expect(await handlers['intake.unfinished'](null)).toMatchObject({ batch, left: stopped.left })
    await handlers['intake.resume']({ batch })
    const whole = await ended(batch)
    expect(whole).toMatchObject({ state: 'done', left: 0 })
    expect(whole.summary).toMatchObject({ files: many, items: many, duplicates: 0 })
    expect(await handlers['intake.unfinished'](null)).toBeNull()
    const again = await ended((await handlers['intake.start']({ paths: [folder] })).batch)
    expect(again.summary).toMatchObject({ items: many, duplicates: many, waiting: 0 })
  })

  it('by locking is offered when the register is open again, and reads what was kept though its files are gone', async () => {
    close()
    const { batch } = await handlers['intake.start']({ paths: [folder] })
    await found(batch)
    const store = session.require().store.folder
    await session.close()
    rmSync(folder, { recursive: true, force: true })
    gate?.open()
    gate = null
    const register = await open(await reopen(store))
    const kept = (await register.store.db.selectFrom('submission').select('id').execute()).length
    expect(kept).toBeGreaterThan(0)
    expect(await handlers['intake.unfinished'](null)).toMatchObject({ batch, kept })
    await handlers['intake.resume']({ batch })
    await ended(batch)
    const read = await register.store.db.selectFrom('reading').select(['submission_id', 'problem']).execute()
    expect(read).toHaveLength(kept)
    expect(read.filter(({ problem }) => problem !== null)).toEqual([])
  })

  it('is offered though something else came in since, until it is given again', async () => {
    const { batch, stopped } = await cancelledHalfWay()
    await ended((await handlers['intake.paste']({ text: 'Dear board, a word.', html: null })).batch)
    expect(await handlers['intake.unfinished'](null)).toMatchObject({ batch, left: stopped.left })
    await ended((await handlers['intake.start']({ paths: [folder] })).batch)
    expect(await handlers['intake.unfinished'](null)).toBeNull()
  })

  it('is offered no more once it is left', async () => {
    const { batch } = await cancelledHalfWay()
    await handlers['intake.letGo']({ batch })
    expect(await handlers['intake.unfinished'](null)).toBeNull()
  })
})

describe('pasted text', { timeout: 30_000 }, () => {
  const received = () =>
    session.require().store.db.selectFrom('submission').selectAll().where('parent_id', 'is', null).execute()

  it('is kept exactly as pasted, read, and waits in triage', async () => {
    const text =
      'Dear board,\n\nWe escalate a disagreement about Odo Fairley, born 12/06/1945, to Anytown Council at stage 1. It was raised on 3 April 2026.\n'
    await ended((await handlers['intake.paste']({ text, html: null })).batch)
    const [row] = await received()
    expect(row?.sha256).toBe(createHash('sha256').update(text).digest('hex'))
    expect(new TextDecoder().decode(await session.require().store.blobs.get(row?.sha256 ?? ''))).toBe(text)
    const entry = await session.require().store.db.selectFrom('triage').selectAll().executeTakeFirstOrThrow()
    expect(entry).toMatchObject({ submission_id: row?.id, kind: 'free-text', state: 'waiting' })
  })

  it('with the clipboard’s HTML is read with its tables, and nothing in it runs or is fetched', async () => {
    const cells = [
      ['Name of adult', 'Odo Fairley'],
      ['Date of birth', '12/06/1945'],
      ['Date of escalation', '3 April 2026'],
      ['Escalating agency', 'Anytown NHS Trust'],
      ['Receiving agency', 'Anytown Council'],
      ['Reason for escalation', 'No answer to three calls'],
    ]
    const html = `<script>throw 1</script><img src="http://127.0.0.1:9/x"><table>${cells
      .map(([a, b]) => `<tr><td>${a ?? ''}</td><td>${b ?? ''}</td></tr>`)
      .join('')}</table>`
    await ended((await handlers['intake.paste']({ text: 'not looked at', html })).batch)
    const { fields } = await session
      .require()
      .store.db.selectFrom('reading')
      .select('fields')
      .executeTakeFirstOrThrow()
    expect(JSON.parse(fields)).toMatchObject({
      'subject.name': { value: 'Odo Fairley' },
      'subject.dateOfBirth': { value: '1945-06-12' },
      'escalatedTo.agency': { value: 'Anytown Council' },
    })
    expect(fields).not.toContain('throw')
  })
})

describe('what an import lists', { timeout: 30_000 }, () => {
  it('agrees with its counts, and so it does when the same comes again', async () => {
    writeFileSync(join(folder, 'empty.docx'), '')
    writeFileSync(join(folder, 'Thumbs.db'), 'x')
    const listed = async () => {
      const { batch } = await handlers['intake.start']({ paths: [folder, join(folder, 'nowhere.eml')] })
      const { summary } = await ended(batch)
      const names = async (only: 'all' | 'problems' | 'left-aside') => {
        const { items, total } = await handlers['intake.items']({ batch, offset: 0, limit: 500, only })
        expect(items).toHaveLength(total)
        return items.map(({ source }) => source)
      }
      expect(await names('problems')).toEqual(['empty.docx', 'nowhere.eml'])
      expect(await names('left-aside')).toEqual(['Thumbs.db'])
      expect((await names('all')).slice(0, 3)).toEqual(['0.txt', '1.txt', '2.txt'])
      return summary
    }
    const items = many + 3
    expect(await listed()).toMatchObject({
      items,
      problems: 2,
      repeatedProblems: 0,
      unreadable: 2,
      leftAside: 1,
    })
    expect(await listed()).toMatchObject({
      items,
      problems: 2,
      repeatedProblems: 1,
      unreadable: 1,
      leftAside: 1,
    })
    const earlier = await handlers['intake.earlier'](null)
    expect(earlier.map((one) => [one.items, one.problems])).toEqual([[items - 1, 2], [items - 1, 2]]) // prettier-ignore
  })
})

describe('the report of an import', { timeout: 30_000 }, () => {
  it('has a row for each thing found, with what happened and what to do', async () => {
    writeFileSync(join(folder, 'empty.docx'), '')
    const { batch } = await handlers['intake.start']({ paths: [folder, join(folder, 'nowhere.eml')] })
    await ended(batch)
    const path = join(folder, 'report.xlsx')
    expect(await handlers['intake.report']({ batch, path })).toEqual({ path, items: many + 2 })
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.readFile(path)
    const rows = new Map<string, unknown[]>()
    workbook.worksheets[0]?.eachRow((row) => {
      const [, source, ...rest] = Array.isArray(row.values) ? row.values : []
      if (typeof source === 'string') rows.set(source, rest)
    })
    expect(rows.get('nowhere.eml')?.join(' ')).toContain('Not kept in the register')
    expect(rows.get('empty.docx')?.join(' ')).toContain('is empty')
    expect(rows.get('empty.docx')?.join(' ')).toContain('Ask the sender to send it again.')
    expect(rows.get('7.txt')?.join(' ')).toContain('Not a form')
  })

  it('is not put into the register’s own folder, nor made of an import that never was', async () => {
    const { batch } = await handlers['intake.start']({ paths: [folder] })
    await ended(batch)
    const inside = join(session.require().store.folder, 'report.xlsx')
    await failsWith('reports/inside-register', handlers['intake.report']({ batch, path: inside }))
    const path = join(folder, 'report.xlsx')
    await failsWith('intake/no-such-import', handlers['intake.report']({ batch: 'none', path }))
  })
})
