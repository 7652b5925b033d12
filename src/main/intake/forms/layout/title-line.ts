import type { LabelPiece } from './cell-view'

const kinds = String.raw`(?:form|record|notification|template|pro[ -]?forma|sheet|log|report|policy|protocol|procedure)`
const matter = String.raw`(?:dispute|disagreement|difference|escalation|challenge|dissent|resolution|concern)s?`
const called = String.raw`(?:referral|request|application|notice|notification|statement) (?:for|of|to) (?:\p{L}+\s){0,3}${matter}`
const named = new RegExp(
  String.raw`^(?:${called}|(?:referral|escalation|request) (?:for|to) (?:stage|step|level) \w{1,5}|(?:[\p{L}’'-]+\s){0,3}${kinds}|${kinds}\s[^.!?]{1,40})(?:\s\(?v?[\dA-Z.]{1,5}\)?)?$`,
  'iu',
)

/** "Resolving Professional Disagreements: notification form": what the paper is called, not a question and its answer. */
export const namesThePaper = ({ match, rest }: LabelPiece): boolean =>
  (match.boundary.kind === 'colon' || match.boundary.kind === 'dash') && named.test(rest.text.trim())

const goesOn = new RegExp(
  String.raw`^${kinds}(?:[\s,–-]{1,3}(?:version|page|of|part|[A-Z]|\(?v?\d[\d./]*\)?))*$`,
  'iu',
)

/** "Resolution of professional disagreements record 2026": a question's words at the beginning of what the paper is called. */
export const isPapersName = ({ match, rest, line }: LabelPiece): boolean =>
  match.boundary.kind === 'glued' && line.text.length < 120 && goesOn.test(rest.text.trim())
