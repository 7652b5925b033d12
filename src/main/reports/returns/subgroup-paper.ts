import type { SubgroupFindings } from '@shared/analysis/subgroup-findings'
import { dateOf, type Instant } from '@shared/domain/dates'
import { heading, list, paragraph, type Paper, type PaperBlock, type PaperTable } from '@shared/paper/paper'
import { silenceInWords } from './silence-words'
import { stateInWords } from './state-words'

interface About {
  readonly board: string
  readonly producedAt: Instant
}

/** The subgroup's report as a document. */
export function subgroupPaper(found: SubgroupFindings, { board, producedAt }: About): Paper {
  const year = found.years.at(-1) ?? ''
  return {
    title: `Escalations and annual returns ${year}`,
    marking: 'OFFICIAL-SENSITIVE',
    reference: `Annual returns ${year}`,
    date: dateOf(producedAt),
    blocks: [
      paragraph(board, 'eyebrow'),
      { kind: 'title', text: `Escalations and annual returns ${year}` },
      paragraph(`Themes and issues across the agencies’ returns and the forms the board holds. Years: ${found.years.join(', ')}.`, 'subtitle'),
      heading(1, 'Findings'),
      list(found.sentences),
      heading(1, 'Silence'),
      ...silence(found),
      heading(1, 'Agencies'),
      paragraph('What each agency’s own return says, as corrected, and the escalations on the register that were raised in the year. What a return does not say is not nought.'),
      agencies(found),
      heading(1, 'Themes'),
      paragraph('One escalation may be about several themes.'),
      ...themes(found),
      heading(1, 'Issues in the agencies’ words'),
      ...issues(found),
    ],
  }
} // prettier-ignore

function silence(found: SubgroupFindings): PaperBlock[] {
  const lines = silenceInWords(found).map(({ agency, known }) => `${agency}: ${known}`)
  return lines.length === 0 ? [paragraph('Every agency asked made a return that speaks of its escalations.')] : [list(lines)] // prettier-ignore
}

function agencies(found: SubgroupFindings): PaperTable {
  const year = found.years.at(-1) ?? ''
  return {
    kind: 'table',
    caption: `What each agency returned for ${year}`,
    rowHeaders: true,
    columns: [
      { label: 'Agency', width: 32 },
      { label: 'Return', width: 22 },
      { label: 'Said made', width: 11, align: 'end' },
      { label: 'Said received', width: 12, align: 'end' },
      { label: 'Forms made', width: 11, align: 'end' },
      { label: 'Forms received', width: 12, align: 'end' },
    ],
    rows: found.agencies.flatMap(({ name, years }) => {
      const last = years.at(-1)
      if (!last) return []
      const state = last.state === null ? 'Not asked' : stateInWords[last.state]
      return [[name, state, number(last.made), number(last.received), number(last.formsMade), number(last.formsReceived)]]
    }),
  } // prettier-ignore
}

function themes(found: SubgroupFindings): PaperBlock[] {
  if (found.themes.length === 0)
    return [paragraph('Neither a return nor a form says what escalations were about.')]
  return [
    {
      kind: 'table',
      caption: 'Themes, year on year: made by the returns, and forms on the register',
      rowHeaders: true,
      columns: [
        { label: 'Theme', width: 40 },
        ...found.years.flatMap((name) => [
          { label: `${name}: returns`, width: 14, align: 'end' as const },
          { label: `${name}: forms`, width: 14, align: 'end' as const },
        ]),
      ],
      rows: found.themes.map(({ label, years }) => [
        label,
        ...years.flatMap(({ made, forms }) => [number(made), number(forms)]),
      ]),
    },
  ]
}

function issues(found: SubgroupFindings): PaperBlock[] {
  const labels = [...new Set(found.issues.map(({ label }) => label))].sort()
  if (labels.length === 0) return [paragraph('No return says anything in words.')]
  return labels.flatMap((label) => [
    heading(2, label),
    list(
      found.issues.filter((issue) => issue.label === label).map(({ agency, text }) => `${agency}: ${text}`),
    ),
  ])
}

const number = (value: number | null): string => (value === null ? 'Not said' : String(value))
