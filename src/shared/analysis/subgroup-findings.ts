import { z } from 'zod'
import { themes } from '../protocol/taxonomy'
import { returnStates } from '../domain/return-state'
import { evidenceOf } from './reconciliation-reasons'
import type { YearEnd } from './year-end'

const count = z.number().int().nonnegative()
const said = count.nullable()

const agencyYear = z.object({
  /** Null when the agency was not asked that year. */
  state: z.enum(returnStates).nullable(),
  made: said,
  received: said,
  formsMade: count,
  formsReceived: count,
})

/** What a board's subgroup looks at each year: who returned what, about what, and who is silent. */
export const subgroupFindings = z.object({
  /** Names of the years, oldest first; the last is the one reported on. */
  years: z.array(z.string()),
  agencies: z.array(z.object({ name: z.string(), years: z.array(agencyYear) })),
  themes: z.array(
    z.object({
      theme: z.string(),
      label: z.string(),
      years: z.array(
        z.object({
          made: count,
          received: count,
          /** Escalations on the register about it. */
          forms: count,
          /** Agencies whose return speaks of it, by number or in words. */
          agencies: count,
        }),
      ),
    }),
  ),
  issues: z.array(z.object({ agency: z.string(), theme: z.string().nullable(), label: z.string(), text: z.string() })), // prettier-ignore
  /** Of the last year. Silence and nought are different findings. */
  silence: z.object({
    silent: z.array(z.string()),
    nil: z.array(z.string()),
    noThemes: z.array(z.string()),
    /** On the register as having escalated, and saying that there was nothing, or nothing at all. */
    onRegisterOnly: z.array(z.string()),
  }),
  sentences: z.array(z.string()),
})
export type SubgroupFindings = z.infer<typeof subgroupFindings>

export interface NamedYear {
  readonly name: string
  readonly yearEnd: YearEnd
}

const notCoded = 'Not under a theme yet'

/** Themes and issues across returns and forms, year on year. @param years oldest first, at least one */
export function findForSubgroup(years: readonly NamedYear[]): SubgroupFindings {
  const last = years.at(-1)
  const found = {
    years: years.map(({ name }) => name),
    agencies: agenciesOver(years),
    themes: themesOver(years),
    issues: (last?.yearEnd.returns ?? []).flatMap(({ name, issues }) =>
      issues.map(({ text, theme }) => ({ agency: name, theme, label: labelOf(theme), text })),
    ),
    silence: silenceIn(last?.yearEnd),
  }
  return { ...found, sentences: sentencesOf(found) }
}

function agenciesOver(years: readonly NamedYear[]): SubgroupFindings['agencies'] {
  const names = [
    ...new Set(years.flatMap(({ yearEnd }) => yearEnd.result.agencies.filter(concerned).map(({ name }) => name))),
  ].sort((a, b) => (a < b ? -1 : 1)) // prettier-ignore
  return names.map((name) => ({
    name,
    years: years.map(({ yearEnd }) => {
      const counted = yearEnd.result.agencies.find((agency) => agency.name === name)
      return {
        state: yearEnd.returns.find((returned) => returned.name === name)?.state ?? null,
        made: counted?.made.said ?? null,
        received: counted?.received.said ?? null,
        formsMade: counted?.made.forms.length ?? 0,
        formsReceived: counted?.received.forms.length ?? 0,
      }
    }),
  }))
}

const concerned = ({ asked, made, received }: YearEnd['result']['agencies'][number]) =>
  asked || made.forms.length + received.forms.length > 0

function themesOver(years: readonly NamedYear[]): SubgroupFindings['themes'] {
  const rows = Object.entries(themes).map(([theme, label]) => ({
    theme,
    label,
    years: years.map(({ yearEnd }) => themeIn(yearEnd, theme)),
  }))
  const last = (row: (typeof rows)[number]) => row.years.at(-1)
  const weight = (row: (typeof rows)[number]) => (last(row)?.forms ?? 0) + (last(row)?.made ?? 0)
  return rows
    .filter((row) => row.years.some(({ made, received, forms, agencies }) => made + received + forms + agencies > 0))
    .sort((a, b) => weight(b) - weight(a) || (a.label < b.label ? -1 : 1))
} // prettier-ignore

function themeIn({ question, returns }: YearEnd, theme: string) {
  const sum = (measure: 'made' | 'received') =>
    returns
      .flatMap((returned) => returned.themes.filter((line) => line.theme === theme))
      .reduce((all, line) => all + (line[measure] ?? 0), 0)
  const speaksOf = returns.filter(
    (returned) =>
      returned.themes.some((line) => line.theme === theme && (line.made ?? 0) + (line.received ?? 0) > 0) ||
      returned.issues.some((issue) => issue.theme === theme),
  )
  const forms = evidenceOf(question.cases, question.period).counted.filter(({ grounds }) =>
    grounds.some((ground) => ground.theme === theme),
  )
  return { made: sum('made'), received: sum('received'), forms: forms.length, agencies: speaksOf.length }
}

function silenceIn(yearEnd: YearEnd | undefined): SubgroupFindings['silence'] {
  const returns = yearEnd?.returns ?? []
  const named = (states: readonly string[]) =>
    returns.filter(({ state }) => states.includes(state)).map(({ name }) => name)
  const silent = named(['asked', 'late', 'silent'])
  const nothing = returns.filter(({ agency }) => {
    const said = yearEnd?.result.agencies.find(({ id }) => id === agency)
    return said?.made.said === 0 && said.received.said === 0
  })
  const nil = nothing.map(({ name }) => name)
  return {
    silent,
    nil,
    noThemes: returns
      .filter(({ name, themes: lines, issues }) => {
        const counted = lines.some((line) => (line.made ?? 0) + (line.received ?? 0) > 0)
        return !silent.includes(name) && !nil.includes(name) && !counted && issues.length === 0
      })
      .map(({ name }) => name),
    onRegisterOnly: (yearEnd?.result.agencies ?? [])
      .filter(({ made, received }) => made.forms.length + received.forms.length > 0)
      .map(({ name }) => name)
      .filter((name) => silent.includes(name) || nil.includes(name)),
  }
}

function sentencesOf(found: Omit<SubgroupFindings, 'sentences'>): string[] {
  const { silence, themes: rows, years } = found
  const asked = found.agencies.filter((agency) => agency.years.at(-1)?.state != null).length
  const [first] = rows
  return [
    `${asked - silence.silent.length} of ${asked} agencies asked made a return for ${years.at(-1) ?? ''}.`,
    ...(silence.silent.length > 0 ? [`Nothing was heard from ${listed(silence.silent)}: what they escalated is not known.`] : []),
    ...(silence.nil.length > 0 ? [`${listed(silence.nil)} said that there was nothing to report.`] : []),
    ...(silence.onRegisterOnly.length > 0 ? [`The register has escalations of ${listed(silence.onRegisterOnly)}, of which no return speaks.`] : []),
    ...(first ? [`Most is about: ${first.label} (${first.years.at(-1)?.made ?? 0} made by the returns, ${first.years.at(-1)?.forms ?? 0} on the register).`] : []),
    ...(silence.noThemes.length > 0 ? [`${listed(silence.noThemes)} returned figures without saying what they were about.`] : []),
  ]
} // prettier-ignore

function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`
}

function labelOf(theme: string | null): string {
  return theme === null ? notCoded : (Object.entries(themes).find(([id]) => id === theme)?.[1] ?? theme)
}
