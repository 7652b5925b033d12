/** What the figures mean, as printed on the cover. */
export const definitions: readonly (readonly [term: string, meaning: string])[] = [
  ['Escalation', 'One disagreement between an escalating and a receiving agency about one person, counted once however many forms came in about it. Cases found to be outside the protocol are not counted.'],
  ['Made, received', 'Made: by the agency that raised it. Received: by each agency it was raised with.'],
  ['Stage reached', 'The highest stage the escalation entered.'],
  ['Resolved', 'Agreement reached at a stage, the Chair’s recommendation, or the escalation withdrawn.'],
  ['Time to resolution', 'Days after the day raised: raised and agreed on the same day is 0. Working days leave out weekends and bank holidays.'],
  ['Kaplan–Meier median', 'The days by which half of all escalations are resolved, counting those still open for as long as they have been open. “Not reached” means that fewer than half have been resolved in the time they could be followed.'],
  ['95% interval', 'Where the true median plausibly lies (log–log method). With few escalations it is wide, and may have no upper end.'],
  ['Not recorded', 'No form received says it. Accord does not guess.'],
] // prettier-ignore
