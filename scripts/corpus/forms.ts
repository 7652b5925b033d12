import { readFileSync, readdirSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { fieldDefinition, type FieldKey } from '../../src/shared/domain/fields'
import type { FieldValue } from '../../src/shared/domain/reading'
import { formDefinition, type FormField } from '../../src/shared/protocol/form-schema'
import type { Case, Written } from './cases'

/** One question with its answer. `field` null: a question nobody keeps the answer of. */
export interface Line {
  readonly field: FieldKey | null
  readonly label: string
  readonly long: boolean
  readonly written: Written
}
export interface Part {
  readonly heading: string | null
  readonly lines: readonly Line[]
}
/** A form as somebody filled it in. */
export interface Filled {
  readonly board: string
  readonly title: string
  readonly guidance: string
  readonly parts: readonly Part[]
  readonly form: string
  readonly fields: Readonly<Record<string, FieldValue>>
}

const file = z.object({ forms: z.array(formDefinition) })
const pack = (folder: string, board: string) =>
  file.parse(parse(readFileSync(`${folder}/${board}.yaml`, 'utf8'))).forms[0]

const printed = [
  { id: 'hertfordshire', board: 'Hertfordshire Safeguarding Adults Board', short: 'HSAB', folder: 'resources/protocols/forms', stageLine: null, order: ['check', 'subject.name', 'concern.summary', 'outcome.summary', 0, 1, 'outcome.stage', 'outcome.timeTaken'] },
  { id: 'worcestershire', board: 'Worcestershire Safeguarding Adults Board', short: 'WSAB', folder: 'resources/protocols/forms', stageLine: null, order: ['subject.name', 'subject.dateOfBirth', 'subject.reference', 'raisedOn', 'concern.summary', 'concern.isProcess', 'concern.isProfessionalHandling', 0, 1, 2, 'response.on', 'response.summary', 'outcome.summary'] },
  { id: 'warwickshire', board: 'Warwickshire Safeguarding', short: 'Warwickshire Safeguarding', folder: 'resources/protocols/forms', stageLine: null, order: [] },
] as const // prettier-ignore
const places: Readonly<Record<string, readonly (string | number)[]>> = {
  saltholme: ['subject.name', 'subject.dateOfBirth', 'subject.address', 'subject.reference', 'raisedOn', 'stage', 0, 1],
  brackenford: ['subject.name', 'subject.dateOfBirth', 'subject.reference', 'raisedOn', 0, 1, 'check', 'concern.summary', 'concern.outcomeSought', 'concern.isProcess', 'concern.isProfessionalHandling', 'response.summary', 'response.on', 'outcome.summary', 'outcome.agreedOn', 'outcome.timeTaken', 2],
  orrinshire: ['subject.name', 'subject.dateOfBirth', 'subject.address', 'subject.reference', 0, 1, 'raisedOn', 'stage'],
} // prettier-ignore

export const inventedBoards = 'tests/fixtures/corpus/packs'
const invented = readdirSync(inventedBoards)
  .sort()
  .map((name) => {
    const id = name.replace('.yaml', '')
    const { board } = z
      .object({ board: z.object({ name: z.string(), short: z.string() }) })
      .parse(parse(readFileSync(`${inventedBoards}/${name}`, 'utf8')))
    return { id, board: board.name, short: board.short, folder: inventedBoards, order: places[id] ?? [] }
  })

/** The three printed forms and the five invented boards'. */
export const boards = [...printed, ...invented].map((each) => {
  const form = pack(each.folder, each.id)
  if (!form) throw new Error(`No form in ${each.id}`)
  return { ...each, form, order: [...each.order] as (string | number)[] }
})
export type Board = (typeof boards)[number]

/** How a form's labels are printed: as in the pack, in one of its other wordings, or dressed up. */
export type Labels = 'as-printed' | 'variant' | 'upper' | 'numbered' | 'hinted'

function dressed(labels: readonly string[], how: Labels, number: number): string {
  const [first = ''] = labels
  if (how === 'variant') return labels[number % labels.length] ?? first
  if (how === 'upper') return first.length < 60 ? first.toUpperCase() : first
  if (how === 'numbered') return `${number}. ${first}`
  if (how === 'hinted') return `${first} (please complete)`
  return first
}

/** What is written in a box that asks for several things at once. */
function together(sample: Pick<Case, 'write'>, { field, also }: FormField): { written: Written; truths: [FieldKey, FieldValue][] } {
  const all = [field, ...also].map((key) => [key, sample.write(key)] as const)
  const truths = all.flatMap(([key, { truth }]): [FieldKey, FieldValue][] => (truth === null ? [] : [[key, truth]]))
  // Who shares a box with something else is written by name alone.
  const texts = all.map(([key, { text, truth }]) => (key.endsWith('.name') && typeof truth === 'string' ? truth : text)).filter((text) => text !== '')
  const [only] = all
  if (all.length === 1 && only) return { written: only[1], truths }
  const text = texts.join(field === 'outcome.stage' ? '. ' : ', ')
  return { written: { text, truth: truths[0]?.[1] ?? null }, truths }
} // prettier-ignore

/** Fills a board's form in for a case. */
export function fill(board: Board, sample: Pick<Case, 'write'>, labels: Labels): Filled {
  const { form } = board
  const fields: Record<string, FieldValue> = {}
  let number = 0
  const line = (asked: FormField, inSection = false): Line => {
    const { written, truths } = together(sample, asked)
    for (const [key, truth] of truths) fields[key] = truth
    number += 1
    return {
      field: asked.field,
      label: dressed(asked.labels, inSection && labels === 'numbered' ? 'as-printed' : labels, number),
      long: fieldDefinition(asked.field).kind === 'longText',
      written,
    }
  }
  const parts: Part[] = []
  let open: Line[] = []
  const close = () => {
    if (open.length > 0) parts.push({ heading: null, lines: open })
    open = []
  }
  const rest = form.fields.map(({ field }) => field).filter((field) => !board.order.includes(field))
  for (const place of [...board.order, ...rest]) {
    if (typeof place === 'number') {
      const section = form.sections[place]
      if (!section) continue
      close()
      parts.push({ heading: section.opens[0] ?? '', lines: section.fields.map((field) => line(field, true)) })
    } else if (place === 'check') {
      for (const { n, labels: asked } of form.checklist)
        open.push(line({ field: `checklist.${n}`, labels: asked, required: false, also: [] }))
    } else {
      const asked = form.fields.find(({ field }) => field === place)
      if (asked) open.push(line(asked))
    }
  }
  close()
  stageFromChecklist(board, fields)
  const title = form.recognise.titles[0] ?? form.title
  return { board: board.board, title, guidance: form.guidance.at(-1) ?? '', parts, form: `${board.id}/${form.id}`, fields }
} // prettier-ignore

function stageFromChecklist({ form }: Board, fields: Record<string, FieldValue>): void {
  const ticked = form.checklist.map(({ n }) => n).filter((n) => fields[`checklist.${n}`] === 'yes')
  const stage = form.stageFrom?.checklist[String(Math.max(0, ...ticked))]
  if (stage !== undefined && fields.stage === undefined) fields.stage = stage
}
