import { heading, list, paragraph, type PaperBlock } from '../paper/paper'
import type { Appended } from './appendices'
import type { PackFacts } from './pack-facts'
import { onDay } from './words'

/** What the referral should have and has not, and where what came in does not agree with itself. */
export function gapsSection({ gaps, disagreements }: PackFacts): PaperBlock[] {
  const missing = gaps.filter(({ setAside }) => !setAside)
  const aside = gaps.filter(({ setAside }) => setAside)
  const listed = (items: PackFacts['gaps']) =>
    list(items.map(({ what, detail }) => [{ strong: what }, `: ${detail}`]))
  const blocks: PaperBlock[] = [
    ...(missing.length === 0 ? [] : [heading(2, 'Expected and not there'), listed(missing)]),
    ...(aside.length === 0 ? [] : [heading(2, 'Going on without'), listed(aside)]),
    ...(disagreements.length === 0 ? [] : [heading(2, 'Where documents do not agree'), disagreementTable(disagreements)]),
  ]
  return blocks.length === 0 ? [] : [heading(1, 'What is missing, or does not agree'), ...blocks]
} // prettier-ignore

function disagreementTable(disagreements: PackFacts['disagreements']): PaperBlock {
  return {
    kind: 'table',
    caption: 'Fields of which two documents say different things',
    rowHeaders: true,
    columns: [
      { label: 'Field', width: 24 },
      { label: 'What each says', width: 76 },
    ],
    rows: disagreements.map(({ field, says }) => [
      field,
      { paragraphs: says.map(({ document, value }) => [{ strong: `${document}: ` }, value]) },
    ]),
  }
}

/** Every document of the case, and what else is relied on; with where it is appended, or why it is not. */
export function documentsSection({ documents, evidence }: PackFacts, appended: readonly Appended[]): PaperBlock[] {
  const places = new Map<string, string>()
  let number = 0
  for (const one of appended)
    places.set(one.submission, 'reason' in one ? `Not appended: ${one.reason}` : `Appendix ${++number}`)
  return [
    heading(1, 'Documents'),
    documents.length === 0
      ? paragraph('No document is on the case.')
      : {
          kind: 'table',
          caption: 'Documents on the case. Each is kept as it was received; its fingerprint (SHA-256) says that it has not changed',
          rowHeaders: true,
          columns: [{ label: 'Document', width: 34 }, { label: 'Received', width: 16 }, { label: 'In this pack', width: 26 }, { label: 'Fingerprint', width: 24 }],
          rows: documents.map(({ submission, name, receivedOn, sha256 }) => [name, onDay(receivedOn), places.get(submission) ?? 'Listed only', `${sha256.slice(0, 16)}…`]),
        },
    ...(evidence.length === 0
      ? []
      : [heading(2, 'Other evidence relied on'), list(evidence.map(({ what, heldBy }) => (heldBy === null || heldBy === '' ? what : `${what} (held by ${heldBy})`)))]),
  ]
} // prettier-ignore
