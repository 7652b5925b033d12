import type { FieldKey } from '@shared/domain/fields'
import type { Attribute } from '@shared/protocol/vocabulary-schema'
import type { Meaning } from './label-book'
import { conceptsOf, type Concept } from './question-words'
import { fieldsOf, partySection } from './vocabulary-book'

const longest = 14
const matter = String.raw`(?:dissents?|objections?|disputes?|disagreements?|differences?|issues?|concerns?|matters?|escalations?|challenges?)`
const raising = String.raw`(?:raising|escalating|initiating|challenging|referring|originating|instigating|invoking|bringing|lodging|making|starting|notifying|reporting|submitting|dissenting|objecting)`
const firstTalk = new RegExp(String.raw`\b${raising}\b(?! (?:\w+ ){0,2}(?:to|with|against)\b)|\b(?:raised|escalated|initiated|made|lodged|referred|invoked|notified|reported|submitted|challenged?) (?:\w+ )?by\b`) // prettier-ignore
const secondTalk = new RegExp(
  [
    String.raw`\b(?:receiving|recipient|contacted|approached)\b`,
    String.raw`\b${raising} (?:\w+ ){0,2}(?:to|with|against)\b`,
    String.raw`\b(?:raised|escalated|made|challenged|${matter}) (?:(?:is|are|was|were|has been) )?(?:with|to|against)\b`,
    String.raw`\b(?:with|to|against) (?:which|whom)\b`,
    String.raw`\bother (?:agency|organisation|service|practitioner|professional|party|worker|manager|officer|department)\b(?! (?:concern|issue|disagreement|difference|dispute))`,
    String.raw`\bbeing challenged\b`,
    String.raw`\bchallenged (?:agency|organisation|service|department|practitioner|professional|party|worker|manager|officer)\b`,
    String.raw`\b(?:agency|organisation|service) ${matter} (?:is about|concerns|relates to|involves)\b`,
  ].join('|'),
)
const commonPhrases: readonly (readonly [RegExp, string])[] = [
  [/\bd o b\b/g, 'dob'],
  [/\bservice users?\b/g, 'client'],
  [/\bmembers? of (?:your |our |their )?staff\b/g, 'worker'],
  [/\bdifferences? (?:of|in) (?:views?|opinions?)\b/g, 'difference'],
  [/\b(?:responsible for|who made|that made|making) (?:this |that )?decision\b/g, 'receiving'],
  [/\bdecision maker\b/g, 'other agency'],
  [/\b(?:making|submitting|raising|sending) (?:this |your )?(?:request|referral)\b/g, 'raising concern'],
  [/\bmade (?:any )?difference\b/g, 'effective'],
  [/^(what (?:(?!they\b)\w+ ){0,3})ask(?:ed|ing)? (?:for|to be done|to happen)$/g, '$1sought'],
  [/\byoung (?:person|people)\b/g, 'child'],
  // "Best number to reach you", "How can we contact them?"
  [
    /\b(?:to|(?:can|may|should) we|we (?:can|may|should)) (?:best )?(?:reach|contact|call|ring|email) (you|them)\b/g,
    'contact $1',
  ],
  [/\b(adult|child|person) (?:at risk|concerned)\b/g, '$1'],
  [
    /\b(?:referred|referral|put|sent|submitted) (?:for|to|into) (?=escalation|dispute|challenge|resolution)/g,
    'raised ',
  ],
  // "Resolution process" is what is started, not how it ended.
  [/\bresolution (?=process|procedure|policy|protocol)/g, ''],
  [/\b(initiating|starting|invoking|instigating) resolution\b/g, '$1 process'],
]

/** A question in words that all belong to such forms, but which no list of labels has. */
class Question {
  readonly words: readonly string[]
  readonly said: string
  private readonly found = new Set<Concept>()

  constructor(keys: readonly string[]) {
    this.said = commonPhrases.reduce((said, [phrase, plain]) => said.replace(phrase, plain), keys.join(' '))
    this.words = this.said.split(' ')
    for (const word of this.words) for (const concept of conceptsOf(word)) this.found.add(concept)
  }

  has = (concept: Concept): boolean => this.found.has(concept)

  /** True when every word points at one of these, or only joins others. */
  isOf(...concepts: readonly Concept[]): boolean {
    return this.words.every((word) => {
      const own = conceptsOf(word)
      return own.has('joins') || concepts.some((concept) => own.has(concept))
    })
  }

  get understood(): boolean {
    return this.words.every((word) => conceptsOf(word).size > 0)
  }

  /** Whom it asks about; `unclear` when it names both sides. */
  get party(): 'escalatedBy' | 'escalatedTo' | 'unclear' | null {
    const first = firstTalk.test(this.said)
    const second = secondTalk.test(this.said)
    if (first && second) return 'unclear'
    return first ? 'escalatedBy' : second ? 'escalatedTo' : null
  }
}

