import type { PackFacts } from './pack-facts'
import {
  answers as answerWords,
  deadlineSentence,
  onDay,
  phases,
  roles,
  said,
  viewsFrom,
  yesOrNo,
} from './words'

/** One thing a pack says. Its key is the same in the next version when it is about the same thing. */
export interface Statement {
  readonly key: string
  readonly section: string
  readonly what: string
  readonly value: string
}

/** Everything a pack says, one statement each, in its order: what two versions are compared by. */
export function statementsOf(facts: PackFacts): Statement[] {
  return [...referral(facts), ...disagreement(facts), ...parties(facts), ...course(facts), ...actions(facts), ...chair(facts), ...papers(facts)]
} // prettier-ignore

const of = (section: string) => (key: string, what: string, value: string): Statement => ({ key: `${section}/${key}`, section, what, value }) // prettier-ignore

function referral(facts: PackFacts): Statement[] {
  const say = of('The referral')
  const { person, ownViews } = facts
  return [
    say('question', 'The question to the Chair', said(facts.question)),
    say('phase', 'Where it stands', phases[facts.phase]),
    say('opened', 'Opened', `${onDay(facts.opened.on)}${facts.opened.reason === null ? '' : `: ${facts.opened.reason}`}`),
    say('referred', 'Put to the Chair', facts.referredOn === null ? 'Not yet' : onDay(facts.referredOn)),
    say('raised', 'Escalation raised', onDay(facts.raisedOn)),
    say('protocol', 'Protocol', `${facts.policy.title}, version ${facts.policy.version}`),
    say('name', 'Name of the person', said(person.name)),
    say('born', 'Date of birth', onDay(person.dateOfBirth)),
    say('address', 'Address', said(person.address)),
    say('reference', 'Reference', said(person.reference)),
    say('kind', 'Adult or child', said(person.kind)),
    say('own-views', 'The person’s own views', ownViews === null ? said(null) : `${viewsFrom[ownViews.from]}, ${onDay(ownViews.on)}: ${ownViews.views}`),
  ]
} // prettier-ignore

function disagreement({ concern, response, grounds, disagreements }: PackFacts): Statement[] {
  const say = of('The disagreement')
  return [
    say('reason', 'Reason for the dispute', said(concern.summary)),
    say('sought', 'Outcome sought', said(concern.outcomeSought)),
    say('process', 'A concern about process', yesOrNo(concern.isProcess)),
    say('handling', 'A complaint about professional handling', yesOrNo(concern.isProfessionalHandling)),
    say('response', 'Response', `${response.on === null ? '' : `${onDay(response.on)}: `}${said(response.summary)}`),
    ...grounds.map((ground) => say(`ground:${ground}`, 'Ground', ground)),
    ...disagreements.map(({ field, says }) => say(`differs:${field}`, `Documents do not agree on: ${field}`, says.map(({ document, value }) => `${document}: ${value}`).join('\n'))),
  ]
} // prettier-ignore

function parties({ parties: all, people }: PackFacts): Statement[] {
  const say = of('The agencies')
  return [
    ...all.flatMap((party) => [
      say(`${party.agencyId}/role`, party.agency, roles[party.role]),
      say(`${party.agencyId}/position`, `Position of ${party.agency}`, said(party.position)),
      say(`${party.agencyId}/represented`, `Who represents ${party.agency}`, said(party.representedBy)),
    ]),
    ...people.map(({ role, name, jobTitle, agency }, at) => say(`person:${role}:${at}`, 'Professional named on a form', [name, jobTitle, agency].filter(Boolean).join(', '))),
  ]
} // prettier-ignore

function course({ chronology, stages, deadlines }: PackFacts): Statement[] {
  const say = of('Chronology, stages and deadlines')
  const seen = new Map<string, number>()
  return [
    ...chronology.map(({ on, what, detail, document }) => {
      const key = `${on ?? ''}:${what}`
      const nth = (seen.get(key) ?? 0) + 1
      seen.set(key, nth)
      return say(`happened:${key}:${nth}`, `${onDay(on)}: ${what}`, [detail, document].filter(Boolean).join(' — ') || 'Recorded')
    }),
    ...stages.map(({ id, name, state, enteredOn, leftOn, how, tried }) =>
      say(`stage:${id}`, name, [state.replace('-', ' '), onDay(enteredOn), onDay(leftOn), how ?? '', tried === null ? '' : `${tried.who} ${tried.account ?? ''}`].filter((part) => part !== '').join('; ')),
    ),
    ...deadlines.map((deadline) => say(`deadline:${deadline.id}`, `${deadline.stage}: ${deadline.what}`, `${deadline.whose}. ${deadlineSentence(deadline)}`)),
  ]
} // prettier-ignore

