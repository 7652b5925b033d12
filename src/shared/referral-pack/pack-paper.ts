import type { IsoDate } from '../domain/dates'
import { dateInWords } from '../domain/date-in-words'
import { paragraph, type Paper, type PaperBlock, type PaperFacts } from '../paper/paper'
import { appendices, type Appended } from './appendices'
import { changesSection, type PackChanges } from './changes'
import { chairSection, panelSection } from './chair-sections'
import { actionsSection, chronologySection, deadlinesSection } from './course-sections'
import { documentsSection, gapsSection } from './document-sections'
import { initialsOf } from './initials'
import type { PackFacts } from './pack-facts'
import { disagreementSection, personSection, positionsSection } from './position-sections'
import { notRecorded, onDay, phases } from './words'

export interface PackChoices {
  readonly version: number
  readonly madeOn: IsoDate
  /** The person and the family by initials; addresses, references and dates of birth left out. */
  readonly initials: boolean
  /** Since the version before; null for the first. */
  readonly changes: PackChanges | null
  readonly appended: readonly Appended[]
}

const marking = 'Official-Sensitive'

/** The Chair’s pack as a paper: every section in the order it is read, each fact as the register has it. */
export function packPaper(facts: PackFacts, choices: PackChoices): Paper {
  const reference = `${facts.ref}, version ${choices.version}`
  return {
    title: `Referral to the Independent Chair: ${facts.ref}`,
    marking,
    reference,
    date: choices.madeOn,
    blocks: [
      ...cover(facts, choices),
      ...(choices.changes === null ? [] : changesSection(choices.changes)),
      ...personSection(facts, choices.initials),
      ...disagreementSection(facts),
      ...positionsSection(facts),
      ...chronologySection(facts),
      ...deadlinesSection(facts),
      ...actionsSection(facts),
      ...panelSection(facts),
      ...chairSection(facts),
      ...gapsSection(facts),
      ...documentsSection(facts, choices.appended),
      ...appendices(choices.appended),
    ],
  }
}

function cover(facts: PackFacts, choices: PackChoices): PaperBlock[] {
  const missing = facts.gaps.filter(({ setAside }) => !setAside)
  return [
    paragraph(facts.board, 'eyebrow'),
    { kind: 'title', text: 'Referral to the Independent Chair' },
    paragraph(`${facts.ref} · ${whom(facts, choices.initials)}`, 'subtitle'),
    {
      kind: 'callout',
      heading: 'The question to the Chair',
      paragraphs: (facts.question ?? 'No question to the Chair has been recorded.').split('\n'),
    },
    coverFacts(facts, choices),
    ...(missing.length === 0
      ? []
      : [
          paragraph([
            { strong: missing.length === 1 ? 'One thing the referral should have is not there. ' : `${missing.length} things the referral should have are not there. ` },
            'See “What is missing, or does not agree”.',
          ]),
        ]),
  ]
} // prettier-ignore

function coverFacts(facts: PackFacts, { version, madeOn, initials, changes }: PackChoices): PaperFacts {
  const of = (role: 'escalating' | 'receiving') => {
    const names = facts.parties.filter((party) => party.role === role).map(({ agency }) => agency)
    return names.length === 0 ? notRecorded : { paragraphs: names }
  }
  const reached = facts.stages.findLast(({ state }) => state === 'entered')?.name ?? notRecorded
  const before = changes === null ? 'the first' : `the one before was made on ${dateInWords(changes.since.madeOn)}`
  return {
    kind: 'facts',
    about: 'The referral',
    items: [
      { term: 'Person', value: whom(facts, initials) },
      { term: 'Escalating agency', value: of('escalating') },
      { term: 'Receiving agencies', value: of('receiving') },
      { term: 'Escalation raised on', value: onDay(facts.raisedOn) },
      { term: 'Stage reached', value: reached },
      { term: 'Referral opened on', value: `${dateInWords(facts.opened.on)}${facts.opened.reason === null ? '' : `: ${facts.opened.reason}`}` },
      { term: 'Put to the Chair on', value: facts.referredOn === null ? 'Not yet' : dateInWords(facts.referredOn) },
      { term: 'Where it stands', value: phases[facts.phase] },
      { term: 'Protocol', value: `${facts.policy.title}, version ${facts.policy.version}` },
      { term: 'This pack', value: `Version ${version}, made on ${dateInWords(madeOn)}; ${before}` },
      { term: 'Names', value: initials ? 'The person and family by initials. Check before sharing: names Accord was never told of may remain in what people wrote.' : 'In full' },
    ],
  }
} // prettier-ignore

function whom({ person }: PackFacts, initials: boolean): string {
  const name = person.name === null ? 'Name not recorded' : initials ? initialsOf(person.name) : person.name
  return person.kind === null ? name : `${name} (${person.kind})`
}