const dateAsked = (q: Question): FieldKey | null => {
  if (q.has('birth')) return q.isOf('date', 'birth', 'subject') ? 'subject.dateOfBirth' : null
  if (q.has('stage') || q.has('name') || q.has('contact') || q.has('duration') || q.has('sought')) return null
  if (q.has('respond')) return q.has('end') ? null : 'response.on'
  if (/\b(?:received|contacted)\b|(?<!\b(?:raised|escalated) (?:with|to) )\bother\b/.test(q.said)) return null
  const raised =
    /\b(?:raised|escalated|initiated|invoked|lodged|started|commenced|began|made|notified|submitted|opened|reported|instigated)\b/.test(
      q.said,
    )
  const ended = /\b(?:outcome|resolution|resolved|agreed|agreement|settled|settlement|concluded|conclusion|closed|closure|ended|decision|determination)\b/.test(q.said) // prettier-ignore
  if (raised === ended || q.has('describes')) return null
  return raised ? 'raisedOn' : 'outcome.agreedOn'
}

function attributesAsked(q: Question): Attribute[] {
  const asked: Attribute[] = []
  // What an agency's position is, is its answer.
  const stance = q.has('stance') && q.has('agency') && !q.has('person')
  if (q.has('name')) asked.push('name')
  if (q.has('role') && !stance) asked.push('jobTitle')
  if (q.has('agency') && (q.has('name') ? !q.has('person') : q.has('role') && !stance)) asked.push('agency')
  if (q.has('contact')) asked.push('contact')
  // "Name of organisation" asks for one thing.
  return asked.join() === 'name,agency' && !/\band\b/.test(q.said) ? ['agency'] : asked
}

const field = (key: string, target: FieldKey): Meaning => ({
  key,
  inSections: new Map(),
  root: { field: target, also: [], sure: false },
})

function aboutSomebody(q: Question, asked: readonly Attribute[]): Meaning | null {
  const { party, said } = q
  if (party === 'unclear' || q.has('end') || q.has('sought') || q.has('stage')) return null
  if (
    /\byour?\b/.test(said) &&
    party === null &&
    !q.has('respond') &&
    q.isOf('name', 'role', 'contact', 'number', 'agency')
  ) {
    const own = fieldsOf('escalatedBy', asked, false)
    return own && { key: said, inSections: new Map(), root: own }
  }
  const who = q.has('respond') ? (party === 'escalatedBy' ? null : 'response') : party
  if (who) {
    const target = fieldsOf(who, asked, false)
    return target && { key: said, inSections: new Map(), root: target }
  }
  if (q.has('respond') || q.has('describes')) return null
  if (q.isOf('name', 'subject') && asked.join() === 'name' && q.has('subject'))
    return field(said, 'subject.name')
  if (q.isOf('name', 'role', 'contact', 'number', 'person', 'agency'))
    return { key: said, inSections: new Map(), attributes: asked }
  return null
}

/** Who stands over a block, or whose name an answer gives. */
function partyAsked(q: Question): Meaning | null {
  const { party, said } = q
  if (/\brespond(?:ing|ent)\b/.test(said) && q.has('person') && q.isOf('person', 'agency', 'respond'))
    return { key: said, inSections: new Map(), opens: partySection('response'), person: 'response' }
  if (party === null || party === 'unclear' || q.has('end') || q.has('sought') || q.has('respond'))
    return null
  if (q.has('describes') && !/^(?:details|information) (?:of|about|on)\b/.test(said)) return null
  if (!q.isOf('agency', 'person', 'raise', 'receive', 'matter', 'procedure', 'describes')) return null
  if (q.has('agency') && !/\b(?:practitioner|officer|manager|worker|person|referrer|lead|leads|leading)\b/.test(said))
    return q.has('describes') ? { key: said, inSections: new Map(), opens: partySection(party), person: party } : field(said, `${party}.agency`) // prettier-ignore
  if (!q.has('person') && !/^who(?:m)?\b/.test(said)) return null
  return { key: said, inSections: new Map(), opens: partySection(party), person: party }
}

/** "The concern about the adult", and not "the adult the concern is about". */
const tellsFirst = ({ words }: Question): boolean =>
  words.findIndex((word) => conceptsOf(word).has('matter')) <
  words.findIndex((word) => conceptsOf(word).has('subject'))

/** "Resident / service user"; "adult / child" asks which of the two somebody is. */
function namesSubject(q: Question): boolean {
  const nouns = q.words.filter((word) => conceptsOf(word).has('subject'))
  const child = nouns.some((noun) => /^(?:child|young|baby|unborn|pupil)/.test(noun))
  return nouns.length > 1 && q.isOf('subject') && !(child && nouns.includes('adult'))
}

const aboutSomething = /^(?:is|are|does|do) \S+(?: \S+)? (?:about|to do with|relate to)\b/

/** "Is it about how a process works?" or "… how a member of your staff acted?": of which kind the concern is, and not how it ended. */
function whatItIsAbout(q: Question): FieldKey | null {
  if (q.has('respond') || q.has('end') || q.has('sought')) return null
  const process = /\b(?:process|procedure|policy|protocol)\b/.test(q.said)
  const handling =
    /\bprofessional (?:handling|practice|conduct)\b/.test(q.said) || (q.has('handling') && q.has('person'))
  if (process === handling) return null
  return process ? 'concern.isProcess' : 'concern.isProfessionalHandling'
}

