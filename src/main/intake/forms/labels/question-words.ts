/** What a word of a question points at. */
export type Concept =
  | 'joins' | 'date' | 'name' | 'role' | 'agency' | 'contact' | 'number' | 'record' | 'address' | 'birth' | 'subject' | 'person'
  | 'raise' | 'receive' | 'respond' | 'says' | 'stance' | 'end' | 'sought' | 'matter' | 'describes' | 'stage' | 'duration' | 'procedure' | 'effect' | 'handling' | 'grounds' // prettier-ignore

const listed: Readonly<Record<Concept, string>> = {
  joins:
    'of for to in on at by with against and or is are was were has have had been be being this that these those which who whom what how where do does did you your we our us their they them it its if any all each as from about please give given provide provided state brief briefly short full further main key so there would like s es ren e g eg ie into between think feel believe reached achieved current now taken take took completed safeguard include including relate relates relating regarding many much ever also very per just only been impact why believe clear clearly possible relevant available above below same own initial initially form preferred best way ways direct find found find use used using under within b tick please both either between followed two differing different opposing respective could can might',
  date: 'date dates when',
  name: 'name names surname forename forenames initials',
  role: 'role post position designation profession occupation job rank held grade title',
  agency: 'agency agencies organisation organisations service services employer department setting provider body',
  contact: 'tel email mobile contact landline extension ext',
  number: 'number numbers ref refs id identifier reference references identification',
  record:
    'case management file record system nhs chi wccis mosaic lcs rio systmone liquidlogic carefirst framework eclipse client hospital unique local electronic social care upn emis paris las ics swift swis niche athena mrn delius nomis asc ais azeus caredirector upn urn hold ehm holds',
  address: 'address addresses postcode residence lives live living home usual permanent residing resides reside location',
  birth: 'birth dob born edd',
  subject:
    'adult child person people subject patient resident client family children young baby unborn individual user tenant pupil customer risk concerned',
  person:
    'practitioner officer manager professional worker lead leads leading colleague staff referrer person individual clinician party parties side sides senior line',
  raise:
    'raising raised escalating escalated escalate initiating initiated challenging challenged invoking invoked referring referred originating starting started making made bringing lodging lodged instigating instigated commenced began first notifying notified notify submitting submitted opened logged reporting reported start begin raise escalate notify invoke dissenting objecting issued issuing sent',
  receive: 'receiving received recipient contacted approached challenged answering other',
  respond:
    'response responses reply replies replied responding responded respondent responder answer answers answered feedback respond reply comments',
  says: 'say said says tell told',
  stance: 'position positions stance stances view views opinion opinions comments',
  end: 'outcome outcomes resolution resolved resolve resolving agreed agreement settled settlement concluded conclusion closed closure close closing ended ends end determination determined decision final action actions result results finish finished finishing reach remedy remedies solution solutions decided decide settle',
  sought: 'sought seeking seek wanted want wants desired requested hoped needed needs need happen achieve change changes changed asking request requests requesting proposed suggested hope looking hoping expecting expected',
  matter:
    'concern concerns dispute disputes disputed disagreement disagreements difference differences issue issues challenge challenges matter matters problem problems escalation escalations conflict professional inter multi opinion opinions differ disagree wrong unhappy unsafe complaint dissent dissents dissenting objection objections objecting disagreed disagreeing contested contesting questioned questioning question',
  describes:
    'summary outline description nature reason reasons details detail background account explanation describe explain overview synopsis information statement aspect aspects part parts element elements point points thing things',
  stage: 'stage level step tier phase rung',
  duration: 'days weeks long time duration length working elapsed',
  procedure: 'ladder procedure procedures process policy protocol practice practices plan plans',
  effect: 'help helped helpful useful effective effectively effectiveness well work worked works reflections reflection thoughts experience experiences evaluation better improve improved improvement improvements',
  handling: 'handling handled conduct acted acts behaved behaviour',
  grounds: 'grounds ground category categories theme themes type types',
} // prettier-ignore

const known = new Map<string, Set<Concept>>()
for (const [concept, words] of Object.entries(listed) as [Concept, string][]) {
  for (const word of words.split(' ')) known.set(word, (known.get(word) ?? new Set()).add(concept))
}

const nothing: ReadonlySet<Concept> = new Set()
/** Everything a word may point at; nothing for a word that no question of these forms is made of. */
export const conceptsOf = (word: string): ReadonlySet<Concept> => known.get(word) ?? nothing
