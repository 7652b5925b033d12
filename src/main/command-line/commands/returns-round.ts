import { isCalendarDate } from '@shared/domain/dates'
import type { OpenRegister } from '../../service/open-register'
import { agencyNamed } from '../agency-named'
import { counted, type Answer } from '../answer'
import { UsageError, required, type Arguments } from '../arguments'

/** Moves the day the returns of a round are due, asks further agencies, or no longer asks some. */
export async function changeRound(
  { handlers }: OpenRegister,
  round: string,
  { options }: Arguments,
): Promise<Answer> {
  const { due, ask: more = [], leave: fewer = [], reason = '' } = options
  if (due === undefined && more.length + fewer.length === 0)
    throw new UsageError('Say what to change: --due DATE, --ask AGENCY or --leave AGENCY --reason WHY.')
  if (due !== undefined && !isCalendarDate(due))
    throw new UsageError('Say --due with a date such as 2026-05-15.')
  if (fewer.length > 0) required(reason.trim(), 'with --reason why an agency is no longer asked')
  const directory = await handlers['agencies.list']({ search: '' })
  const [asked, left] = [more, fewer].map((names) => names.map((name) => agencyNamed(directory, name).id))
  const { closedOn } = (await handlers['returns.round']({ round })).round
  if (due !== undefined) await handlers['returns.change']({ round, dueOn: due, closed: closedOn !== null })
  if (asked && asked.length > 0) await handlers['returns.ask']({ round, agencies: asked })
  for (const agency of left ?? []) await handlers['returns.noLongerAsk']({ round, agency, reason })
  const now = (await handlers['returns.round']({ round })).round
  return {
    lines: [`The round ${now.name}: ${counted(now.asked, 'agency', 'agencies')} asked, due ${now.dueOn}.`],
    json: { round: now },
    needsPerson: false,
  }
}
