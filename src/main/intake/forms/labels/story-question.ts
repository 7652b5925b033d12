import type { FieldKey } from '@shared/domain/fields'
import type { Question } from './question'
import { conceptsOf } from './question-words'

/** "The concern about the adult", and not "the adult the concern is about". */
const tellsFirst = ({ words }: Question): boolean =>
  words.findIndex((word) => conceptsOf(word).has('matter')) <
  words.findIndex((word) => conceptsOf(word).has('subject'))

const aboutSomething = /^(?:is|are|does|do) \S+(?: \S+)? (?:about|to do with|relate to)\b/

/** "Is it about how a process works?" or "… how a member of your staff acted?": of which kind the concern is, and not how it ended. */
function whatItIsAbout(q: Question): FieldKey | null {
  if (q.has('respond') || q.has('end') || q.has('sought')) return null
  const process = /\b(?:process|procedure|policy|protocol)\b/.test(q.said)
  const handling =
    /\b(?:professional|practitioner|worker|officer|individual) (?:handling|practice|conduct|behaviour)\b/.test(
      q.said,
    ) ||
    /\b(?:handling|practice|conduct|behaviour) (?:of|by) (?:\w+ ){0,2}(?:professional|practitioner|worker|officer|manager|person|staff|individual|colleague)s?\b/.test(
      q.said,
    ) ||
    (q.has('handling') && q.has('person'))
  if (process === handling) return null
  return process ? 'concern.isProcess' : 'concern.isProfessionalHandling'
}

/** "The decision being challenged", "what you do not agree with": the matter itself, though it may name a decision. */
const contested =
  /\b(?:challeng(?:ed|ing)|disput(?:ed|ing)|contest(?:ed|ing)|question(?:ed|ing)|wrong|unsafe|in (?:dispute|question|disagreement)|differ|disagree(?:d|ing)?(?: (?:with|about|on|over))?)(?: and why)?$/
const contestable =
  /^(?:(?:on |about |over )?(?:what|which|where)|decisions?|actions?|practices?|plans?|aspects?|parts?|elements?|points?|matters?|things?)\b/
const namesSomebody =
  /^which (?:agency|organisation|service|practitioner|professional|person|worker|manager|officer)\b/

/** The views that differ: "Summary, with the view of each agency", "Position of both parties". */
const ofEachSide =
  /\b(?:each|both|all|every|differing|different|two|opposing|respective) (?:of the )?(?:agenc(?:y|ies)|organisations?|services?|part(?:y|ies)|sides?|practitioners?|professionals?|views?|positions?|opinions?)\b/
const stances = /\b(?:views?|stances?|opinions?|think|believe)\b/
const positionOf = /\bpositions?\b.*\b(?:agenc(?:y|ies)|organisations?|services?|part(?:y|ies)|sides?)\b/

/** What the disagreement is, where the words alone would point at somebody or at how it ended. */
export function isOfMatter(q: Question): boolean {
  const { said } = q
  if (q.has('name') || q.has('contact') || q.has('date') || q.has('stage') || q.has('number')) return false
  if (contested.test(said) && contestable.test(said) && !namesSomebody.test(said)) return !q.has('respond')
  const sided = !q.has('respond') && !q.has('end') && !q.has('sought') && !q.has('subject')
  return sided && ofEachSide.test(said) && (stances.test(said) || positionOf.test(said))
}

const opinion =
  /^(?:(?:any|your|our|further|other|general|please) )*(?:comments?|feedback|views?|reflections?|thoughts?|experiences?|evaluation) (?:\w+ ){0,2}?(?:on|about|of|from|with|how)\b/
const found = /^how (?:did|do|have) (?:you|we|they) (?:find|found)\b/

/** What was thought of the procedure: "Comments on how the policy worked", "How did you find the process?" */
const judgesProcedure = (q: Question): boolean =>
  q.has('procedure') &&
  !q.has('end') &&
  !q.has('person') &&
  !q.has('agency') &&
  (opinion.test(q.said) || found.test(q.said))

