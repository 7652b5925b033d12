import type { NotAForm } from '@shared/domain/reading'
import type { Vocabulary } from '@shared/protocol/vocabulary-schema'
import { plainWords } from './labels/words'

/** What other than an escalation form a document seems to be, and how much speaks for it. */
export interface OtherPaper {
  readonly what: string
  readonly notAForm: NotAForm
  /** It may be about escalating: that it uses the words says nothing. */
  readonly about: boolean
  readonly signs: number
}

type Paper = Vocabulary['otherPapers'][number]

const mostSigns = 4
const titleCounts = 2
const longestQuestion = 90
const longestTitle = 130
const titleLines = 5

const compiled = new WeakMap<Paper, { titles: readonly string[]; questions: readonly string[] }>()

function wordsOf(paper: Paper) {
  let words = compiled.get(paper)
  if (!words) {
    const questions = paper.questions.map(plainWords)
    // A question of one word is the whole of its label; others stand anywhere in it.
    words = {
      titles: paper.titles.map((title) => ` ${plainWords(title)} `),
      questions: questions.map((words) => (words.includes(' ') ? ` ${words} ` : `| ${words} |`)),
    }
    compiled.set(paper, words)
  }
  return words
}

/** The lines that may be a document's title: short, and no sentence. */
export const titlesIn = (text: string): string =>
  text
    .split('\n')
    .filter((line) => /\p{L}/u.test(line))
    .slice(0, titleLines)
    .filter((line) => line.length < longestTitle && !/[.,;]$|:.{0,60}\d/u.test(line.trimEnd()))
    .map((line) => ` ${plainWords(line)} `)
    .join('|')

/** The questions of a text: its short lines, each up to where the answer begins. */
export const questionsIn = (text: string): string =>
  `|${text
    .split('\n')
    .filter((line) => line.length < longestQuestion * 2)
    .map((line) => /^[^:?\t]{0,90}/.exec(line)?.[0] ?? '')
    .map((label) => ` ${plainWords(label.replace(/^\W{0,3}\d{1,2}[.)]?\d?\s/, ''))} `)
    .join('|')}|`

/** The paper a text is called, or that asks what it asks, with the most in its favour; null when nothing speaks for any. */
export function otherPaper(papers: readonly Paper[], titles: string, questions: string): OtherPaper | null {
  let best: OtherPaper | null = null
  for (const paper of papers) {
    const words = wordsOf(paper)
    const called = words.titles.some((title) => titles.includes(title)) ? titleCounts : 0
    const asked = words.questions.filter((question) => questions.includes(question)).length
    const signs = called + Math.min(asked, mostSigns)
    if (signs > (best?.signs ?? 0)) best = { ...paper, signs }
  }
  return best
}
