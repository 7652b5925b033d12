/** Words that tell nothing, as they are short or English too. */
const neutral = /^(?:.|yr|yn|ei|eu|ar|am|at|os|ac|na|ni|fy|sy|person|cam)$/u
const parting = /\s{0,4}[/|]\s{0,4}|\s{1,4}[–—-]\s{1,4}|\s{0,4}(?=\()/g

/** A stretch of a text. */
export type Span = readonly [from: number, to: number]

export const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? []

/** Letters that stand for a name ("GIG", "WCCIS") are of neither language. */
const withoutInitials = (text: string): string => text.replace(/(?<!\p{L})\p{Lu}{2,6}(?!\p{L})/gu, ' ')

/** Tells Welsh by these words. */
export const welshBy =
  (welsh: ReadonlySet<string>) =>
  (part: string): boolean => {
    if (/^\s*(?:y )?cam\s*$/i.test(part)) return true
    const telling = wordsOf(withoutInitials(part)).filter((word) => !neutral.test(word))
    const known = telling.filter((word) => welsh.has(word)).length
    return known > 0 && known * 5 >= telling.length * 3 && !/\d/.test(part)
  }

/** What of a line may be its question; "Beth? / What?" is one question. */
export const questionOf = (line: string): string =>
  line.slice(0, 160).split(/[:：\t]|\?(?!\s{0,4}[/|(–—-]\s?\S)/, 1)[0] ?? ''

/** Where the Welsh halves of a question stand that is asked in both languages on one line, with what parts them. */
export function welshHalves(line: string, isWelsh: (part: string) => boolean): Span[] {
  const question = questionOf(line)
  const cuts = [...question.matchAll(parting)].filter(({ index }) => index > 0)
  if (cuts.length === 0) return []
  const starts = [0, ...cuts.map(({ index, 0: sign }) => index + sign.length)]
  const ends = [...cuts.map(({ index }) => index), question.length]
  const parts = starts.map((from, n) => ({ from, to: ends[n] ?? question.length }))
  const spoken = parts.map(({ from, to }) => isWelsh(question.slice(from, to)))
  if (!spoken.includes(true) || !spoken.includes(false)) return []
  return parts.flatMap(({ from, to }, n): Span[] => {
    if (!spoken[n]) return []
    const next = parts[n + 1]
    const before = parts[n - 1]
    return [next ? [from, next.from] : [before?.to ?? from, to]]
  })
}

/** A label of a pack as written, and without its Welsh half, as documents are read. */
export function inBothWays(label: string, isWelsh: (part: string) => boolean): string[] {
  const spans = welshHalves(label, isWelsh)
  if (spans.length === 0) return [label]
  const english = spans.reduceRight((text, [from, to]) => text.slice(0, from) + text.slice(to), label)
  return [label, english.trim()]
}
