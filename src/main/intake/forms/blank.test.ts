import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Run } from '@shared/domain/document'
import { bold, box, doc, prompt, type CellContent } from './testing/build'
import { packs, readAll } from './testing/read'

const forms = packs.flatMap((pack) => pack.forms)
const common = [
  'Name of adult',
  'Date of birth',
  'Escalating agency',
  'Name of escalating practitioner',
  'Job title',
  'Receiving agency',
  'Date of escalation',
  'Reason for escalation',
  'Outcome',
  'Date resolved',
  'Ethnicity',
  'Telephone number',
  'Name of GP',
]
const empties: readonly Run[][] = [
  [{ text: '' }], [{ text: ' ' }], [{ text: '____________' }], [{ text: 'dd/mm/yyyy' }], [prompt('Click or tap here to enter text.')], [{ text: 'Please select' }], [{ text: 'Choose an item.' }],
  [{ text: 'Yes/No – delete as appropriate' }], [box(false), { text: ' Yes ' }, box(false), { text: ' No' }], [{ text: 'Stage 1 / Stage 2 / Stage 3' }], [{ text: 'N/A' }],
] // prettier-ignore
const layouts = [
  'rows',
  'rows-bold',
  'below',
  'in-cell',
  'pairs',
  'paragraphs',
  'headings',
  'headers',
] as const

/** The questions of a form in the order printed, sections and checklist among them. */
function questionsOf(index: number): { title: string; labels: string[] } {
  const form = forms[index]
  if (!form) return { title: 'Escalation Form', labels: common }
  const inSections = form.sections.flatMap(({ opens, fields }) => [
    opens[0] ?? '',
    ...fields.map(({ labels }) => labels[0] ?? ''),
  ])
  return {
    title: form.title,
    labels: [
      ...form.checklist.map(({ labels }) => labels[0] ?? ''),
      ...form.fields.map(({ labels }) => labels[0] ?? ''),
      ...inSections,
    ],
  }
}

it('a form nobody has filled in never gives a value, however it is laid out', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: forms.length }),
      fc.constantFrom(...layouts),
      fc.boolean(),
      fc.infiniteStream(fc.constantFrom(...empties)),
      (which, layout, colons, stream) => {
        const { title, labels } = questionsOf(which)
        const empty = (): Run[] => {
          const next = stream.next()
          return next.done === true ? [{ text: '' }] : next.value
        }
        const set = labels.map((label) => (colons && !label.endsWith('?') ? `${label}:` : label))
        const made = doc().p([bold(title)])
        const grid = (width: number): CellContent[][] =>
          Array.from({ length: Math.ceil(set.length / width) }, (_, row) =>
            set.slice(row * width, row * width + width),
          )
        if (layout === 'rows') made.table(set.map((label) => [label, empty()]))
        else if (layout === 'rows-bold') made.table(set.map((label) => [[bold(label)], empty()]))
        else if (layout === 'below') made.table(set.flatMap((label) => [[label], [empty()]]))
        else if (layout === 'in-cell') made.table(grid(2))
        else if (layout === 'pairs')
          made.table(grid(2).map((row) => row.flatMap((label) => [label, empty()])))
        else if (layout === 'headers') made.table(grid(3).flatMap((row) => [row, row.map(() => empty())]))
        else
          for (const label of set)
            made.p(layout === 'headings' ? [bold(label)] : label, layout === 'headings' ? { heading: 2 } : {})
        for (const item of readAll(made.build())) {
          expect({ layout, reading: item.reading, kind: item.kind }).toMatchObject({ reading: {} })
          const written = Object.entries(item.reading).filter(([, field]) => field?.value !== null)
          expect(written).toEqual([])
        }
      },
    ),
    { numRuns: 400, seed: 20260612 },
  )
}, 60_000)
