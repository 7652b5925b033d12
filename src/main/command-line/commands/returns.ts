import { resolve } from 'node:path'
import type { ImportItem } from '@shared/contract/intake'
import { isCalendarDate } from '@shared/domain/dates'
import { periodName, returnYear, yearWritten } from '@shared/domain/return-year'
import { addDays } from '@shared/domain/dates'
import { counted, type Answer } from '../answer'
import { UsageError, required, type Arguments } from '../arguments'
import { withRegister, type Surroundings } from '../open'
import type { OpenRegister } from '../../service/open-register'
import { noRoundOfYear } from '../../register/returns/problems'
import { changeRound } from './returns-round'
import { reconciledReturns } from './returns-reconciled'
import { ownValue } from '@shared/domain/own-value'

type ReturnedItem = Pick<ImportItem, 'source' | 'submissionId' | 'kind' | 'problem'> & {
  readonly returned: NonNullable<ImportItem['returned']> | null
}
type Work = (register: OpenRegister, round: string, call: Arguments) => Promise<Answer>

const daysToReturn = 42
const works: Readonly<Record<string, Work>> = {
  change: changeRound,
  template,
  draft,
  import: importReturns,
  snapshot,
  report,
}

/** Annual returns: a year reconciled with the register, or one step of a round. */
export async function returns(call: Arguments, surroundings: Surroundings): Promise<Answer> {
  const [step] = call.operands
  const year = yearWritten(required(call.options.year, 'which year with --year, such as 2025 or 2025/26'))
  if (year === null) throw new UsageError('Say --year as 2025 or 2025/26.')
  const extra = call.operands[1]
  if (step !== 'import' && extra !== undefined)
    throw new UsageError(`“returns ${step ?? ''}” cannot do anything with “${extra}”.`)
  if (step === 'open') return withRegister(call, surroundings, (register) => open(register, year, call))
  const work = step === undefined ? reconciledReturns : ownValue(works, step)
  if (!work) throw new UsageError(`There is no “returns ${step ?? ''}”.`)
  return withRegister(call, surroundings, async (register) =>
    work(register, await roundOf(register, year), call),
  )
}

async function roundOf({ handlers }: OpenRegister, year: number): Promise<string> {
  const { from } = returnYear(year)
  const { rounds } = await handlers['returns.rounds'](null)
  const found = rounds.find((round) => round.from === from)
  if (!found) throw noRoundOfYear(periodName(returnYear(year)))
  return found.id
}

async function open({ handlers }: OpenRegister, year: number, { options }: Arguments): Promise<Answer> {
  const period = returnYear(year)
  if (options.due !== undefined && !isCalendarDate(options.due))
    throw new UsageError('Say --due with a date such as 2026-05-15.')
  const agencies = await handlers['agencies.list']({ search: '' })
  const asked = agencies.filter(({ confirmed, type }) => confirmed && type !== 'board')
  const round = await handlers['returns.open']({
    ...period,
    dueOn: options.due ?? addDays(period.to, daysToReturn),
    agencies: asked.map(({ id }) => id),
  })
  return {
    lines: [
      `Opened the round ${round.name}: ${counted(round.asked, 'agency', 'agencies')} asked, due ${round.dueOn}.`,
    ],
    json: { round },
    needsPerson: false,
  }
}

async function template({ handlers }: OpenRegister, round: string, { options }: Arguments): Promise<Answer> {
  const folder = resolve(required(options.out, 'the folder with --out'))
  const written = await handlers['returns.templates']({ round, folder, agencies: null })
  return {
    lines: [...written.files, `${counted(written.files.length, 'workbook')} in ${folder}.`],
    json: written,
    needsPerson: false,
  }
}

async function draft({ handlers }: OpenRegister, round: string, { options }: Arguments): Promise<Answer> {
  const folder = resolve(required(options.out, 'the folder with --out'))
  const { kind } = options
  if (kind !== 'request' && kind !== 'reminder' && kind !== 'query')
    throw new UsageError('Say --kind request, reminder or query.')
  const written = await handlers['returns.drafts']({ round, folder, kind, agencies: null })
  return {
    lines: [
      ...written.files,
      `${counted(written.files.length, 'draft')} in ${folder}. Accord has sent nothing.`,
    ],
    json: written,
    needsPerson: false,
  }
}

async function importReturns(
  register: OpenRegister,
  round: string,
  { operands }: Arguments,
): Promise<Answer> {
  const paths = operands.slice(1)
  if (paths.length === 0) throw new UsageError('Say what to import: files, folders or mailboxes.')
  const items: ReturnedItem[] = []
  await register.runImport(paths, new AbortController().signal, {
    onProgress: ({ newItems }) => {
      for (const { source, submissionId, kind, returned, problem } of newItems)
        items.push({ source, submissionId, kind, returned: returned ?? null, problem })
    },
  })
  const { filed } = await register.handlers['returns.fileClear']({ round })
  const { waiting } = await register.handlers['returns.round']({ round })
  const others = items.filter(({ kind }) => kind !== 'annual-return')
  return {
    lines: [
      `${counted(filed.length, 'return')} filed.`,
      ...waiting.map(
        ({ name, agency, reasons }) => `${name}${agency ? ` (${agency.name})` : ''}: ${reasons.join(' ')}`,
      ),
      ...others.map(({ source, kind }) => `${source}: ${kind}, not a return. It is in Triage.`),
    ],
    json: {
      filed,
      waiting,
      items,
    },
    needsPerson: waiting.length > 0 || items.some(({ problem }) => problem !== null),
  }
}

async function snapshot({ handlers }: OpenRegister, round: string, { options }: Arguments): Promise<Answer> {
  if (options.note !== undefined) {
    const taken = await handlers['returns.snapshot']({ round, note: options.note })
    return {
      lines: [`Snapshot ${taken.number} taken: ${taken.note}`],
      json: { snapshot: taken },
      needsPerson: false,
    }
  }
  const last = (await handlers['returns.snapshots']({ round })).at(-1)
  if (!last) throw new UsageError('There is no snapshot yet: say what it is for with --note.')
  const since = await handlers['returns.sinceSnapshot']({ snapshot: last.id })
  return {
    lines: [
      `Snapshot ${last.number} of ${last.takenAt.slice(0, 10)}: ${since.reproduced ? 'its figures were made again exactly.' : 'its figures could not be made again.'}`,
      ...since.changes.map(({ what, before, after }) => `${what}: ${before} → ${after}`),
      `${counted(since.changes.length, 'change')} since.`,
    ],
    json: { ...since, frozen: since.frozen.totals },
    needsPerson: !since.reproduced,
  }
}

async function report({ handlers }: OpenRegister, round: string, { options }: Arguments): Promise<Answer> {
  const path = resolve(required(options.out, 'where to write it with --out FILE.xlsx or FILE.docx'))
  const written = await handlers['returns.report']({ round, path })
  return { lines: [`Wrote ${written.path}.`], json: written, needsPerson: false }
} // prettier-ignore
