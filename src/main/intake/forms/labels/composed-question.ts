import type { FieldKey } from '@shared/domain/fields'
import type { Attribute } from '@shared/protocol/vocabulary-schema'
import type { Meaning } from './label-book'
import { Question } from './question'
import { conceptsOf } from './question-words'
import { isOfMatter, storyAsked } from './story-question'
import { fieldsOf, partySection } from './vocabulary-book'

const longest = 14

const dateAsked = (q: Question): FieldKey | null => {
  if (q.has('birth')) return q.isOf('date', 'birth', 'subject') ? 'subject.dateOfBirth' : null
  if (q.has('stage') || q.has('name') || q.has('contact') || q.has('duration') || q.has('sought')) return null
  if (q.has('respond')) return q.has('end') ? null : 'response.on'
  if (/\b(?:received|contacted)\b|(?<!\b(?:raised|escalated) (?:with|to) )\bother\b/.test(q.said)) return null
  const raised =
    /\b(?:raised|escalated|initiated|invoked|lodged|started|commenced|began|made|notified|submitted|opened|reported|instigated|issued|sent|raising|escalating)\b|\bdid you (?:(?:first|initially) )?(?:raise|challenge|escalate|notify|dispute|report)\b/.test(
      q.said,
    )
  const ended = /\b(?:outcome|resolution|resolved|agreed|agreement|settled|settlement|concluded|conclusion|closed|closure|ended|finished|decided|decision|determination)\b/.test(q.said) // prettier-ignore
  // "Date of this escalation"
  if (!raised && !ended && /^date of\b/.test(q.said) && q.has('matter') && q.isOf('date', 'matter', 'raise')) return 'raisedOn' // prettier-ignore
  // When what is objected to was decided is not when the matter ended.
  if (ended && /\b(?:challenged|disputed|contested|questioned|in (?:dispute|question))$/.test(q.said))
    return null
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
  const responding = /\brespond(?:ing|ent)\b/.test(said) && (q.has('person') || q.has('agency'))
  if (responding && q.isOf('person', 'agency', 'respond', 'matter'))
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

/** "Resident / service user"; "adult / child" asks which of the two somebody is. */
function namesSubject(q: Question): boolean {
  const nouns = q.words.filter((word) => conceptsOf(word).has('subject'))
  const child = nouns.some((noun) => /^(?:child|young|baby|unborn|pupil)/.test(noun))
  return nouns.length > 1 && q.isOf('subject') && !(child && nouns.includes('adult'))
}

/** "Name of adult, date of birth and ID number" */
function personAsked(q: Question): Meaning | null {
  if (!q.isOf('name', 'birth', 'date', 'subject', 'number', 'record')) return null
  const also: FieldKey[] = ['subject.dateOfBirth', ...(q.has('number') ? ['subject.reference' as const] : [])]
  return { key: q.said, inSections: new Map(), root: { field: 'subject.name', also, sure: false } }
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
    if (/^date|^when/.test(said) && !q.has('birth')) return null
  }
  if (q.has('birth') && q.has('name')) return personAsked(q)
  if (q.has('birth')) return q.isOf('birth', 'subject') ? field(said, 'subject.dateOfBirth') : null
  if (q.has('number') && q.isOf('number', 'record', 'subject') && (q.has('record') || q.has('subject')))
    return field(said, 'subject.reference')
  if (q.has('address') && !q.has('contact')) return q.isOf('address', 'subject') && /address|postcode|resid|where/.test(said) ? field(said, 'subject.address') : null // prettier-ignore
  if (namesSubject(q)) return field(said, 'subject.name')
  const on =
    /\bon$/.test(said) && q.isOf('matter', 'raise', 'end', 'procedure', 'respond', 'receive')
      ? dateAsked(q)
      : null
  if (on) return field(said, on)
  const attributes = isOfMatter(q) ? [] : attributesAsked(q)
  if (attributes.length > 0) return aboutSomebody(q, attributes)
  const story = storyAsked(q)
  if (!story) return partyAsked(q)
  return field(said, ticked && story === 'concern.summary' ? 'concern.grounds' : story)
}
