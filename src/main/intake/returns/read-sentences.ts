import type { ReturnMeasure } from '@shared/domain/return-reading'
import type { ProtocolPack } from '@shared/protocol/pack-schema'
import { countIn, numberPattern } from './count'
import { counterpartNamed, found, issueFound, total, type Findings, type Line } from './findings'
import { measuresIn } from './measures'
import { speaksOfStage, stageNamed } from './stage-named'

const number = new RegExp(String.raw`(?<![\w.])(?:${numberPattern})(?![\w.]*\d)\b`, 'gi')
/** Years and dates, whose numbers count nothing. */
const dates = /\b\d{1,2}(?:st|nd|rd|th)?\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?:\s+20\d{2})?\b|\b20\d{2}(?:\s*[-/–]\s*(?:20)?\d{2})?\b|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b/gi // prettier-ignore
const another = new RegExp(String.raw`(?<!\s)\s+(?:and|but)\s+(?=(?:we\s+|have\s+|were\s+)*(?:${numberPattern}|made|raised|received)\b)`, 'i') // prettier-ignore
const themesSaid = /^\s*(?:the\s+)?(?:(?:main|key|common)\s+)?(?:themes?|issues?|learning|concerns?)\b[^:]{0,60}?(?::|\bwere\b|\bwas\b|\bincluded?\b)\s*(.{3,})$/i // prettier-ignore
const otherYear = /\b(?:last|previous|prior)\s+year\b|\bcompared\s+(?:with|to)\b/i

interface WrittenLine {
  readonly text: string
  readonly at: string
}

/** Reads “4 made, none received” and its like out of a letter. */
export function readSentences(lines: readonly WrittenLine[], pack: ProtocolPack, findings: Findings): void {
  for (const { text, at } of lines) {
    const themes = themesSaid.exec(text)?.[1]
    if (themes !== undefined) {
      issueFound(findings, themes, at, pack)
      continue
    }
    for (const sentence of text.split(/(?<=[.!?])\s+/)) readSentence(sentence, at, pack, findings)
  }
}

function readSentence(sentence: string, at: string, pack: ProtocolPack, findings: Findings): void {
  if (otherYear.test(sentence)) {
    if (measuresIn(sentence).length > 0)
      findings.remarks.push({
        message: `Left out, for it compares with another year: “${sentence.trim()}”`,
        at,
      })
    return
  }
  let about: ReturnMeasure | null = null
  for (const clause of sentence.replace(dates, ' ').split(/[,;:()\n]|\s[–-]\s/).flatMap((part) => part.split(another))) {
    const measures = measuresIn(clause)
    const numbers = [...withoutStages(clause).matchAll(number)].map(([match]) => match)
    if (measures.length === 1) about = measures[0] ?? null
    const [first] = numbers
    if (first === undefined) continue
    const count = countIn(first)
    if (!count) continue
    if (measures.length === 2) {
      // “None made or received” says both; “3 made or received” says neither.
      const value = numbers.length === 1 && count.value === 0 ? count : unclear(clause)
      for (const measure of measures) found(findings, measure, total, value, clause.trim(), at)
      continue
    }
    const line = lineOf(clause, measures.length === 1, pack)
    if (!about || !line) continue
    found(findings, about, line, numbers.length === 1 ? count : unclear(clause), clause.trim(), at)
  } // prettier-ignore
}

const unclear = (clause: string) => ({
  value: null,
  confidence: 'doubtful' as const,
  note: `Which number counts is not clear in “${clause.trim()}”.`,
})

/** What a stretch of a sentence counts. One without “made” or “received” must be a number and little else. */
function lineOf(clause: string, saysMeasure: boolean, pack: ProtocolPack): Line | null {
  const stage = stageNamed(pack, clause)
  if (stage) return { by: 'stage', of: stage.name, code: stage.id }
  if (speaksOfStage(clause)) return null
  const counterpart = counterpartNamed(clause)
  if (counterpart) return counterpart
  if (saysMeasure) return total
  return new RegExp(String.raw`^\s*(?:a total of\s+)?(?:${numberPattern})(?:\s+(?:escalations?|in total|in all))*\s*[.!]?\s*$`, 'i').test(clause) ? total : null // prettier-ignore
}

const withoutStages = (clause: string): string =>
  clause.replace(/\b(?:stage|step|level)s?\s+(?:\d|one|two|three|four|five)\b/gi, ' ')