const asksOutright = /^(?:is|are|was|were|did|does|do|has|how|what|why)\b/
/** "What we challenged", "what was escalated" */
const toldOf =
  /^what\b.*\b(?:raised|raising|escalated|escalating|challenged|challenging|disputed|disputing|notified)$/

function storyAsked(q: Question): FieldKey | null {
  const { said } = q
  if (q.has('name') || q.has('contact')) return null
  if (q.has('duration') && (q.has('end') || /\b(?:taken?|took)\b/.test(said)))
    return q.isOf('duration', 'end', 'procedure', 'matter', 'number', 'raise') ? 'outcome.timeTaken' : null
  if (q.has('number')) return null
  if (q.has('stage')) {
    if (q.has('end')) return q.isOf('stage', 'end', 'matter', 'date') ? 'outcome.stage' : null
    return q.isOf('stage', 'procedure', 'matter') ? 'stage' : null
  }
  const outright = /^(?:is|are|does|do)\b/.test(said)
  if (outright && aboutSomething.test(said)) return whatItIsAbout(q)
  if (q.has('effect'))
    return (q.has('procedure') || q.said.includes('escalation')) && (asksOutright.test(said) || said.includes('effectiveness')) ? 'outcome.effectiveness' : null // prettier-ignore
  if (q.has('handling')) return outright && said.includes('professional') ? 'concern.isProfessionalHandling' : null // prettier-ignore
  if (outright && q.has('matter') && said.includes('process')) return 'concern.isProcess'
  if (outright && q.has('matter') && said.endsWith('professional practice')) return 'concern.isProfessionalHandling' // prettier-ignore
  if (outright) return null
  if (q.has('grounds')) return q.isOf('grounds', 'matter') ? 'concern.grounds' : null
  if (/^what would (?:resolve|settle|end|change)\b/.test(said)) return 'concern.outcomeSought'
  if (q.has('sought')) return q.has('respond') ? null : 'concern.outcomeSought'
  if (q.has('says') && /^what did\b/.test(said))
    return q.party === 'escalatedTo' || /\bthey\b/.test(said) ? 'response.summary' : null
  if (toldOf.test(said) && q.isOf('raise', 'matter')) return 'concern.summary'
  if (q.has('stance') && q.party === 'escalatedTo' && !q.has('person') && !q.has('end'))
    return 'response.summary'
  if (q.has('respond')) {
    if (q.has('end')) return null
    // "Practitioner responding" is somebody, not what they said.
    if (!q.has('stance') && !/^(?:what|how|who)\b|\b(?:response|reply|replies|answers?|feedback|by)\b/.test(said)) return null // prettier-ignore
    return /\b(?:replied|responded|answered|given|provided) by\b|^who\b/.test(said) ? 'response.name' : 'response.summary' // prettier-ignore
  }
  if (q.has('end')) {
    const noun = /\b(?:outcomes?|resolution|settlement|conclusion|decision|determination)\b/.test(said)
    return (noun || asksOutright.test(said)) && q.isOf('end', 'matter', 'procedure', 'describes') && !said.includes('process') ? 'outcome.summary' : null // prettier-ignore
  }
  if (
    q.has('matter') &&
    (q.isOf('matter', 'describes', 'raise') ||
      (q.isOf('matter', 'describes', 'raise', 'subject') && tellsFirst(q))) &&
    (q.has('describes') || /^(?:what|why)\b|\bin dispute$/.test(said))
  )
    // prettier-ignore
    return 'concern.summary'
  return null
}

/**
 * What a question asks that is made of the words of such forms but stands in no list of labels: "Date resolution process
 * initiated", "Reply of the other service". Null when a word is not one of a form's, or when it could ask several things.
 * Never sure. What the matter is about, to be `ticked` in a list, is its grounds and no story.
 */
export function composedQuestion(keys: readonly string[], ticked = false): Meaning | null {
  if (keys.length < 2 || keys.length > longest) return null
  const q = new Question(keys)
  if (!q.understood) return null
  const { said } = q
  if (q.has('date')) {
    const asked = dateAsked(q)
    if (asked) return field(said, asked)
    if (/^date|^when/.test(said)) return null
  }
  if (q.has('birth')) return q.isOf('birth', 'subject') ? field(said, 'subject.dateOfBirth') : null
  if (q.has('number') && q.isOf('number', 'record', 'subject') && (q.has('record') || q.has('subject')))
    return field(said, 'subject.reference')
  if (q.has('address') && !q.has('contact')) return q.isOf('address', 'subject') && /address|postcode|resid|where/.test(said) ? field(said, 'subject.address') : null // prettier-ignore
  if (namesSubject(q)) return field(said, 'subject.name')
  const on = /\bon$/.test(said) && q.isOf('matter', 'raise', 'end', 'procedure') ? dateAsked(q) : null
  if (on) return field(said, on)
  const attributes = attributesAsked(q)
  if (attributes.length > 0) return aboutSomebody(q, attributes)
  const story = storyAsked(q)
  if (!story) return partyAsked(q)
  return field(said, ticked && story === 'concern.summary' ? 'concern.grounds' : story)
}
