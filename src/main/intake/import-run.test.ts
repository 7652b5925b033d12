import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ImportItem } from '@shared/contract/intake'
import { AccordError } from '@shared/domain/problem'
import { runImport, type ImportRun } from './import-run'
import type { ImportSink } from './import-sink'
import { refusal } from './sources/refusals'
import { sha256Of } from './sources/sha256'
import type { ReadItem, ReadResult } from './worker-protocol'

const folder = () => mkdtempSync(join(tmpdir(), 'accord-import-'))
const clock = { now: () => '2026-06-12T10:00:00.000Z' }

const item = (source: string, kind: ImportItem['kind']): ImportItem => ({
  source, submissionId: source, sha256: null, kind, form: null, notAForm: null, reading: {}, match: null, why: [], problem: null,
}) // prettier-ignore

const found = (sha256: string): ReadResult => {
  const one: ReadItem = {
    path: '', role: 'file', part: null, at: null, sha256, kind: 'form', notAForm: null, form: null, reading: {}, why: [], problem: null,
  } // prettier-ignore
  return { format: 'text', sha256, mail: null, parts: [], items: [one] }
}

/** A register in memory that keeps a diary of what was asked of it. */
function memorySink() {
  const stored = new Map<string, { id: string; read: boolean; source: string; batch: string }>()
  const diary: string[] = []
  const markRead = (id: string) => {
    for (const file of stored.values()) if (file.id === id) file.read = true
    return id
  }
  const sink: ImportSink = {
    findFile: (sha256) => {
      const file = stored.get(sha256)
      return Promise.resolve(
        file
          ? {
              submissionId: file.id,
              source: file.source,
              receivedOn: '2026-06-12',
              batch: file.batch,
              read: file.read,
            }
          : null,
      )
    },
    storeFiles: (files) => {
      diary.push(`store ${files.length}`)
      for (const { sha256, source, batch } of files)
        stored.set(sha256, { id: source, read: false, source, batch })
      return Promise.resolve(files.map(({ source }) => source))
    },
    recordRead: (id) => {
      diary.push(`read ${id}`)
      return Promise.resolve([item(markRead(id), 'form')])
    },
    recordUnreadable: (id, problem) => {
      markRead(id)
      return Promise.resolve({ ...item(id, 'unreadable'), problem })
    },
    describeRead: (id) => Promise.resolve([item(id, 'form')]),
    describeDuplicate: (_id, source) => Promise.resolve([item(source, 'duplicate')]),
  }
  return { sink, diary, stored }
}

const readAll: ImportRun['pool'] = { read: ({ bytes }) => Promise.resolve(found(sha256Of(bytes))) }

async function start(paths: string[], sink: ImportSink, options: Partial<ImportRun> = {}) {
  const signal = new AbortController().signal
  const items: ImportItem[] = []
  const onProgress: ImportRun['onProgress'] = (seen) => {
    items.push(...seen.newItems)
    options.onProgress?.(seen)
  }
  const outcome = await runImport({
    paths, pool: readAll, sink, clock, batch: 'b1', signal, ...options, onProgress,
  }) // prettier-ignore
  return { ...outcome, items }
}

