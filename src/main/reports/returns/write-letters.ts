import { join } from 'node:path'
import type { Output, ParsedInput } from '@shared/contract'
import type { ReturnHappening } from '@shared/domain/return-event'
import { addressIn, reminderLetter, requestLetter, type ReturnLetter } from '@shared/domain/return-letters'
import { queryOf } from '../../register/returns/agency-return'
import { recordReturns } from '../../register/returns/events'
import { loadRound, type LoadedReturn, type LoadedRound } from '../../register/returns/load-round'
import { yearEndOf } from '../../register/returns/question'
import type { RegisterContext } from '../../register/context'
import { appendAudit } from '../../store'
import { mailDraft, type MailAttachment } from '../mail-draft'
import { checkFolder } from '../target-path'
import { fileName, writeBytes } from '../write-bytes'

type Written = Output<'returns.templates'>
const workbookMedia = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Writes the workbook of each agency asked, or of those named, into a folder. */
export async function writeTemplates(
  context: RegisterContext,
  { round: id, folder, agencies }: ParsedInput<'returns.templates'>,
): Promise<Written> {
  checkFolder(folder, context.store.folder)
  const round = await loadRound(context.store.db, context, id)
  const files: string[] = []
  for (const own of chosen(round, agencies)) {
    const { name, bytes } = await workbookOf(round, own)
    await writeBytes(join(folder, name), bytes)
    files.push(name)
  }
  await context.store.transaction((tx) =>
    appendAudit(tx, context.clock, {
      actor: context.actor,
      action: 'returns.workbooks-written',
      subjectType: 'return-round',
      subjectId: id,
      details: { files: files.length },
    }),
  )
  return { folder, files, without: [] }
}

/** Writes requests, reminders or queries as drafts into a folder, and notes in the round that they are ready. */
export async function writeDrafts(
  context: RegisterContext,
  { round: id, folder, kind, agencies }: ParsedInput<'returns.drafts'>,
): Promise<Written> {
  checkFolder(folder, context.store.folder)
  const { db } = context.store
  const round = await loadRound(db, context, id)
  const { result } = await yearEndOf(db, context, round)
  const files: string[] = []
  const without: string[] = []
  const done: { agency: string; happening: ReturnHappening }[] = []
  for (const own of chosen(round, agencies)) {
    const letter = letterOf(context, round, own, kind, queryOf(context, round, own, result))
    if (!letter) {
      without.push(own.agency.name)
      continue
    }
    const attachments: MailAttachment[] = []
    if (kind !== 'query') attachments.push({ ...(await workbookOf(round, own)), media: workbookMedia })
    const bytes = mailDraft({ to: addressIn(own.agency.contact), ...letter, attachments })
    const name = `${fileName(letter.subject)}.eml`
    await writeBytes(join(folder, name), bytes)
    files.push(name)
    done.push({ agency: own.agency.id, happening: happeningOf(kind, letter) })
  }
  await context.store.transaction((tx) => recordReturns(tx, context, id, done))
  return { folder, files, without }
}

function chosen({ returns }: LoadedRound, agencies: readonly string[] | null): readonly LoadedReturn[] {
  return returns.filter(({ asked, agency }) => asked && (agencies === null || agencies.includes(agency.id)))
}

type Kind = ParsedInput<'returns.drafts'>['kind']

/** Null where there is nothing to write about: no reminder to who has answered, no query without a question. */
function letterOf(
  context: RegisterContext,
  round: LoadedRound,
  own: LoadedReturn,
  kind: Kind,
  query: string,
): ReturnLetter | null {
  const unheard = ['asked', 'late', 'silent'].includes(own.state)
  const board = context.packs.get(round.pack.id).board.short
  const about = { board, agency: own.agency.name, period: round.period, dueOn: round.row.due_on }
  if (kind === 'request') return unheard ? requestLetter(about) : null
  if (kind === 'reminder') return unheard ? reminderLetter(about) : null
  if (unheard || own.state === 'signed-off' || query === '') return null
  return { subject: `Query: annual return of escalations ${round.name}, ${own.agency.name}`, text: query }
}

function happeningOf(kind: Kind, letter: ReturnLetter): ReturnHappening {
  if (kind === 'query') return { type: 'queried', what: letter.text }
  return { type: kind === 'request' ? 'request-drafted' : 'reminder-drafted' }
}

async function workbookOf(round: LoadedRound, { agency }: LoadedReturn): Promise<{ name: string; bytes: Uint8Array }> {
  // Loaded only now: the workbook library is large, and most starts of the app write none.
  const { writeReturnTemplate } = await import('./write-template')
  const bytes = await writeReturnTemplate({
    pack: round.pack,
    round: round.row.id,
    agency: { id: agency.id, name: agency.name },
    period: round.period,
    dueOn: round.row.due_on,
    agencies: [...round.agencies.values()].filter(({ confirmed }) => confirmed === 1).map(({ name }) => name).sort(),
  })
  return { name: `${fileName(`Annual return ${round.name.replace('/', '-')}, ${agency.name}`)}.xlsx`, bytes }
} // prettier-ignore
