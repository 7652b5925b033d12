import { mkdir, stat } from 'node:fs/promises'
import { extname, join, resolve } from 'node:path'
import { filtersToText } from '@shared/analysis/figure-filters'
import { notRecorded } from '@shared/analysis/in-order'
import { dateOf } from '@shared/domain/dates'
import { AccordError, type Problem } from '@shared/domain/problem'
import { ruleFromText, spanInWords, type PeriodRule } from '@shared/report-template/period-rule'
import { extensionOf, fileNameOf, orderOf, type ReportOrder } from '@shared/report-template/report-order'
import { reportFormat, type ReportFormat, type ReportTemplate } from '@shared/report-template/report-template'
import type { OpenRegister } from '../../service/open-register'
import { counted, type Answer } from '../answer'
import { UsageError, required, type Arguments } from '../arguments'
import { comparedOf, filtersOf } from '../filters'
import { withKnownFilters } from '../known-filters'
import { withRegister, type Surroundings } from '../open'
import { templateNamed } from './report-templates'

type Handlers = OpenRegister['handlers']

interface Built {
  readonly path: string
  readonly format: ReportFormat
  readonly agency: string | null
  readonly period: { readonly from: string | null; readonly to: string | null; readonly by: string }
  readonly filters: string
  readonly cases: number
}

/** A report as its template has it, for the period of the day; nothing is asked, so that it can be scheduled. */
export async function reportFromTemplate(asked: Arguments, surroundings: Surroundings): Promise<Answer> {
  const { options } = asked
  const out = resolve(required(options.out, 'where to write it with --out FILE or --out FOLDER'))
  const period = periodOf(asked)
  const format = formatOf(asked)
  const compare = comparedOf(asked)
  filtersOf(asked)
  if (options['each-agency'] && options.agency) throw new UsageError('Say --agency NAME or --each-agency, not both.')
  return withRegister(asked, surroundings, async ({ handlers }) => {
    const call = await withKnownFilters(handlers, asked)
    const { template } = await templateNamed(handlers, options.template ?? '')
    const today = dateOf(surroundings.clock.now())
    const changes = { ...(period ? { period } : {}), ...(format ? { format } : {}), ...(compare ? { compare } : {}), ...casesOf(call, template) }
    const orders = async () => {
      if (template.of === 'board') {
        if (options['each-agency']) throw new UsageError('--each-agency goes with a template for one agency.')
        return [withFilters(call, orderOf(template, today, null, changes))]
      }
      const own = { ...call, options: { ...call.options, agency: undefined } }
      const order = (agency: string) => withFilters(own, orderOf(template, today, agency, changes))
      if (!options['each-agency']) return [order(oneAgency(call))]
      const all = withFilters(own, orderOf(template, today, null, changes))
      return (await agenciesWithCases(handlers, all)).map(order)
    }
    const built: Built[] = []
    const problems: Problem[] = []
    for (const order of await orders()) {
      const path = await pathFor(out, template, order, options['each-agency'] ?? false)
      await build(handlers, path, order, options.purpose ?? null).then(
        (cases) => built.push(builtAs(path, order, cases)),
        (error: unknown) => {
          // One report that cannot be made does not keep the other agencies' from being made.
          if (!options['each-agency'] || !(error instanceof AccordError)) throw error
          problems.push(error.problem)
        },
      )
    }
    return {
      lines: [...built.map(inWords), ...problems.map(({ message, whatToDo }) => `${message} ${whatToDo}`)],
      json: { template: template.name, reports: built, problems },
      needsPerson: problems.length > 0,
    }
  })
} // prettier-ignore

function periodOf({ options }: Arguments): PeriodRule | null {
  if (options.period === undefined)
    return options.from === undefined && options.to === undefined ? null : { rule: 'dates', from: null, to: null }
  const rule = ruleFromText(options.period)
  if (rule) return rule
  throw new UsageError('Say --period as last-quarter, last-financial-year, since-april, last-N-months or all; or --from and --to.')
} // prettier-ignore

