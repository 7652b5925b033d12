import { setImmediate, setTimeout } from 'node:timers/promises'
import type { ImportItem } from '@shared/contract/intake'
import type { PlaceInFile } from '../intake/import-sink'
import type { ReadResult } from '../intake/worker-protocol'
import type { RegisterContext } from './context'
import { recordRead, type ReadFile } from './record-read'

interface Waiting extends ReadFile {
  resolve(items: ImportItem[]): void
  reject(error: unknown): void
}

const mostAtOnce = 64
/** How long whole files are gathered after a transaction, in milliseconds, unless so many have come already. */
const gatheringMs = 75
const enough = 16

/**
 * Records what was read of files in the order in which it came. What comes while the disk is busy with the file before
 * shares the next transaction, since making one durable takes longer than working it out. A promise resolves only once
 * its own file is durable; one that cannot be recorded does not stop those it shared a transaction with.
 */
export class RecordQueue {
  private readonly waiting: Waiting[] = []
  private busy = false

  constructor(private readonly context: RegisterContext) {}

  record(
    submissionId: string,
    result: ReadResult,
    place: PlaceInFile = { first: true, last: true },
  ): Promise<ImportItem[]> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ submissionId, result, place, resolve, reject })
      if (!this.busy) void this.work()
    })
  }

  private async work(): Promise<void> {
    this.busy = true
    // Lets in what has arrived from the workers meanwhile.
    await setImmediate()
    while (this.waiting.length > 0) {
      await this.recordTogether(this.waiting.splice(0, mostAtOnce))
      await this.gather()
    }
    this.busy = false
  }

  /** Each transaction waits for the disk several times, however much is in it. A piece of a long log is waited for, though. */
  private async gather(): Promise<void> {
    await setImmediate()
    const isPiece = ({ place }: Waiting) => !place.first || !place.last
    if (this.waiting.length < enough && !this.waiting.some(isPiece)) await setTimeout(gatheringMs)
  }

  private async recordTogether(files: readonly Waiting[]): Promise<void> {
    try {
      const recorded = await recordRead(this.context, files)
      for (const [n, file] of files.entries()) file.resolve(recorded[n] ?? [])
    } catch (error) {
      if (files.length === 1) files[0]?.reject(error)
      else for (const file of files) await this.recordTogether([file])
    }
  }
}
