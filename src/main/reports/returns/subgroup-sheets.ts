import type { SubgroupFindings } from '@shared/analysis/subgroup-findings'
import { number, text, type Column, type Sheet, type SheetRow } from '../sheet'
import { silenceInWords } from './silence-words'
import { stateInWords } from './state-words'

/** The subgroup's report as tables, one a sheet. */
export function subgroupSheets(found: SubgroupFindings, board: string): Sheet[] {
  return [findings(found, board), agencies(found), themes(found), issues(found), silence(found)]
}

const year = (found: SubgroupFindings) => found.years.at(-1) ?? ''

function findings(found: SubgroupFindings, board: string): Sheet {
  return {
    name: 'Findings',
    title: `Escalations and annual returns ${year(found)}: ${board}`,
    note: `From the annual returns and the register of escalations. Years: ${found.years.join(', ')}. What a return does not say is left empty: it is not nought.`,
    columns: [text('Finding', 110)],
    rows: found.sentences.map((sentence) => [sentence]),
  }
}

function agencies(found: SubgroupFindings): Sheet {
  const columns = found.years.flatMap((name): Column[] => [
    text(`${name}: return`, 20),
    number(`${name}: said made`),
    number(`${name}: said received`),
    number(`${name}: forms made`),
    number(`${name}: forms received`),
  ])
  return {
    name: 'Agencies',
    title: 'What each agency returned, and what the register holds',
    note: 'Said: by the agency’s own return, as corrected. Forms: escalations on the register raised in the year.',
    columns: [text('Agency', 36), ...columns],
    rows: found.agencies.map((agency): SheetRow => [
      agency.name,
      ...agency.years.flatMap((each) => [
        each.state === null ? 'Not asked' : stateInWords[each.state],
        each.made,
        each.received,
        each.formsMade,
        each.formsReceived,
      ]),
    ]),
  }
}

function themes(found: SubgroupFindings): Sheet {
  const columns = found.years.flatMap((name): Column[] => [
    number(`${name}: made, by returns`, 14),
    number(`${name}: received, by returns`, 14),
    number(`${name}: forms`),
    number(`${name}: agencies speaking of it`, 14),
  ])
  return {
    name: 'Themes',
    title: 'Themes, year on year',
    note: 'One escalation may be about several themes, so a column adds up to more than the escalations.',
    columns: [text('Theme', 44), ...columns],
    rows: found.themes.map((theme): SheetRow => [
      theme.label,
      ...theme.years.flatMap((each) => [each.made, each.received, each.forms, each.agencies]),
    ]),
  }
}

function issues(found: SubgroupFindings): Sheet {
  return {
    name: 'Issues in words',
    title: `Issues and learning, in the agencies’ words, ${year(found)}`,
    note: `${found.issues.length} as returned. Agencies are asked to name nobody: read before sharing.`,
    columns: [text('Theme', 36), text('Agency', 32), text('Issue', 90)],
    rows: [...found.issues]
      .sort((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : 0))
      .map(({ label, agency, text: words }) => [label, agency, words]),
  }
}

function silence(found: SubgroupFindings): Sheet {
  return {
    name: 'Silence',
    title: `Agencies with none shown, ${year(found)}`,
    note: 'Silence is a finding: an agency that was not heard of may have escalated, and one that said nil said so.',
    columns: [text('Agency', 40), text('What is known', 80)],
    rows: silenceInWords(found).map(({ agency, known }) => [agency, known]),
  }
}
