import { resolve } from 'node:path'
import { counted, type Answer } from '../answer'
import { UsageError, required, type Arguments } from '../arguments'
import { withRegister, type Surroundings } from '../open'
import { periodOf } from './figures'

/** The Excel workbook; pseudonymised unless identifiable is asked for. */
export async function report(call: Arguments, surroundings: Surroundings): Promise<Answer> {
  const { options } = call
  const path = resolve(required(options.out, 'where to write it with --out FILE.xlsx'))
  if (options.identifiable && options.pseudonymised)
    throw new UsageError('Say --identifiable or --pseudonymised, not both.')
  if (options.identifiable && !options.purpose?.trim())
    throw new UsageError('Say what the identifiable report is for with --purpose WHY.')
  const filter = periodOf(call)
  return withRegister(call, surroundings, async ({ handlers }) => {
    const register = options.identifiable ? 'identifiable' : 'pseudonymised'
    const written = await handlers['reports.excel']({
      path,
      filter,
      register,
      purpose: options.purpose ?? null,
    })
    return {
      lines: [
        `Wrote ${written.path} (${register}): ${counted(written.cases, 'case')} on ${counted(written.sheets.length, 'sheet')}.`,
      ],
      json: { ...written, register },
      needsPerson: false,
    }
  })
}
