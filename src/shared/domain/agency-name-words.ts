/** Abbreviations British agencies write, spelled out. Applied to whole words of a folded name. */
export const abbreviations: Readonly<Record<string, string>> = {
  ft: 'foundation trust',
  cc: 'county council',
  mbc: 'metropolitan borough council',
  bc: 'borough council',
  dc: 'district council',
  lb: 'london borough',
  icb: 'integrated care board',
  ccg: 'clinical commissioning group',
  asc: 'adult social care',
  st: 'saint',
  hosp: 'hospital',
  univ: 'university',
  herts: 'hertfordshire',
  worcs: 'worcestershire',
  warks: 'warwickshire',
  dept: 'department',
  assoc: 'association',
  ltd: 'limited',
}

/**
 * Words that say what sort of body it is or nothing at all, left out of the core of a name. "Saint" and
 * "partnership" are not among them: they tell bodies apart.
 */
export const genericWords: ReadonlySet<string> = new Set(
  `nhs trust foundation council county borough city district metropolitan unitary authority london of the and for in
  service services limited cic plc group team department dept integrated care board clinical commissioning
  police constabulary ambulance probation university hospital hospitals association royal`.split(/\s+/),
)

/** Words that say which sort of body a name is. Names of two different sorts are never the same body. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  police: ['police', 'constabulary'],
  council: ['council', 'borough', 'authority', 'social'],
  health: [
    'nhs',
    'hospital',
    'hospitals',
    'health',
    'healthcare',
    'integrated',
    'clinical',
    'surgery',
    'medical',
  ],
  probation: ['probation'],
  fire: ['fire', 'rescue'],
  ambulance: ['ambulance'],
  housing: ['housing', 'homes', 'tenancy'],
  education: ['school', 'college', 'academy', 'education', 'nursery'],
  care: ['nursing', 'residential', 'domiciliary', 'homecare'],
}

/** The sorts of body the words of a name tell of; empty when they tell nothing. */
export function kindsOfBody(words: readonly string[]): Set<string> {
  const found = new Set<string>()
  for (const [kind, marks] of Object.entries(kinds)) {
    if (words.some((word) => marks.includes(word))) found.add(kind)
  }
  return found
}
