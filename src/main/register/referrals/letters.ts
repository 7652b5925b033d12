import type { ParsedInput } from '@shared/contract'
import { requestLetter, addressIn, initialsOf, type Letter } from '@shared/referral/request-letter'
import { emlDraft } from '../../drafts/eml-draft'
import { saveText } from '../../drafts/save-text'
import { allAgencies } from '../../store'
import type { RegisterContext } from '../context'
import { invitationOf } from './invitation'
import { loadReferral, type LoadedReferral } from './loaded-referral'
import { recordIn } from './record-step'
import { referralNotNow } from './referral-problems'

type Request = ParsedInput<'referrals.letter'>

/** A letter asking an agency for what a referral misses. */
export async function letterFor(context: RegisterContext, request: Request): Promise<Letter> {
  return (await writeLetter(context, await loadReferral(context.store.db, context, request.ref), request))
    .letter
}

/** The same as an e-mail draft in a file; and that it was asked for is recorded. */
export async function saveLetter(
  context: RegisterContext,
  { path, ...request }: ParsedInput<'referrals.saveLetter'>,
): Promise<{ path: string }> {
  const loaded = await loadReferral(context.store.db, context, request.ref)
  const { letter, agency } = await writeLetter(context, loaded, request)
  const text = emlDraft({
    to: letter.to === null ? [] : [letter.to],
    subject: letter.subject,
    text: letter.text,
  })
  await saveText(path, '.eml', text, context.store.folder)
  const { items, agencyId, replyBy } = request
  await context.store.transaction(async (tx) => {
    const now = await loadReferral(tx, context, request.ref)
    await recordIn(tx, context, now, now.today, {
      type: 'asked',
      items,
      agencyId,
      agency,
      how: 'draft',
      replyBy,
    })
  })
  return { path }
}

async function writeLetter(
  context: RegisterContext,
  loaded: LoadedReferral,
  { agencyId, items, replyBy }: Request,
) {
  const row = (await allAgencies(context.store.db)).find(({ id }) => id === agencyId)
  if (!row) throw referralNotNow(loaded.ref, 'that agency is not in the directory.', 'Choose another agency.')
  const { found, pack, readiness } = loaded
  const requests = readiness.flatMap(({ id, request }) =>
    items.includes(id) && request !== null ? [request] : [],
  )
  if (requests.length === 0)
    throw referralNotNow(
      loaded.ref,
      'nothing chosen can be asked of an agency.',
      'Choose something that is missing.',
    )
  const letter = requestLetter({
    board: pack.board.name,
    ref: loaded.row.caseRef,
    initials: initialsOf(found.subject.name),
    raisedOn: found.raisedOn,
    escalating: found.escalating?.agency ?? null,
    receiving: found.receiving.map(({ agency }) => agency),
    agency: row.name,
    contact: row.contact,
    requests,
    replyBy,
    officer: context.actor,
  })
  return { letter, agency: row.name }
}

/** An invitation to a meeting or the panel: an e-mail draft with its calendar entry, or the entry alone. */
export async function saveInvitation(
  context: RegisterContext,
  { ref, meeting: id, as, path }: ParsedInput<'referrals.saveInvitation'>,
): Promise<{ path: string }> {
  const loaded = await loadReferral(context.store.db, context, ref)
  const meeting = loaded.referral.meetings.find((one) => one.id === id)
  if (!meeting)
    throw referralNotNow(ref, 'there is no such meeting.', 'Choose one of the referral’s meetings.')
  const contacts = new Map(
    (await allAgencies(context.store.db)).map((row) => [row.id, addressIn(row.contact)]),
  )
  const { letter, entry } = invitationOf(context, loaded, meeting, contacts)
  const attachments = [{ name: `${loaded.ref}.ics`, type: 'text/calendar; method=PUBLISH', text: entry }]
  await saveText(
    path,
    `.${as}`,
    as === 'ics' ? entry : emlDraft({ ...letter, attachments }),
    context.store.folder,
  )
  await context.store.transaction(async (tx) => {
    const now = await loadReferral(tx, context, ref)
    await recordIn(tx, context, now, now.today, { type: 'panel-invited', meeting: id })
  })
  return { path }
}
