import type { ImportItem } from '@shared/contract/intake'
import { describePlace } from '@shared/domain/document'
import type { FieldReading } from '@shared/domain/reading'
import { counted, type Answer } from '../answer'
import { UsageError, type Arguments } from '../arguments'
import { withRegister, type Surroundings } from '../open'

/** Reads files, folders and mail into the register; one item per thing found. */
export async function importFiles(call: Arguments, surroundings: Surroundings): Promise<Answer> {
  if (call.operands.length === 0) throw new UsageError('Say what to import: files, folders or mailboxes.')
  return withRegister(call, surroundings, async (register) => {
    const { items, summary } = await register.runImport(call.operands, new AbortController().signal)
    return {
      lines: [...items.map(itemLine), '', summaryLine(items)],
      json: { items: items.map(itemDocument), summary },
      needsPerson: items.some(needsPerson),
    }
  })
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

function summaryLine(items: readonly ImportItem[]): string {
  const kinds = new Map<string, number>()
  for (const { kind } of items) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
  const parts = [...kinds].map(([kind, count]) => `${count} ${kind}`)
  return `${counted(items.length, 'item')}${parts.length ? `: ${parts.join(', ')}` : ''}.`
}

/** The shape that other people's scripts rely on. */
function itemDocument({ reading, ...item }: ImportItem) {
  const placed: Record<string, Placed> = {}
  for (const [field, read] of Object.entries(reading)) if (read) placed[field] = withPlace(read)
  return { ...item, reading: placed }
}

type Placed = Omit<FieldReading, 'at'> & { place: string }
function withPlace({ at, ...read }: FieldReading): Placed {
  return { ...read, place: describePlace(at) }
}
