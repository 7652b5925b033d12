import { conceptsOf } from './question-words'
import { keysOf } from './words'

interface ListedQuestion {
  readonly n: number
  readonly labels: readonly string[]
}

/** "raise", "raised" and "raising"; "resolve" and "resolution". */
const stemOf = (word: string): string => word.replace(/(?:ing|ed|es|e|s)$/, '').slice(0, 5)

/** The words that carry what is asked, each once. */
const stemsOf = (keys: readonly string[]): Set<string> =>
  new Set(keys.filter((key) => key.length > 2 && !conceptsOf(key).has('joins')).map(stemOf))

/** A word of a question that no yes or no answers. */
const asksForMore = (key: string): boolean =>
  (['name', 'date', 'contact', 'birth', 'duration'] as const).some((concept) => conceptsOf(key).has(concept))

/** Something that was done: "Designated Safeguarding Lead" only has words of the checklist in it. */
const isDone = (key: string): boolean =>
  /^(?:has|have|had|did|do|does|is|are|was|were|i|we)$|(?:ed|ought)$/.test(key) &&
  !/^(?:named|designated)$/.test(key)

/** Finds the question of a form's checklist that is asked in other words, by the words that no other question has. */
export class ChecklistLikeness {
  private readonly questions: readonly { readonly n: number; readonly stems: ReadonlySet<string> }[]

  constructor(listed: readonly ListedQuestion[]) {
    this.questions = listed.map(({ n, labels }) => ({ n, stems: stemsOf(labels.flatMap((label) => keysOf(label))) }))
  } // prettier-ignore

  /** The number of the question, or null when it could be several or is hardly any of them. */
  like(keys: readonly string[]): number | null {
    if (keys.some(asksForMore) || !keys.some(isDone)) return null
    const asked = stemsOf(keys)
    const scores = this.questions
      .map(({ n, stems }) => {
        const shared = [...asked].filter((stem) => stems.has(stem))
        return {
          n,
          part: shared.length / asked.size,
          score: shared.reduce((sum, stem) => sum + this.weight(stem), 0),
        }
      })
      .sort((a, b) => b.score - a.score)
    const [best, next] = scores
    const enough = best && ((best.score >= 1.2 && best.part >= 0.5) || (best.score >= 2 && best.part > 0.3))
    if (!enough) return null
    return best.score >= 2 * (next?.score ?? 0) ? best.n : null
  }

  private weight(stem: string): number {
    const having = this.questions.filter(({ stems }) => stems.has(stem)).length
    return having === 1 ? 1 : having === 2 ? 0.5 : 0.2
  }
}
