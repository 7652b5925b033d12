import { resolve } from 'node:path'
import type { OpenRegister } from '../../service/open-register'
import { counted, type Answer } from '../answer'
import { required, type Arguments } from '../arguments'

/** `refer pack REFERRAL --out FILE.docx`: the Chair's pack. */
export async function writePack({ handlers }: OpenRegister, { operands, options }: Arguments): Promise<Answer> {
  return await packOf(handlers, required(operands[1], 'which referral, for example ACC-2026-0007-R1'), options)
} // prettier-ignore

/**
 * `refer REF --out FILE.docx`: the pack of a case's newest referral. A case without one has it opened, with a reason
 * that the history keeps, as when an officer opens it by hand.
 */
export async function packOfCase({ handlers }: OpenRegister, { operands, options }: Arguments, today: string): Promise<Answer> {
  const ref = required(operands[0], 'which case, for example ACC-2026-0007')
  if (/-R\d+$/.test(ref)) return await packOf(handlers, ref, options)
  const { referrals } = await handlers['referrals.ofCase']({ caseRef: ref })
  const [newest] = referrals
  if (newest) return await packOf(handlers, newest.ref, options)
  const reason = options.reason ?? 'Its pack was asked for from the command line'
  const opened = await handlers['referrals.open']({ caseRef: ref, on: today, reason })
  const answer = await packOf(handlers, opened.ref, options)
  return { ...answer, lines: [`Opened ${opened.ref}.`, ...answer.lines] }
} // prettier-ignore

async function packOf(
  handlers: OpenRegister['handlers'],
  ref: string,
  options: Arguments['options'],
): Promise<Answer> {
  const path = resolve(required(options.out, 'where to write it with --out FILE.docx'))
  const written = await handlers['referrals.writePack']({
    ref,
    path,
    initials: options.initials ?? false,
    append: options.append === 'all' ? 'all' : (options.append?.split(',') ?? []),
  })
  const { version, appended, notAppended } = written
  return {
    lines: [
      `Wrote ${written.path}: version ${version} of the pack of ${ref}, ${counted(appended, 'document')} appended.`,
      ...notAppended.map(({ name, reason }) => `  ${name} is listed only: ${reason}.`),
    ],
    json: written,
    needsPerson: notAppended.length > 0,
  }
}
