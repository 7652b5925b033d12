import { themes, type ThemeId } from '../protocol/taxonomy'
import { foldText } from './fold-text'
import type { Confidence } from './reading'

interface Ground {
  readonly id: string
  readonly label: string
  readonly theme: string
}

/** A ground or theme that words mean. */
export interface ThemeCode {
  readonly ground: string | null
  readonly theme: string | null
  readonly confidence: Confidence
}

/** Words that suggest a theme and are rarely used for another. A suggestion is never sure. */
const suggestive: Partial<Record<ThemeId, readonly string[]>> = {
  threshold: ['threshold', 'level of need', 'levels of need', 'eligib', 'criteria'],
  communication: ['communicat', 'information sharing', 'sharing information', 'not told', 'not informed', 'not invited'],
  roles: ['roles and responsibilit', 'whose responsibility', 'who is responsible'],
  'lead-agency': ['lead agency', 'lead professional', 'who leads'],
  'mental-health': ['mental health', 'mental capacity', 'section 117', 'detained'],
  'drift-or-delay': ['drift', 'delay', 'waiting for', 'no reply', 'not returned'],
  referral: ['referral'],
  'assessment-outcome': ['assessment', 'outcome of', 'decision'],
  'plan-progress': ['care plan', 'protection plan', 'safeguarding plan', 'progress of'],
  'changing-risk': ['increasing risk', 'changing risk', 'risk increased', 'escalating risk'],
  'procedures-not-followed': ['procedure', 'policy not followed'],
  disengagement: ['disengage', 'refus', 'declin'],
  'action-or-inaction': ['no action', 'inaction', 'lack of action', 'did not act', 'inadequate action', 'case closed', 'closed without'],
  practice: ['practice', 'case management'],
} // prettier-ignore

/** Puts words under a theme: sure when they are a ground's or theme's own label, likely when they suggest just one. */
export function codeTheme(text: string, grounds: readonly Ground[]): ThemeCode {
  const folded = foldText(text)
  const ground = grounds.find(({ label }) => foldText(label) === folded)
  if (ground) return { ground: ground.id, theme: ground.theme, confidence: 'sure' }
  const named = Object.entries(themes).find(([, label]) => foldText(label) === folded)
  if (named) return { ground: null, theme: named[0], confidence: 'sure' }
  const suggested = Object.entries(suggestive).flatMap(([theme, words]) =>
    words.some((word) => ` ${folded}`.includes(` ${word}`)) ? [theme] : [],
  )
  const [only] = suggested
  return suggested.length === 1 && only !== undefined
    ? { ground: null, theme: only, confidence: 'likely' }
    : { ground: null, theme: null, confidence: 'doubtful' }
}
