import { conceptsOf, type Concept } from './question-words'

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
    String.raw`\b(?:agency|organisation|service|practitioner|professional|party|worker|manager|officer) answering\b`,
    String.raw`\banswering (?:agency|organisation|service|practitioner|professional|party|worker|manager|officer)\b`,
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
  [/\b(?:made|make) (?:any )?difference\b/g, 'effective'],
  [/\bdifference ((?:did|has) .*) (?:make|made)\b/g, '$1 effective'],
  [/\b(?:not|cannot) agreed?\b/g, 'disagree'],
  [/\bdont ((?:you|we|they|agencies) )agree\b/g, '$1disagree'],
  [/^(what (?:(?!they\b)\w+ ){0,3})ask(?:ed|ing)? (?:for|to be done|to happen)$/g, '$1sought'],
  [/\byoung (?:person|people)\b/g, 'child'],
  [/\bemail address(?:es)?\b/g, 'email'],
  [/\b(?:work|office|daytime|day time|secure|business) (?=(?:email|tel|mobile|contact|number)\b)/g, ''],
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
  // "Agency B – responding to the dispute"
  [/\b(agency|organisation|party|practitioner|professional|service) (?:[b-e]|\d)\b/g, '$1'],
  [/\bin (?:few|one or two|couple of|your|their) (?:own )?(?:lines|sentences|words)\b/g, 'description'],
  [/\bshould (?:happen|be done|change)\b/g, 'sought'],
  // "Resolution process" is what is started, not how it ended.
  [/\bresolution (?=process|procedure|policy|protocol)/g, ''],
  [/\b(initiating|starting|invoking|instigating) resolution\b/g, '$1 process'],
]

/** A question in words that all belong to such forms, but which no list of labels has. */
export class Question {
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
