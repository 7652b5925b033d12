import type { ImportItem, ImportSummary } from '@shared/contract/intake'
import { describePlace } from '@shared/domain/document'
import { AccordError } from '@shared/domain/problem'
import type { FieldReading } from '@shared/domain/reading'
import { counted, written, type Answer } from '../answer'
import { UsageError, type Arguments } from '../arguments'
import { JsonItems } from '../json-items'
import { withRegister, type Surroundings } from '../open'

/** Reads files, folders and mail into the register; one item per thing found. */
export async function importFiles(call: Arguments, surroundings: Surroundings): Promise<Answer> {
  if (call.operands.length === 0) throw new UsageError('Say what to import: files, folders or mailboxes.')
  if (call.operands.some((path) => path.trim() === '')) throw new UsageError('A path to import is empty.')
  const stopping = stopOnSignal()
  return withRegister(call, surroundings, async (register) => {
    const told = new Told(call.options.json ? new JsonItems((text) => process.stdout.write(text)) : null)
    try {
      const { summary } = await register.runImport(call.operands, stopping, {
        onProgress: ({ newItems }) => told.add(newItems),
      })
      return told.answer(summary)
    } catch (error) {
      if (!(error instanceof AccordError) || !told.json?.begun) throw error
      const { problem } = error
      told.json.end('problem', problem)
      return { lines: [], json: written, problem, needsPerson: true }
    }
  })
}

/** Ctrl+C ends an import as Cancel does: what arrived is kept, and the answer is whole. Pressed again, it ends at once. */
function stopOnSignal(): AbortSignal {
  const stopping = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort())
  return stopping.signal
}

const stoppedEarly = 'Stopped before the end. What arrived is kept; import the same again to go on.'

/** What has been said of an import so far. A script is handed each item as it is known: a log may have many thousands. */
class Told {
  private readonly lines: string[] = []
  private readonly kinds = new Map<string, number>()
  private needsPerson = false

  constructor(readonly json: JsonItems | null) {}

  add(items: readonly ImportItem[]): void {
    this.json?.add(items.map(itemDocument))
    for (const item of items) {
      if (!this.json) this.lines.push(itemLine(item))
      this.kinds.set(item.kind, (this.kinds.get(item.kind) ?? 0) + 1)
      this.needsPerson ||= needsPerson(item)
    }
  }

  answer(summary: ImportSummary): Answer {
    this.json?.end('summary', summary)
    return {
      lines: [
        ...this.lines,
        '',
        summaryLine(summary.items, this.kinds),
        ...(summary.cancelled ? [stoppedEarly] : []),
      ],
      json: written,
      needsPerson: this.needsPerson || summary.cancelled,
    }
  }
}

/** What came before asks for nothing again. */
const needsPerson = (item: ImportItem) =>
  item.problem !== null || item.kind === 'unreadable' || (item.kind !== 'duplicate' && needsJudgement(item))

const needsJudgement = (item: ImportItem) =>
  item.kind === 'free-text' ||
  item.match?.decision === 'unsure' ||
  Object.values(item.reading).some((field) => field?.confidence === 'doubtful')

function itemLine(item: ImportItem): string {
  const kept = item.submissionId === null ? ' It was not kept in the register.' : ''
  const what = item.problem ? `${item.problem.message}${kept} ${item.problem.whatToDo}` : (item.why[0] ?? '')
  return `${item.source}: ${item.kind}${item.form ? ` (${item.form})` : ''}${what ? `. ${what}` : ''}`
}

function summaryLine(items: number, kinds: ReadonlyMap<string, number>): string {
  const parts = [...kinds].map(([kind, count]) => `${count} ${kind}`)
  return `${counted(items, 'item')}${parts.length ? `: ${parts.join(', ')}` : ''}.`
}

/** The shape that other people's scripts rely on. */
function itemDocument({ reading, ...item }: ImportItem) {
  const placed: Record<string, Placed> = {}
  for (const [field, read] of Object.entries(reading)) if (read) placed[field] = withPlace(read)
  return { ...item, reading: placed }
}

type Placed = Omit<FieldReading, 'at'> & { place: string }
/** Written out, as copying with a spread takes several times as long and a long log has some 200,000 of them. */
function withPlace({ value, asWritten, confidence, note, at }: FieldReading): Placed {
  return { value, asWritten, confidence, note, place: describePlace(at) }
}
