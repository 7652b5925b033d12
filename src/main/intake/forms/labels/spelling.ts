import { distance as lettersApart } from 'fastest-levenshtein'
import type { LabelBook } from './label-book'

/** Edits (a swap of neighbours counts as one) between two words, or `limit + 1` when there are more. */
export function edits(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let last: number[] = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      row.push(cost)
      least = Math.min(least, cost)
    }
    if (least > limit) return limit + 1
    before = last
    last = row
  }
  return last[b.length] ?? limit + 1
}

const cache = new WeakMap<LabelBook, Map<string, string | null>>()

/**
 * The word of the book a misspelt word stands for, the word itself when it is in the book, or null when none,
 * or more than one, is near enough: one edit, two from eight letters.
 */
export function correctedWord(book: LabelBook, word: string): string | null {
  if (book.words.has(word)) return word
  if (word.length < 4 || word.length > 24 || /\d/.test(word)) return null
  let known = cache.get(book)
  if (!known) {
    known = new Map()
    cache.set(book, known)
  }
  const before = known.get(word)
  if (before !== undefined) return before
  const limit = word.length >= 8 ? 2 : 1
  let best: string | null = null
  let fewest = limit + 1
  for (const candidate of book.wordsNear(word.length, limit)) {
    // A swap of neighbours is two letters apart; anything further need not be counted out.
    if (lettersApart(word, candidate) > limit + 1) continue
    const found = edits(word, candidate, limit)
    if (found < fewest) {
      fewest = found
      best = candidate
    } else if (found === fewest && found <= limit) best = null
  }
  // Documents are not trusted: the cache must not grow with whatever words they hold.
  if (known.size < 5000) known.set(word, best)
  return best
}
