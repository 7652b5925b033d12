import { stageNumberOf, textOf } from '@shared/domain/assemble-facts'
import { foldText } from '@shared/domain/fold-text'
import type { ItemKind, Reading } from '@shared/domain/reading'
import { compareNames } from './compare-names'
import { partsOf } from './person-parts'

/** What one submission says of a disagreement, as far as two of one day between the same agencies are told apart by it. */
export interface Telling {
  readonly stage: number | null
  readonly summary: string | null
  readonly grounds: readonly string[]
  readonly escalatedBy: string | null
  readonly referringManager: string | null
  /** Everything a form says, whatever file it was read from. Null for what is no form: rows of two logs may well agree. */
  readonly content: string | null
}

/** @param asRead the reading before a person put anything right in it: two forms that say the same were read the same */
export function tellingOf(reading: Reading, kind: ItemKind, asRead: Reading = reading): Telling {
  return {
    stage: stageNumberOf(reading, 'stage'),
    summary: textOf(reading, 'concern.summary'),
    grounds: [reading['concern.grounds']?.value ?? []].flat().map(String),
    escalatedBy: textOf(reading, 'escalatedBy.name'),
    referringManager: textOf(reading, 'referringManager.name'),
    content: kind === 'form' ? contentOf(asRead) : null,
  }
}

/** What a reading says; how its words were spaced, capitalised and hyphened depends on the program that printed them. */
export function contentOf(reading: Reading): string {
  const said = Object.entries(reading).flatMap(([field, read]) => {
    const words = [read?.value ?? read?.asWritten ?? []].flat().map((word) => foldText(String(word)))
    return words.every((word) => word === '') ? [] : [[field, ...words]]
  })
  return JSON.stringify(said.sort(([a = ''], [b = '']) => (a < b ? -1 : 1)))
}

/** In what an item differs from everything a case was told, so that it may be another disagreement; in words. */
export function differences(item: Telling, told: readonly Telling[], nextStage: boolean): string[] {
  const grounds = told.flatMap((each) => each.grounds)
  const reasons = told.flatMap(({ summary }) => summary ?? [])
  // A later form tells the story on, by somebody higher up.
  const leastShared = nextStage ? 0.25 : 0.6
  return [
    isApart(item.grounds, grounds, sharesWord) ? 'on other grounds' : '',
    isApart([item.summary ?? []].flat(), reasons, (a, b) => sharedWords(a, b) >= leastShared)
      ? 'for another reason'
      : '',
    !nextStage && byAnother(item, told) ? 'by somebody else' : '',
  ].filter((each) => each !== '')
}

/** Whether a telling of the same stage gives the same author and the same reason, in other words than a person's name. */
export function isToldAlike(item: Telling, told: readonly Telling[]): boolean {
  return told.some(
    (other) =>
      item.summary !== null &&
      other.summary !== null &&
      item.stage === other.stage &&
      sharedWords(item.summary, other.summary) >= 0.9 &&
      (['escalatedBy', 'referringManager'] as const).some((by) => isSameName(item[by], other[by])),
  )
}

function byAnother(item: Telling, told: readonly Telling[]): boolean {
  const sameStage = told.filter(({ stage }) => stage === null || item.stage === null || stage === item.stage)
  return (['escalatedBy', 'referringManager'] as const).some((by) => {
    const names = sameStage.flatMap((each) => each[by] ?? [])
    return isApart([item[by] ?? []].flat(), names, (a, b) => !isAnother(a, b))
  })
}

/** True when both say something and nothing of the one is like anything of the other. */
function isApart(
  own: readonly string[],
  others: readonly string[],
  alike: (one: string, other: string) => boolean,
): boolean {
  return own.length > 0 && others.length > 0 && !own.some((one) => others.some((other) => alike(one, other)))
}

const agreementOf = (one: string, other: string) =>
  compareNames(partsOf(named(one)), partsOf(named(other))).agreement

const named = (name: string) => ({ name, dateOfBirth: null, reference: null })

const isSameName = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && agreementOf(one, other) === 'equal'

const isAnother = (one: string, other: string): boolean =>
  ['unlike', 'surname', 'renamed'].includes(agreementOf(one, other))

const sharesWord = (one: string, other: string): boolean => sharedWords(one, other) > 0

/** 0 to 1: how many of the words of the shorter text are in the other, small words apart. 1 when it has no others. */
function sharedWords(one: string, other: string): number {
  const [fewer, more] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.size - b.size)
  if (!fewer || !more || fewer.size === 0) return 1
  return [...fewer].filter((word) => more.has(word)).length / fewer.size
}

const small = new Set(
  'about after again all also and any are been before being but can could did does for from had has have her him his how into its more not now off our out over she should that the their them then there they this was were what when where which who will with without would you your'.split(
    ' ',
  ),
)

function wordsOf(text: string): ReadonlySet<string> {
  const words = foldText(text).split(' ').filter((word) => word.length > 2 && !small.has(word)) // prettier-ignore
  return new Set(words.map((word) => word.replace(/(?:ings?|ed|es|s)$/, '')))
}
