import { heading, list, pageHeading, paragraph, type PaperBlock, type PaperTable } from '../paper/paper'
import type { PackFacts } from './pack-facts'
import { notRecorded, onDay, roles, said, viewsFrom, yesOrNo } from './words'
import { initialsOf } from './initials'

/** Whom it is about, and what they want: Making Safeguarding Personal. */
export function personSection({ person, ownViews }: PackFacts, initials: boolean): PaperBlock[] {
  const identifying = initials
    ? []
    : [
        { term: 'Date of birth', value: onDay(person.dateOfBirth) },
        { term: 'Address', value: said(person.address) },
        { term: 'Reference', value: said(person.reference) },
      ]
  const name = person.name === null ? notRecorded : initials ? initialsOf(person.name) : person.name
  const views: PaperBlock[] =
    ownViews === null
      ? [paragraph('What the person wants to happen is not recorded.')]
      : [
          paragraph(`${viewsFrom[ownViews.from]}, recorded on ${onDay(ownViews.on)}.`, 'note'),
          paragraph(ownViews.views, 'quote'),
        ]
  return [
    pageHeading('The person'),
    {
      kind: 'facts',
      about: 'The person',
      items: [
        { term: 'Name', value: name },
        { term: 'Adult or child', value: person.kind ?? notRecorded },
        ...identifying,
      ],
    },
    heading(2, 'Their own views and wishes'),
    ...views,
  ]
}

/** What the agencies disagree about. */
export function disagreementSection({ concern, grounds, response }: PackFacts): PaperBlock[] {
  return [
    heading(1, 'The disagreement'),
    heading(2, 'Reason for the dispute'),
    paragraph(said(concern.summary), concern.summary === null ? 'plain' : 'quote'),
    heading(2, 'Outcome sought'),
    paragraph(said(concern.outcomeSought), concern.outcomeSought === null ? 'plain' : 'quote'),
    heading(2, 'Response'),
    ...(response.on === null ? [] : [paragraph(`Given on ${onDay(response.on)}.`, 'note')]),
    paragraph(said(response.summary), response.summary === null ? 'plain' : 'quote'),
    heading(2, 'Grounds'),
    grounds.length === 0 ? paragraph(notRecorded) : list(grounds),
    {
      kind: 'facts',
      about: 'Kind of concern',
      items: [
        { term: 'A concern about process', value: yesOrNo(concern.isProcess) },
        { term: 'A complaint about professional handling', value: yesOrNo(concern.isProfessionalHandling) },
      ],
    },
  ]
}

/** More agencies than this beside each other cannot be read; the others come in a table beneath. */
const sideBySide = 3

/** What each agency says, beside what the others say. */
export function positionsSection({ parties, people }: PackFacts): PaperBlock[] {
  const tables: PaperTable[] = []
  for (let from = 0; from < parties.length; from += sideBySide)
    tables.push(positionsTable(parties.slice(from, from + sideBySide), from === 0))
  return [
    pageHeading('The agencies and their positions'),
    ...(parties.length === 0 ? [paragraph('No agency is recorded.')] : tables),
    ...peopleTable(people),
  ]
}

function positionsTable(parties: PackFacts['parties'], first: boolean): PaperTable {
  const row = (label: string, of: (party: PackFacts['parties'][number]) => string) => [label, ...parties.map(of)]
  return {
    kind: 'table',
    caption: first ? 'Positions side by side' : 'Positions side by side, continued',
    rowHeaders: true,
    columns: [{ label: 'Agency', width: 16 }, ...parties.map(({ agency }) => ({ label: agency, width: 84 / parties.length }))],
    rows: [
      row('In the dispute', ({ role }) => roles[role]),
      row('Its position', ({ position }) => said(position)),
      row('Taken from', ({ source }) => (source === null ? notRecorded : source === 'form' ? 'Its form' : 'Recorded for this referral')),
      row('Represented by', ({ representedBy }) => said(representedBy)),
    ],
  }
} // prettier-ignore

const partWords: Readonly<Record<PackFacts['people'][number]['role'], string>> = {
  'escalated-by': 'Escalated by',
  'escalated-to': 'Escalated to',
  response: 'Responded',
  'referring-manager': 'Referring manager',
  'receiving-manager': 'Receiving manager',
}

function peopleTable(people: PackFacts['people']): PaperBlock[] {
  if (people.length === 0) return []
  return [
    {
      kind: 'table',
      caption: 'Professionals named on the forms',
      rowHeaders: true,
      columns: [
        { label: 'Part', width: 22 },
        { label: 'Name', width: 24 },
        { label: 'Job title', width: 27 },
        { label: 'Agency', width: 27 },
      ],
      rows: people.map(({ role, name, jobTitle, agency }) => [partWords[role], said(name), said(jobTitle), said(agency)]),
    },
  ]
} // prettier-ignore
