import { dateInWords } from '../domain/date-in-words'
import type { IsoDate } from '../domain/dates'
import { pageHeading, paragraph, type PaperBlock } from '../paper/paper'
import type { PackFacts } from './pack-facts'
import { statementsOf, type Statement } from './statements'

/** One thing the pack says otherwise than the version before it did; null for what was not said, or is not any more. */
export interface PackChange {
  readonly section: string
  readonly what: string
  readonly before: string | null
  readonly now: string | null
}

export interface PackChanges {
  readonly since: { readonly version: number; readonly madeOn: IsoDate }
  readonly changes: readonly PackChange[]
}

/** What changed from one version to the next, in the order of the pack; what is no longer said comes last. */
export function packChanges(before: PackFacts, now: PackFacts): PackChange[] {
  const was = new Map(statementsOf(before).map((statement) => [statement.key, statement]))
  const is = statementsOf(now)
  const still = new Set(is.map(({ key }) => key))
  return [
    ...is.flatMap((statement) => changed(was.get(statement.key), statement)),
    ...[...was.values()]
      .filter(({ key }) => !still.has(key))
      .map(({ section, what, value }) => ({ section, what, before: value, now: null })),
  ]
}

function changed(before: Statement | undefined, { section, what, value }: Statement): PackChange[] {
  if (before?.value === value && before.what === what) return []
  return [{ section, what, before: before?.value ?? null, now: value }]
}

/** The changes as a section of the pack. */
export function changesSection({ since, changes }: PackChanges): PaperBlock[] {
  const { version, madeOn } = since
  return [
    pageHeading(`What changed since version ${version}`),
    paragraph(`Version ${version} was made on ${dateInWords(madeOn)}.`, 'note'),
    changes.length === 0
      ? paragraph('Nothing it says has changed.')
      : {
          kind: 'table',
          caption: 'Everything this pack says otherwise than the one before',
          rowHeaders: true,
          columns: [
            { label: 'What', width: 28 },
            { label: `Version ${version}`, width: 36 },
            { label: 'This version', width: 36 },
          ],
          rows: changes.map(({ section, what, before, now }) => [
            { paragraphs: [what, section] },
            before ?? 'Not in it',
            now ?? 'No longer in it',
          ]),
        },
  ]
}