const asksOutright = /^(?:is|are|was|were|did|does|do|has|how|what|why)\b/
/** "What we challenged", "what was escalated" */
const toldOf =
  /^(?:what|why)\b.*\b(?:raised|raising|escalated|escalating|challenged|challenging|disputed|disputing|notified|raise|escalate|challenge)$/

/** "What did they say", "what the other agency told us" */
const tellsOf =
  /^what (?:did|do|does)\b|^what (?:(?:have|has) )?they\b|^what (?:have|has|was) \w+ (?:\w+ )?(?:said|told us)$|^what (?:other|receiving|challenged) (?:\w+ )?(?:says?|said|told us)$/

/** The story a question asks for; null when it asks for none, or could ask for several. */
export function storyAsked(q: Question): FieldKey | null {
  const { said } = q
  if (q.has('name') || q.has('contact')) return null
  if (q.has('duration') && (q.has('end') || /\b(?:taken?|took)\b/.test(said)))
    return q.isOf('duration', 'end', 'procedure', 'matter', 'number', 'raise') ? 'outcome.timeTaken' : null
  if (q.has('number')) return null
  if (q.has('stage')) {
    if (q.has('end')) return q.isOf('stage', 'end', 'matter', 'date') ? 'outcome.stage' : null
    return q.isOf('stage', 'procedure', 'matter') ? 'stage' : null
  }
  if (isOfMatter(q)) return 'concern.summary'
  if (judgesProcedure(q)) return 'outcome.effectiveness'
  const outright = /^(?:is|are|does|do)\b/.test(said)
  if (outright && aboutSomething.test(said)) return whatItIsAbout(q)
  if (q.has('effect'))
    return (q.has('procedure') || q.said.includes('escalation')) && (asksOutright.test(said) || /\beffectiveness\b|\bhow well\b/.test(said)) ? 'outcome.effectiveness' : null // prettier-ignore
  if (q.has('handling')) return outright && said.includes('professional') ? 'concern.isProfessionalHandling' : null // prettier-ignore
  if (outright && q.has('matter') && said.includes('process')) return 'concern.isProcess'
  if (outright && q.has('matter') && said.endsWith('professional practice')) return 'concern.isProfessionalHandling' // prettier-ignore
  if (outright) return null
  if (q.has('grounds')) return q.isOf('grounds', 'matter') ? 'concern.grounds' : null
  if (/^what would (?:resolve|settle|end|change)\b/.test(said)) return 'concern.outcomeSought'
  if (q.has('sought')) return q.has('respond') ? null : 'concern.outcomeSought'
  if (q.has('says') && tellsOf.test(said))
    return q.party === 'escalatedTo' || /\bthey\b/.test(said) ? 'response.summary' : null
  if (toldOf.test(said) && q.isOf('raise', 'matter')) return 'concern.summary'
  if (/\breasons?\b/.test(said) && q.has('raise') && q.isOf('raise', 'describes', 'matter') && !/\bby\b/.test(said)) return 'concern.summary' // prettier-ignore
  if (q.has('stance') && q.party === 'escalatedTo' && !q.has('person') && !q.has('end'))
    return 'response.summary'
  if (q.has('respond')) {
    if (q.has('end')) return null
    // "Practitioner responding" is somebody, not what they said.
    if (!q.has('stance') && !/^(?:what|how|who)\b|\b(?:response|reply|replies|answers?|feedback|by)\b/.test(said)) return null // prettier-ignore
    return /\b(?:replied|responded|answered|given|provided) by\b|^who\b/.test(said) ? 'response.name' : 'response.summary' // prettier-ignore
  }
  if (q.has('end')) {
    const noun = /\b(?:outcomes?|results?|resolution|settlement|conclusion|decision|determination)\b|\b(?:remed(?:y|ies)|solutions?) (?:\w+ )?(?:agreed|reached|found|achieved|settled)\b|\bagreed (?:remedy|solution)\b/.test(said) // prettier-ignore
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
