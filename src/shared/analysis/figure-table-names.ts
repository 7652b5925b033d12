/** What each table of figures is called where tables are chosen, in the order to offer them. */
export const figureTableNames = {
  agencies: 'Made and received, by agency',
  'agency-types': 'Made and received, by type of agency',
  pairs: 'Who escalates to whom',
  status: 'Open, resolved and withdrawn',
  stages: 'Stage reached, and stage at which agreed',
  rungs: 'Rungs common to all boards',
  time: 'Time to resolution',
  curve: 'Still unresolved after a number of days',
  'stage-times': 'Time in each stage, by whose turn it was',
  clocks: 'Deadlines met',
  'over-time': 'How the number changes',
  grounds: 'Grounds of disagreement',
  themes: 'Themes common to all boards',
  'theme-trends': 'How themes change',
  concerns: 'Process and professional handling',
  'stated-time': 'Time as stated against time as computed',
  remarks: 'Remarks on how well the policy worked',
  repeats: 'Repeat escalations',
  'forms-by-agency': 'Blank fields of forms, by agency',
  'forms-by-field': 'Blank fields of forms, by field',
} as const

export type FigureTableId = keyof typeof figureTableNames

const names: ReadonlyMap<string, string> = new Map(Object.entries(figureTableNames))

/** What a table is called; null for one there is not. */
export const figureTableName = (id: string): string | null => names.get(id) ?? null
