import { ownValue } from '@shared/domain/own-value'
import { FewKept } from '../../few-kept'

/** A word of a text as labels are compared, and where it stands. */
export interface Word {
  readonly key: string
  readonly start: number
  readonly end: number
}

const wordPattern = /e-mail|[\p{L}\p{N}\p{M}]+(?:['’ʼ`´]\p{L}+)*|&/giu
const leftOut = new Set(['the', 'a', 'an'])
const sameWord: Record<string, string> = {
  '&': 'and',
  'e-mail': 'email',
  organization: 'organisation',
  organizations: 'organisations',
  telephone: 'tel',
  phone: 'tel',
  no: 'number',
  num: 'number',
  ref: 'reference',
}

const known = new Map<string, string>()

/** Forms ask in the same few hundred words, so each is worked out once; documents are not trusted, so only so many are kept. */
function keyOf(word: string): string {
  let key = known.get(word)
  if (key === undefined) {
    key = workedOut(word)
    if (known.size < 20_000 && word.length < 40) known.set(word, key)
  }
  return key
}

function workedOut(word: string): string {
  const lower = word.toLowerCase()
  const plain = /^[\x20-\x7f]*$/.test(lower) ? lower : lower.normalize('NFKD').replace(/\p{M}/gu, '')
  const unowned = plain.replace(/['’ʼ`´]s$/u, '').replace(/['’ʼ`´]/gu, '')
  return ownValue(sameWord, unowned) ?? unowned
}

const wordsOfTexts = new FewKept<readonly Word[]>(4000)

/** The words of a text without case, accents, punctuation, articles or possessive s. */
export function wordsOf(text: string): readonly Word[] {
  if (text.length > 120) return takenApart(text)
  let words = wordsOfTexts.get(text)
  if (!words) {
    words = takenApart(text)
    wordsOfTexts.set(text, words)
  }
  return words
}

function takenApart(text: string): readonly Word[] {
  const found: Word[] = []
  for (const match of text.matchAll(wordPattern)) {
    const key = keyOf(match[0])
    if (!leftOut.has(key)) found.push({ key, start: match.index, end: match.index + match[0].length })
  }
  return found
}

/** The words of a text as they are compared, without their places. */
export function keysOf(text: string): string[] {
  return wordsOf(text).map((word) => word.key)
}

/** A text reduced to its words, for comparing labels, titles and guidance. */
export function plainWords(text: string): string {
  return keysOf(text).join(' ')
}
