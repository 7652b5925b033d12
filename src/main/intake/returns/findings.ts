import type { ReturnFigure, ReturnIssue, ReturnMeasure } from '@shared/domain/return-reading'
import { foldText } from '@shared/domain/fold-text'
import { codeTheme } from '@shared/domain/return-themes'
import type { ProtocolPack } from '@shared/protocol/pack-schema'
import type { Count } from './count'
import { speaksOfStage, stageNamed } from './stage-named'

/** What is collected while a document is gone through. */
export interface Findings {
  readonly figures: ReturnFigure[]
  readonly issues: ReturnIssue[]
  readonly remarks: { message: string; at: string }[]
}

export type Line = Pick<ReturnFigure, 'by' | 'of' | 'code'>
export const total: Line = { by: 'total', of: null, code: null }

/** A figure that was not written where Accord's own workbook asks for it is never surer than likely. */
export function found(
  findings: Findings,
  measure: ReturnMeasure,
  line: Line,
  count: Count,
  asWritten: string,
  at: string,
): void {
  const confidence = count.confidence === 'sure' ? 'likely' : count.confidence
  findings.figures.push({ measure, ...line, ...count, confidence, asWritten, at })
}

export function issueFound(findings: Findings, text: string, at: string, pack: ProtocolPack): void {
  for (const part of text.split(/\s{0,9}(?:;|\n|•)\s*/)) {
    const words = part.replace(/^[-–*]\s*/, '').trim()
    if (words !== '') findings.issues.push({ text: words, at, ...codeTheme(words, pack.grounds) })
  }
}

/** What a row's own words say it counts. `heading` is what stands over such words. Null when it cannot be told. */
export function lineNamed(pack: ProtocolPack, label: string, heading: string): Line | null {
  if (/^(?:grand |overall )?(?:total|all|overall)\b/i.test(label)) return total
  const stage = stageNamed(pack, label)
  if (stage) return { by: 'stage', of: stage.name, code: stage.id }
  if (speaksOfStage(label)) return null
  const coded = codeTheme(label, pack.grounds)
  if (coded.confidence === 'sure') return { by: 'ground', of: label, code: coded.ground }
  if (/\b(?:agency|agencies|organisation|partner|service|to whom|from whom|escalated to)\b/i.test(heading))
    return { by: 'counterpart', of: label, code: null }
  if (/\b(?:theme|ground|reason|issue|category|categories|type|area)s?\b/i.test(heading))
    return { by: 'ground', of: label, code: null }
  return null
}

/** An agency at the end of “made to …” or “received from …”. */
export function counterpartNamed(text: string): Line | null {
  const named = /\b(?:to|from|with)\s+(?:the\s+)?([A-Z][^,;.()]{2,80})$/.exec(
    text.trim().replace(/[.:]$/, ''),
  )?.[1]
  if (named === undefined || /^(?:other|another|our|us|your)\b/i.test(foldText(named))) return null
  return { by: 'counterpart', of: named.trim(), code: null }
}
