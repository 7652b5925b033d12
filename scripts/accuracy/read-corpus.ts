import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readDocument } from '../../src/main/intake/forms'
import { readResult, type ReadItem } from '../../src/main/intake/worker-protocol'
import { WorkerTasks } from '../../src/main/intake/worker-tasks'
import { loadPacks } from '../../src/main/register/protocols/load-packs'
import { loadVocabulary } from '../../src/main/register/protocols/load-vocabulary'
import { readPackFile } from '../../src/main/register/protocols/pack-file'
import { truth, type Truth } from '../corpus/truth'
import { judge, surplus, type Verdict } from './judge'

const corpus = 'tests/fixtures/corpus'

export interface Judged {
  readonly document: string
  readonly truth: Truth
  readonly verdicts: readonly Verdict[]
}

/** The documents of the corpus, without what is kept beside them. */
export const documentNames = (folder = corpus): string[] =>
  readdirSync(join(folder, 'documents'))
    .filter((name) => !name.endsWith('.json'))
    .sort()

/** The packs of the invented boards, as a board's own pack file is read. */
async function ownPacks(folder: string) {
  const files = readdirSync(join(folder, 'packs')).sort()
  const read = await Promise.all(files.map((file) => readPackFile(join(folder, 'packs', file))))
  return read.flatMap(({ read: pack }) => (pack.ok ? [pack.pack] : []))
}

export interface Which {
  /** As if somebody had added the packs of the boards it has none for. */
  readonly withOwnPacks: boolean
  readonly folder?: string
  /** Without those packs: everything, not only the documents of these boards. */
  readonly everything?: boolean
}

/** Reads every document of the corpus as an import does, in the worker's own code, and holds it to its truth. */
export async function readCorpus({ withOwnPacks, folder = corpus, everything = false }: Which): Promise<Judged[]> {
  const tasks = new WorkerTasks(
    (packs, vocabulary) => (input) => readDocument({ ...input, packs, vocabulary }),
  )
  const { packs } = await loadPacks({ resources: 'resources' })
  const own = await ownPacks(folder)
  await tasks.answer({
    id: 0,
    task: 'configure',
    packs: [...packs.all(), ...(withOwnPacks ? own : [])],
    vocabulary: await loadVocabulary('resources'),
  })
  const unknown = new Set(withOwnPacks ? [] : own.map((pack) => pack.id))
  const judged: Judged[] = []
  for (const document of documentNames(folder)) {
    const expected = truth.parse(JSON.parse(readFileSync(join(folder, 'documents', `${document}.json`), 'utf8')))
    const known = withOwnPacks || !unknown.has(expected.board ?? '')
    if (!withOwnPacks && known && !everything) continue
    const items = await itemsOf(tasks, join(folder, 'documents'), document)
    judged.push({ document, truth: expected, verdicts: verdictsOf(expected, items, known) })
  }
  return judged
} // prettier-ignore

async function itemsOf(tasks: WorkerTasks, folder: string, name: string): Promise<ReadItem[]> {
  const bytes = new Uint8Array(readFileSync(join(folder, name)))
  const reply = await tasks.answer({ id: 1, task: 'read', name, bytes, receivedOn: '2026-06-20' })
  if (!reply.ok) throw new Error(`${name}: ${reply.problem.message}`)
  return readResult.parse(reply.value).items
}

function verdictsOf(expected: Truth, items: readonly ReadItem[], withForm: boolean): Verdict[] {
  const known = new Set(expected.items.map(({ path }) => path))
  const more = items.filter(({ path, kind }) => !known.has(path) && kind !== 'not-a-form')
  return [
    ...expected.items.flatMap((item) => judge(item, items.find(({ path }) => path === item.path), withForm)),
    ...more.flatMap(surplus),
  ] // prettier-ignore
}
