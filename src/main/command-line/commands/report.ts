import { resolve } from 'node:path'
import { counted, type Answer } from '../answer'
import { UsageError, required, type Arguments } from '../arguments'
import { withRegister, type Surroundings } from '../open'
import { refuse } from '../calls'
import { comparedOf, filtersOf } from '../filters'
import { withKnownFilters } from '../known-filters'
import { reportFromTemplate } from './report-from-template'
import { reportTemplates } from './report-templates'

/** Options of reports from a template. */
const ofTemplates = ['each-agency', 'period', 'format'] as const

/** The report to the board, as a Word file. */
async function boardReport(call: Arguments, surroundings: Surroundings): Promise<Answer> {
  refuse('The report to the board', call, ['identifiable', 'pseudonymised', 'purpose', ...ofTemplates])
  const path = resolve(required(call.options.out, 'where to write it with --out FILE.docx'))
  filtersOf(call)
  const publication = call.options.publication ?? false
  const compare = comparedOf(call)
  return withRegister(call, surroundings, async ({ handlers }) => {
    const filter = filtersOf(await withKnownFilters(handlers, call))
    const written = await handlers['reports.board']({
      path,
      filter,
      publication,
      ...(compare ? { compare } : {}),
    })
    return {
      lines: [`Wrote ${written.path}: the report to the board, on ${counted(written.cases, 'case')}.`],
      json: { ...written, kind: 'board', publication },
      needsPerson: false,
    }
  })
}

/** The Excel workbook; pseudonymised unless identifiable is asked for. */
export async function report(call: Arguments, surroundings: Surroundings): Promise<Answer> {
  const { options } = call
  if (options.templates) return reportTemplates(call, surroundings)
  if (options.template !== undefined) return reportFromTemplate(call, surroundings)
  if (options.kind === 'board') return boardReport(call, surroundings)
  if (options.kind !== undefined && options.kind !== 'excel')
    throw new UsageError('Say --kind excel or --kind board.')
  refuse('A report without a template', call, ofTemplates)
  const path = resolve(required(options.out, 'where to write it with --out FILE.xlsx'))
  if (options.identifiable && options.pseudonymised)
    throw new UsageError('Say --identifiable or --pseudonymised, not both.')
  if (options.identifiable && !options.purpose?.trim())
    throw new UsageError('Say what the identifiable report is for with --purpose WHY.')
  const publication = options.publication ?? false
  if (publication && (options.identifiable || options.pseudonymised))
    throw new UsageError('A workbook for publication lists no cases: leave --publication or the other out.')
  filtersOf(call)
  const compare = comparedOf(call)
  return withRegister(call, surroundings, async ({ handlers }) => {
    const filter = filtersOf(await withKnownFilters(handlers, call))
    const register = publication ? 'none' : options.identifiable ? 'identifiable' : 'pseudonymised'
    const written = await handlers['reports.excel']({
      path,
      filter,
      register,
      purpose: options.purpose ?? null,
      publication,
      ...(compare ? { compare } : {}),
    })
    return {
      lines: [
        `Wrote ${written.path} (${publication ? 'for publication' : register}): ${counted(written.cases, 'case')} on ${counted(written.sheets.length, 'sheet')}.`,
      ],
      json: { ...written, register, publication },
      needsPerson: false,
    }
  })
}
