import { z } from 'zod'
import { columnMapping } from '@shared/domain/column-mapping'
import { pageAsked } from '@shared/domain/page-layout'
import { protocolPack, type ProtocolPack } from '@shared/protocol/pack-schema'
import { vocabulary, type Vocabulary } from '@shared/protocol/vocabulary-schema'
import { drawPage } from './pages/draw-page'
import { readFile, type ReadForms } from './sources/read-file'
import { problemFrom, refuse } from './sources/refusals'
import { readForViewing } from './sources/view-file'
import { HeldItems } from './held-items'
import type { ReadResult, WorkerReply } from './worker-protocol'

const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array)
const request = z.discriminatedUnion('task', [
  z.object({
    id: z.number(),
    task: z.literal('configure'),
    packs: z.array(z.unknown()),
    vocabulary: z.unknown(),
    board: z.string().optional(),
  }),
  z.object({
    id: z.number(),
    task: z.literal('read'),
    name: z.string(),
    bytes,
    receivedOn: z.string(),
    mappings: z.array(columnMapping).optional(),
    sender: z.string().optional(),
  }),
  z.object({ id: z.number(), task: z.literal('more'), name: z.string() }),
  z.object({ id: z.number(), task: z.literal('document'), name: z.string(), bytes }),
  pageAsked.extend({ id: z.number(), task: z.literal('page'), name: z.string(), bytes }),
])

/** Makes the form reader for the packs and words a worker was configured with. */
export type MakeFormReader = (
  packs: readonly ProtocolPack[],
  words: Vocabulary,
  board: string | undefined,
) => ReadForms

/** Answers the requests of a pool. Everything that goes wrong with a file is an answer too, never the end of the worker. */
export class WorkerTasks {
  private readForms: ReadForms | null = null
  private held = new HeldItems([])

  constructor(private readonly makeFormReader: MakeFormReader) {}

  async answer(message: unknown): Promise<WorkerReply> {
    const asked = request.parse(message)
    try {
      const value = await this.perform(asked)
      const more = asked.task === 'read' || asked.task === 'more' ? this.held.more : false
      return { id: asked.id, ok: true, value, ...(more ? { more } : {}) }
    } catch (error) {
      if (asked.task === 'configure') return { id: asked.id, ok: false, problem: badPacks }
      return { id: asked.id, ok: false, problem: problemFrom(error, asked.name) }
    }
  }

  /** Configuring is done at once, so that a file sent right behind it is read with the new packs. */
  private async perform(asked: z.infer<typeof request>): Promise<unknown> {
    switch (asked.task) {
      case 'configure': {
        const packs = asked.packs.map((pack) => protocolPack.parse(pack))
        this.readForms = this.makeFormReader(packs, vocabulary.parse(asked.vocabulary), asked.board)
        return null
      }
      case 'read':
        return this.read(asked, this.readForms ?? refuse('reader-stopped'))
      case 'more':
        return { items: this.held.next() }
      case 'document':
        return readForViewing(asked.bytes)
      case 'page':
        return drawPage(asked.bytes, asked)
    }
  }

  private async read(file: Parameters<typeof readFile>[0], readForms: ReadForms): Promise<ReadResult> {
    const result = await readFile(file, readForms)
    this.held = new HeldItems(result.items)
    return { ...result, items: this.held.next() }
  }
}

const badPacks = {
  code: 'bad-protocol-packs',
  message: 'The protocol packs could not be used for reading.',
  whatToDo: 'Run “accord protocols --check” on the pack that was changed last, or install Accord again.',
}