function actions({ agreed, actions: all, duties }: PackFacts): Statement[] {
  const say = of('Actions')
  const state = (due: string | null, doneOn: string | null) => `${doneOn === null ? 'Outstanding' : `Done ${onDay(doneOn)}`}, due: ${due === null ? 'no date set' : onDay(due)}`
  return [
    say('agreed', 'Agreed so far', said(agreed)),
    ...all.map(({ id, what, owner, due, doneOn, note }) => say(`action:${id}`, what, `${owner}. ${state(due, doneOn)}${note === null ? '' : `. ${note}`}`)),
    ...duties.map(({ id, what, due, doneOn }) => say(`duty:${id}`, what, state(due, doneOn))),
  ]
} // prettier-ignore

function chair({ panel, meetings, information, recommendation, communicated, answers, checkedBack, beyond }: PackFacts): Statement[] {
  const say = of('The panel and the Chair')
  return [
    ...(panel === null ? [] : panelStatements(panel)),
    ...meetings.map(({ id, purpose, on, starts, place, heldOn, note }) => say(`meeting:${id}`, `Meeting: ${purpose}`, [onDay(on), starts, place, heldOn === null ? 'not held yet' : `held ${onDay(heldOn)}`, note].filter(Boolean).join(', '))),
    ...information.map(({ id, from, what, soughtOn, receivedOn, received }) => say(`information:${id}`, `Information from ${from}`, `${what}; sought ${onDay(soughtOn)}; ${receivedOn === null ? 'not received yet' : `received ${onDay(receivedOn)} ${received ?? ''}`}`)),
    ...(recommendation === null ? [] : [say('recommendation', 'Recommendation', `${onDay(recommendation.on)}: ${recommendation.text}`)]),
    ...(communicated === null ? [] : [say('communicated', 'Communicated', `${onDay(communicated.on)} to ${communicated.to.map(({ agency }) => agency).join('; ')}`)]),
    ...answers.map(({ agencyId, agency, answer, on, reason }) => say(`answer:${agencyId}`, `Answer of ${agency}`, `${answerWords[answer]}, ${onDay(on)}${reason === null ? '' : `: ${reason}`}`)),
    ...checkedBack.map(({ on, note }, at) => say(`checked:${at}`, 'Checked back', `${onDay(on)}: ${note}`)),
    ...(beyond === null ? [] : [say('beyond', 'Taken beyond the Chair', `${onDay(beyond.on)} to ${beyond.to}: ${beyond.reason}`)]),
  ]
} // prettier-ignore

function panelStatements({ convenedOn, reason, seats, confirmed, representations }: NonNullable<PackFacts['panel']>): Statement[] {
  const say = of('The panel and the Chair')
  return [
    say('convened', 'Panel convened', `${onDay(convenedOn)}${reason === null ? '' : `: ${reason}`}`),
    ...seats.map(({ agencyId, agency, who, proxy, conflict }) => say(`seat:${agencyId}:${who ?? ''}`, `Seat of ${agency}`, [said(who), proxy === null ? '' : `by proxy, arranged with ${proxy.arrangedWith} on ${onDay(proxy.on)}`, conflict === null ? '' : `declared: ${conflict}`].filter((part) => part !== '').join('; '))),
    ...(confirmed === null ? [] : [say('confirmed', 'Panel confirmed', `${onDay(confirmed.on)} ${confirmed.breaches.join(' ')} ${confirmed.reason ?? ''}`.trim())]),
    ...representations.map(({ agencyId, agency, on, what }, at) => say(`representation:${agencyId}:${at}`, `Representation of ${agency}`, `${onDay(on)}: ${what}`)),
  ]
} // prettier-ignore

function papers({ gaps, evidence, documents }: PackFacts): Statement[] {
  const say = of('Documents and what is missing')
  return [
    ...gaps.map(({ what, detail, setAside }) => say(`gap:${what}`, what, `${setAside ? 'Set aside' : 'Missing'}: ${detail}`)),
    ...evidence.map(({ id, what, heldBy }) => say(`evidence:${id}`, 'Evidence', heldBy === null ? what : `${what} (held by ${heldBy})`)),
    ...documents.map(({ submission, name, receivedOn }) => say(`document:${submission}`, name, `Received ${onDay(receivedOn)}`)),
  ]
} // prettier-ignore
