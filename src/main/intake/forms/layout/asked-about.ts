import { fieldDefinition } from '@shared/domain/fields'
import { asksOfImplied, impliedBy, resolveImplied } from '../labels/implied-party'
import { questionKey, type Target } from '../labels/label-book'
import type { LabelMatch } from '../labels/label-match'
import { forOfficeUse, resolve, type Resolved, type Section } from '../labels/resolve'

/** Whom the questions ask about: by the heading over them, or by the question before them. */
export class AskedAbout {
  constructor(
    public section: Section | null,
    /** Whom the question before asked about, when no heading says it. */
    public implied: Section | null,
  ) {}

  /** What a question means that is asked now. */
  meant(match: LabelMatch): Resolved {
    const resolved = resolve(match, this.section)
    if (asksOfImplied(resolved, match)) return resolveImplied(match, this.implied) ?? resolved
    this.implied = impliedBy(resolved)
    return resolved
  }

  /** What a label would mean, were it a question; asks nothing. */
  wouldMean(match: LabelMatch): Resolved {
    return resolve(match, this.section && { ...this.section, asked: new Set() })
  }

  /** Goes where a label leads: into the block it opens, or out of the one before. */
  follow(resolved: Resolved): void {
    if (resolved.as === 'opens') this.section = { kind: resolved.kind, asked: new Set() }
    if (resolved.as === 'title' || this.leavesSubject(resolved)) this.section = null
    if (resolved.as === 'closes') this.section = forOfficeUse()
    if (resolved.as !== 'field' || resolved.inSection) return
    if (fieldDefinition(resolved.target.field).kind === 'longText') this.section = null
  }

  /** The same may be asked once more, as nobody answered it. */
  unasked(target: Target): void {
    this.implied?.asked.delete(questionKey(target))
  }

  /** "Notifying agency" below the questions about the adult: those after it no longer are. */
  private leavesSubject(resolved: Resolved): boolean {
    return this.section?.kind.party === 'subject' && impliedBy(resolved) !== null
  }
}