describe('importing files', () => {
  it('keeps every file before reading any of a group, in order of name, and says what it found', async () => {
    const dir = folder()
    for (const name of ['b.txt', 'a.txt']) writeFileSync(join(dir, name), name)
    const { sink, diary } = memorySink()
    const { summary, items } = await start([dir], sink)
    expect(diary).toEqual(['store 2', 'read a.txt', 'read b.txt'])
    expect(summary).toMatchObject({ files: 2, forms: 2, waiting: 2, cancelled: false })
    expect(items.map((each) => each.source)).toEqual(['a.txt', 'b.txt'])
  })

  it('answers "already imported" for the same bytes, in the same run and in the next', async () => {
    const dir = folder()
    for (const name of ['a.txt', 'copy.txt']) writeFileSync(join(dir, name), 'same')
    const { sink } = memorySink()
    expect((await start([dir], sink)).items.map((each) => each.kind)).toEqual(['form', 'duplicate'])
    expect((await start([dir], sink)).summary).toMatchObject({ duplicates: 2, forms: 0 })
  })

  it('reads again what was kept but never read', async () => {
    const dir = folder()
    writeFileSync(join(dir, 'a.txt'), 'half')
    const { sink, stored, diary } = memorySink()
    stored.set(sha256Of('half'), { id: 'old', read: false, source: 'a.txt', batch: 'b0' })
    await start([dir], sink)
    expect(diary).toEqual(['read old'])
  })

  it('refuses links, pipes, huge and missing files with an item each, and imports the rest', async () => {
    const dir = folder()
    writeFileSync(join(dir, 'good.txt'), 'good')
    symlinkSync(join(dir, 'good.txt'), join(dir, 'link.txt'))
    execFileSync('mkfifo', [join(dir, 'pipe')])
    writeFileSync(join(dir, 'huge.bin'), '')
    truncateSync(join(dir, 'huge.bin'), 2 ** 31)
    const { sink } = memorySink()
    const { items } = await start([dir, join(dir, 'nowhere.eml')], sink)
    const codes = Object.fromEntries(items.map((each) => [each.source, each.problem?.code ?? each.kind]))
    expect(codes).toEqual({
      'good.txt': 'form',
      'link.txt': 'not-a-file',
      pipe: 'not-a-file',
      'huge.bin': 'too-large',
      'nowhere.eml': 'not-found',
    })
  })

  it('records a file that cannot be read and goes on', async () => {
    const dir = folder()
    for (const name of ['bad.txt', 'good.txt']) writeFileSync(join(dir, name), name)
    const { sink } = memorySink()
    const pool: ImportRun['pool'] = {
      read: ({ name, bytes }) =>
        name === 'bad.txt'
          ? Promise.reject(new AccordError(refusal('reader-stopped', name)))
          : Promise.resolve(found(sha256Of(bytes))),
    }
    const { items } = await start([dir], sink, { pool })
    expect(items.map((each) => each.problem?.code ?? each.kind).sort()).toEqual(['form', 'reader-stopped'])
  })

  it('stops when cancelled, and the next import finishes what was left', async () => {
    const dir = folder()
    for (let n = 0; n < 100; n++) writeFileSync(join(dir, `${n}.txt`), `file ${n}`)
    const { sink, stored } = memorySink()
    const cancel = new AbortController()
    let reads = 0
    const pool: ImportRun['pool'] = {
      read: async ({ bytes }) => {
        if (++reads === 10) cancel.abort()
        await new Promise((resolve) => setTimeout(resolve, 1))
        return found(sha256Of(bytes))
      },
    }
    const first = await start([dir], sink, { pool, signal: cancel.signal })
    expect(first.summary.cancelled).toBe(true)
    expect(first.summary.forms).toBeLessThan(20)
    const read = [...stored.values()].filter((file) => file.read).length
    expect(first.left).toBe(100 - read)
    await start([dir], sink)
    expect([...stored.values()].every((file) => file.read)).toBe(true)
    expect(stored.size).toBe(100)
  })

  it('goes on where it was stopped: what was kept is read though its file is gone, and nothing is a duplicate', async () => {
    const dir = folder()
    for (const name of ['a.txt', 'b.txt', 'c.txt']) writeFileSync(join(dir, name), name)
    const { sink, stored, diary } = memorySink()
    const bytes = (name: string) => new TextEncoder().encode(name)
    stored.set(sha256Of('a.txt'), { id: 'a.txt', read: true, source: 'a.txt', batch: 'b1' })
    stored.set(sha256Of('b.txt'), { id: 'b.txt', read: false, source: 'b.txt', batch: 'b1' })
    stored.set(sha256Of('gone.txt'), { id: 'gone.txt', read: false, source: 'gone.txt', batch: 'b1' })
    async function* unread() {
      for (const name of ['b.txt', 'gone.txt'])
        yield await Promise.resolve({
          submissionId: name, source: name, name, bytes: bytes(name), sha256: sha256Of(name), receivedOn: '2026-06-12',
        }) // prettier-ignore
    }
    const { summary, items, left } = await start([dir], sink, { goingOn: { unread: unread() } })
    expect(diary.filter((line) => line.startsWith('read')).sort()).toEqual([
      'read b.txt',
      'read c.txt',
      'read gone.txt',
    ])
    expect(items.map((each) => `${each.source} ${each.kind}`).sort()).toEqual([
      'a.txt form',
      'b.txt form',
      'c.txt form',
      'gone.txt form',
    ])
    expect({ left, duplicates: summary.duplicates, forms: summary.forms }).toEqual({
      left: 0,
      duplicates: 0,
      forms: 4,
    })
  })

  it('says nothing of a file whose reader was stopped because everything was, and counts it as left', async () => {
    const dir = folder()
    writeFileSync(join(dir, 'a.txt'), 'a')
    const { sink, stored } = memorySink()
    const closing = new AbortController()
    const pool: ImportRun['pool'] = {
      read: ({ name }) => {
        closing.abort()
        return Promise.reject(new AccordError(refusal('reader-stopped', name)))
      },
    }
    const { items, left } = await start([dir], sink, { pool, signal: closing.signal })
    expect({ items, left, read: stored.get(sha256Of('a'))?.read }).toEqual({
      items: [],
      left: 1,
      read: false,
    })
  })

  it('takes what is handed over whole as if it had been a file', async () => {
    const given = [
      { source: 'Pasted text', name: 'Pasted text.txt', bytes: new TextEncoder().encode('Hello') },
    ]
    const { sink, stored } = memorySink()
    const { items } = await start([], sink, { given })
    expect(items.map((each) => each.source)).toEqual(['Pasted text'])
    expect([...stored.keys()]).toEqual([sha256Of('Hello')])
  })

  it('stops with the reason when the register cannot keep a file', async () => {
    const dir = folder()
    writeFileSync(join(dir, 'a.txt'), 'a')
    const full = new AccordError({ code: 'disk-full', message: 'The disk is full.', whatToDo: 'Make room.' })
    const sink = { ...memorySink().sink, storeFiles: () => Promise.reject(full) }
    await expect(start([dir], sink)).rejects.toBe(full)
  })

  it('goes on when a fault of our own keeps one file from being recorded, which then waits to be typed in', async () => {
    const dir = folder()
    for (const name of ['a', 'b', 'c']) writeFileSync(join(dir, `${name}.txt`), name)
    const { sink } = memorySink()
    const fault = new Error('UNIQUE constraint failed')
    const faulty: typeof sink = {
      ...sink,
      recordRead: (id, result, place) =>
        result.sha256 === sha256Of('b') ? Promise.reject(fault) : sink.recordRead(id, result, place),
    }
    const faults: unknown[] = []
    const { items, summary } = await start([dir], faulty, { onFault: (one) => faults.push(one) })
    expect(summary).toMatchObject({ forms: 2, unreadable: 1 })
    expect(items.map(({ problem }) => problem?.code ?? null)).toEqual([null, 'not-recorded', null])
    expect(faults).toEqual([fault])
  })

  it('takes each message of a mailbox as a file of its own, without holding the mailbox in memory', async () => {
    const dir = folder()
    mkdirSync(join(dir, 'in'))
    const message = (n: number) =>
      `From a@example.org Fri Jun 12 10:00:00 2026\nSubject: ${n}\n\nText\n>From here\nFrom there on prose\n${'x'.repeat(5000)}\n`
    writeFileSync(
      join(dir, 'in', 'month.mbox'),
      Array.from({ length: 500 }, (_, n) => message(n + 1)).join(''),
    )
    const seen: string[] = []
    const pool: ImportRun['pool'] = {
      read: ({ name, bytes }) => {
        if (name.endsWith('#12')) seen.push(new TextDecoder().decode(bytes).slice(0, 47))
        return Promise.resolve(found(sha256Of(bytes)))
      },
    }
    const { summary, items } = await start([join(dir, 'in')], memorySink().sink, { pool })
    expect(summary.forms).toBe(500)
    expect(items.map((each) => each.source)).toContain('month.mbox#500')
    expect(seen).toEqual(['Subject: 12\n\nText\nFrom here\nFrom there on prose\n'.slice(0, 47)])
  })

  it('takes short and long messages of a mailbox apart to the byte, wherever its pieces end', async () => {
    const dir = folder()
    const lengths = Array.from({ length: 60 }, (_, n) => (n % 7 === 3 ? 900_000 + n : 2000 + 977 * n))
    lengths.push(5_000_000)
    const bodies = lengths.map(
      (length, n) => `Subject: ${n}\n\n${`${n} `.repeat(length)}`.slice(0, length) + '\n',
    )
    const separator = 'From a@example.org Fri Jun 12 10:00:00 2026\n'
    writeFileSync(join(dir, 'month.mbox'), bodies.map((body) => separator + body).join(''))
    const { sink, stored } = memorySink()
    await start([join(dir, 'month.mbox')], sink)
    expect([...stored.keys()]).toEqual(bodies.map(sha256Of))
  })

  it('reports progress as it goes and all items in the end', async () => {
    const dir = folder()
    for (let n = 0; n < 50; n++) writeFileSync(join(dir, `${n}.txt`), `file ${n}`)
    const reports: number[] = []
    const { items } = await start([dir], memorySink().sink, {
      onProgress: ({ newItems }) => reports.push(newItems.length),
    })
    expect(reports.reduce((sum, n) => sum + n, 0)).toBe(items.length)
  })
})
