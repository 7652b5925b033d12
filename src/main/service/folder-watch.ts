import type { WatchStatus } from '@shared/contract/intake'
import { glancedAt, isSettled, type WaitedFor } from '@shared/domain/settled-file'
import { AccordError } from '@shared/domain/problem'
import { FolderAway, canBeOpened, filesIn, type FoundInFolder } from '../intake/sources/watched-files'
import type { OpenRegister } from './open-register'
import type { DataServiceOptions } from './options'
import { takeFiles, type StuckFile } from './take-files'

type Look = Omit<WatchStatus, 'recent'>

const off: Look = {
  folder: null, state: 'off', lookedAt: null, ready: 0, settling: 0, inUse: 0, stuck: 0, problem: null,
} // prettier-ignore

/** After something that will not pass at once, such as a full disk. */
const pauseAfterFailure = 60_000

interface Watched {
  readonly register: OpenRegister
  readonly folder: string
  readonly waiting: Map<string, WaitedFor>
  /** Imported, and could not be moved aside: not imported again unless they change. */
  readonly stuck: Map<string, StuckFile>
  readonly stop: AbortController
  pausedUntil: number
}

/** Takes new files from the folder an open register watches. It asks again and again, since no network folder can be trusted to tell. */
export class FolderWatch {
  #watched: Watched | null = null
  #look: Look = off
  #timer: NodeJS.Timeout | null = null
  #glance: Promise<void> | null = null

  constructor(
    private readonly options: Pick<DataServiceOptions, 'clock' | 'emit'>,
    private readonly every = 3_000,
  ) {}

  /** Watches for a register that was just opened, as far as it has a folder to watch. */
  async follow(register: OpenRegister): Promise<void> {
    const folder = await register.watching.folder()
    this.stop()
    if (folder === null || register.store.readOnly) return
    const watched: Watched = {
      register,
      folder,
      waiting: new Map(),
      stuck: new Map(),
      stop: new AbortController(),
      pausedUntil: 0,
    }
    this.#watched = watched
    this.#look = { ...off, folder, state: 'watching' }
    this.#timer = setInterval(() => void this.glance(), this.every)
    this.#timer.unref()
    void this.glance()
  }

  /** Stops at once, as locking does: what is being read is left for the next time. */
  stop(): void {
    if (this.#timer) clearInterval(this.#timer)
    this.#timer = null
    this.#watched?.stop.abort()
    this.#watched = null
    this.#look = off
  }

  async status(register: OpenRegister): Promise<WatchStatus> {
    return {
      ...this.#look,
      folder: await register.watching.folder(),
      recent: await register.watching.recent(),
    }
  }

  /** Looks into the folder once; never two at a time. */
  glance(): Promise<void> {
    const watched = this.#watched
    if (!watched) return Promise.resolve()
    this.#glance ??= watched.register.stayOpenFor(this.#lookInto(watched)).finally(() => {
      this.#glance = null
    })
    return this.#glance
  }

  async #lookInto(watched: Watched): Promise<void> {
    try {
      const now = this.#now()
      if (now < watched.pausedUntil) return
      const files = await filesIn(watched.folder)
      const found = await this.#sort(watched, files, now)
      if (watched.stop.signal.aborted) return
      this.#say(watched, { ...found.counts, state: found.ready.length > 0 ? 'importing' : 'watching' })
      if (found.ready.length === 0) return
      await takeFiles(watched, found.ready)
      const { settling, inUse } = found.counts
      this.#say(watched, { settling, inUse, ready: 0, stuck: watched.stuck.size, state: 'watching' })
    } catch (error) {
      this.#failed(watched, error)
    }
  }

  #failed(watched: Watched, error: unknown): void {
    if (watched.stop.signal.aborted) return
    if (error instanceof FolderAway) this.#say(watched, { ...none, state: 'away' })
    else if (error instanceof AccordError) {
      watched.pausedUntil = this.#now() + pauseAfterFailure
      this.#say(watched, { ...none, state: 'failing', problem: error.problem })
    } else throw error
  }

  /** Tells apart what can be imported, what is still being written and what another program keeps to itself. */
  async #sort(watched: Watched, files: readonly FoundInFolder[], now: number) {
    const { waiting, stuck } = watched
    const before = new Map(waiting)
    waiting.clear()
    const ready: FoundInFolder[] = []
    let settling = 0
    let inUse = 0
    for (const file of files) {
      const glanced = glancedAt(before.get(file.path), file, now)
      waiting.set(file.path, glanced)
      if (!isSettled(glanced, now)) settling++
      else if (await canBeOpened(file.path)) ready.push(file)
      else inUse++
    }
    const names = new Set(files.map(({ path }) => path))
    for (const path of stuck.keys()) if (!names.has(path)) stuck.delete(path)
    return { ready, counts: { ready: ready.length, settling, inUse, stuck: stuck.size } }
  }

  #say(
    watched: Watched,
    said: Omit<Look, 'folder' | 'lookedAt' | 'problem'> & { problem?: Look['problem'] },
  ) {
    if (this.#watched !== watched) return
    const { clock, emit } = this.options
    const before = JSON.stringify({ ...this.#look, lookedAt: null })
    this.#look = { problem: null, ...said, folder: watched.folder, lookedAt: clock.now() }
    if (JSON.stringify({ ...this.#look, lookedAt: null }) !== before) emit({ topics: ['intake'] })
  }

  #now(): number {
    return Date.parse(this.options.clock.now())
  }
}

const none = { ready: 0, settling: 0, inUse: 0, stuck: 0 } as const