/** What the name of the file says it is, or the call does. */
function formatOf({ options }: Arguments): ReportFormat | null {
  const asked = options.format === undefined ? null : reportFormat.safeParse(options.format).data
  if (asked === undefined) throw new UsageError('Say --format excel, word or pdf.')
  const named = reportFormat.options.find((one) =>
    options.out?.toLowerCase().endsWith(`.${extensionOf(one)}`),
  )
  if (asked && named && asked !== named)
    throw new UsageError(`--format ${asked} does not go with the name given with --out.`)
  return asked ?? named ?? null
}

function casesOf({ options }: Arguments, template: ReportTemplate) {
  if (options.identifiable && options.pseudonymised) throw new UsageError('Say --identifiable or --pseudonymised, not both.')
  const asked = options.identifiable ? ('identifiable' as const) : options.pseudonymised ? ('pseudonymised' as const) : null
  const publication = options.publication ?? template.publication
  if (publication && asked) throw new UsageError('A report for publication lists no cases: leave --publication or --identifiable out.')
  const cases = publication ? 'none' : (asked ?? template.cases)
  if (cases === 'identifiable' && !options.purpose?.trim())
    throw new UsageError('This report names people: say what it is for with --purpose WHY.')
  return { cases, publication }
} // prettier-ignore

/** The filters of the call laid over those of the template. */
function withFilters(call: Arguments, order: ReportOrder): ReportOrder {
  return { ...order, filter: filtersOf(call, order.filter) }
}

function oneAgency({ options }: Arguments): string {
  const [agency, ...more] = options.agency ?? []
  if (agency === undefined || more.length > 0)
    throw new UsageError('Say which agency it is for with --agency NAME, or --each-agency.')
  return agency
}

/** Those that made or received any of the cases. */
async function agenciesWithCases(handlers: Handlers, { filter }: ReportOrder): Promise<string[]> {
  const { agencies } = await handlers['insights.figures'](filter)
  return agencies.flatMap(({ agency, made, received }) =>
    made + received > 0 && agency !== notRecorded ? [agency] : [],
  )
}

/** The file asked for, or one named after the report in the folder asked for, which is made if need be. */
async function pathFor(
  out: string,
  template: ReportTemplate,
  order: ReportOrder,
  several: boolean,
): Promise<string> {
  const there = await stat(out).catch(() => null)
  const named = reportFormat.options.some((one) => extname(out).toLowerCase() === `.${extensionOf(one)}`)
  if (named && !there?.isDirectory()) {
    if (several) throw new UsageError('Say a folder with --out FOLDER: each agency has a file of its own.')
    return out
  }
  await mkdir(out, { recursive: true }).catch(() => {
    throw new AccordError({
      code: 'reports/no-folder',
      message: `${out} is not a folder and could not be made one.`,
      whatToDo: 'Give another folder with --out.',
      item: out,
    })
  })
  return join(out, fileNameOf(template, order))
}

/** Answers how many cases it rests on. */
async function build(
  handlers: Handlers,
  path: string,
  { format, filter, cases: register, publication, title, tables, agency, compare }: ReportOrder,
  purpose: string | null,
): Promise<number> {
  const same = { path, filter, publication, title, ...(tables ? { tables: [...tables] } : {}), ...(agency === undefined ? {} : { agency }), ...(compare === undefined ? {} : { compare }) }
  const written = format === 'excel' ? await handlers['reports.excel']({ ...same, register, purpose }) : await handlers['reports.board'](same)
  return written.cases
} // prettier-ignore

function builtAs(path: string, { format, filter, agency }: ReportOrder, cases: number): Built {
  const { from, to, by } = filter
  return {
    path,
    format,
    agency: agency ?? null,
    period: { from, to, by },
    filters: filtersToText(filter),
    cases,
  }
}

function inWords({ path, period, cases }: Built): string {
  return `Wrote ${path}: ${counted(cases, 'case')}, ${spanInWords(period)}.`
}
