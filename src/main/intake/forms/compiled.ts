import type { FormDefinition } from '@shared/protocol/form-schema'
import type { ProtocolPack } from '@shared/protocol/pack-schema'
import type { Vocabulary } from '@shared/protocol/vocabulary-schema'
import { formBook } from './labels/form-book'
import type { LabelBook } from './labels/label-book'
import { columnBook, columnGroupBook, vocabularyBook } from './labels/vocabulary-book'
import { plainWords } from './labels/words'
import { inBothWays, welshBy } from './printed/welsh-halves'

/** A printed form with its labels ready to be looked for. */
export interface CompiledForm {
  readonly id: string
  readonly pack: ProtocolPack
  readonly form: FormDefinition
  readonly book: LabelBook
  /** Everything it has a question or a block for, as fields and ids of sections. */
  readonly asks: ReadonlySet<string>
  readonly titles: readonly string[]
  readonly boardWords: readonly string[]
}

export interface CompiledForms {
  readonly common: LabelBook
  /** Headings understood only in a log. */
  readonly columns: LabelBook
  /** Headings over several columns of a log. */
  readonly groups: LabelBook
  /** The boards' agencies by name and alias, as plain words. */
  readonly agencies: ReadonlySet<string>
  readonly forms: readonly CompiledForm[]
  readonly vocabulary: Vocabulary
  readonly welsh: ReadonlySet<string>
  readonly titles: {
    readonly form: readonly string[]
    readonly annualReturn: readonly string[]
    readonly safeguardingConcern: readonly string[]
  }
}

const plain = (texts: readonly string[]): string[] => texts.map(plainWords).filter((text) => text !== '')

function compile(packs: readonly ProtocolPack[], vocabulary: Vocabulary): CompiledForms {
  const newest = new Map<string, CompiledForm>()
  const welsh = new Set(vocabulary.welsh)
  const isWelsh = welshBy(welsh)
  const ways = (texts: readonly string[]): string[] => texts.flatMap((text) => inBothWays(text, isWelsh))
  for (const pack of packs) {
    for (const form of pack.forms) {
      const id = `${pack.id}/${form.id}`
      const boardWords = plain(ways([pack.board.name, ...form.recognise.board]))
      newest.set(id, {
        id,
        pack,
        form,
        book: formBook(form, (label) => inBothWays(label, isWelsh)),
        asks: new Set([
          ...form.fields.map(({ field }) => field),
          ...form.checklist.map(({ n }) => `checklist.${n}`),
          ...form.sections.map((_, index) => `${form.id}:${index}`),
        ]),
        titles: plain(ways(form.recognise.titles)),
        boardWords,
      })
    }
  }
  const { form, annualReturn, safeguardingConcern } = vocabulary.titles
  return {
    common: vocabularyBook(vocabulary),
    columns: columnBook(vocabulary),
    groups: columnGroupBook(vocabulary),
    agencies: new Set(
      plain(packs.flatMap((pack) => pack.agencies.flatMap(({ name, aliases }) => [name, ...aliases]))),
    ),
    forms: [...newest.values()],
    vocabulary,
    welsh,
    titles: {
      form: plain(form),
      annualReturn: plain(annualReturn),
      safeguardingConcern: plain(safeguardingConcern),
    },
  }
}

const known = new WeakMap<readonly ProtocolPack[], { vocabulary: Vocabulary; compiled: CompiledForms }>()

/** The labels of all packs' forms and of the vocabulary; worked out once for the same packs. */
export function compiledForms(packs: readonly ProtocolPack[], vocabulary: Vocabulary): CompiledForms {
  const before = known.get(packs)
  if (before?.vocabulary === vocabulary) return before.compiled
  const compiled = compile(packs, vocabulary)
  known.set(packs, { vocabulary, compiled })
  return compiled
}
