/**
 * The common taxonomy of themes: every board's grounds map to one of these, so that what agencies disagree
 * about can be compared between boards. Ids are kept in registers; labels may be reworded.
 */
export const themes = {
  threshold: 'Levels of need and thresholds',
  'agency-response': 'An agency’s response to a safeguarding concern',
  roles: 'Roles and responsibilities',
  communication: 'Communication and information sharing',
  'lead-agency': 'Which agency or professional leads',
  practice: 'Practice and case management',
  'action-or-inaction': 'Action or lack of action',
  'mental-health': 'Mental health',
  referral: 'Quality or timeliness of a referral',
  'assessment-outcome': 'Outcome of an assessment, plan or decision',
  'drift-or-delay': 'Drift or delay',
  'plan-progress': 'Progress or breakdown of plans',
  'changing-risk': 'Changing or increasing risk',
  'procedures-not-followed': 'Procedures not followed',
  disengagement: 'Disengagement of the person or family',
  'professional-disagreement': 'Disagreement between professionals',
  internal: 'Disagreement with one’s own management',
  process: 'Concern about process',
  'professional-handling': 'Complaint about professional handling',
  other: 'Other',
} as const

export type ThemeId = keyof typeof themes

export function isThemeId(id: string): id is ThemeId {
  return Object.hasOwn(themes, id)
}

/** The theme's words; an id no longer in the taxonomy is shown as it stands. */
export function themeLabel(id: string): string {
  return isThemeId(id) ? themes[id] : id
}
