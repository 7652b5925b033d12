import type { FieldKey } from '@shared/domain/fields'
import type { LabelBook, SectionKind } from './label-book'

interface Story {
  readonly kind: SectionKind
  readonly asked: readonly (readonly [field: FieldKey, labels: readonly string[]])[]
}

const section = (id: string, party: SectionKind['party'] = null): SectionKind => ({
  id,
  party,
  fields: new Map(),
})
const told = ['summary', 'details', 'description', 'brief details', 'brief summary']
const when = ['date', 'dated', 'when']

/** What short questions ask below "Response" or "Outcome" standing over a block of its own. */
const stories: ReadonlyMap<FieldKey, Story> = new Map<FieldKey, Story>([
  [
    'response.summary',
    {
      kind: section('response', 'response'),
      asked: [
        ['response.on', [...when, 'date received', 'received on', 'when received']],
        ['response.summary', told],
      ],
    },
  ],
  [
    'outcome.summary',
    {
      kind: section('story:outcome'),
      asked: [
        ['outcome.agreedOn', [...when, 'date achieved', 'date reached']],
        [
          'outcome.stage',
          ['stage', 'level', 'step', 'at which stage', 'at what stage', 'at which level', 'at what level'],
        ],
        ['outcome.summary', told],
      ],
    },
  ],
  [
    'concern.summary',
    {
      kind: section('story:concern'),
      asked: [
        ['raisedOn', when],
        ['concern.summary', told],
      ],
    },
  ],
])

/** The block that a question of a story opens when nothing but other questions stands below it. */
export const storySection = (field: FieldKey): SectionKind | null => stories.get(field)?.kind ?? null

/** Has the short questions of these blocks mean what they ask there; never for sure. */
export function addStories(book: LabelBook): void {
  for (const { kind, asked } of stories.values()) {
    for (const [field, labels] of asked)
      for (const label of labels) book.addInSection(label, kind.id, { field, also: [], sure: false })
  }
}
