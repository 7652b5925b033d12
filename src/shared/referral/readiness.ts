import type { Referral, ReferralParty } from '../domain/referral'
import type { FoundItem, ReadinessItem, ReadinessQuestion } from './readiness-item'
import { formItems, stageItems } from './readiness-stages'

/** Everything a referral should have before it goes to the Chair, in the order of its pack of papers. */
export function readinessOf(question: ReadinessQuestion): ReadinessItem[] {
  const { referral } = question
  const parties = referral.parties.filter(({ role }) => role !== 'other')
  const found = [
    questionItem(referral),
    ...stageItems(question),
    ...formItems(question),
    ...viewItems(parties),
    ...parties.map(representationItem),
    ownViewsItem(question, parties),
    evidenceItem(question, parties),
  ]
  return found.map(({ ready, ...item }) => {
    const aside = referral.setAside.findLast((one) => one.item === item.id)
    const asked = referral.asked.findLast((one) => one.items.includes(item.id))
    const state = ready ? 'ready' : aside ? 'set-aside' : 'missing'
    return {
      ...item,
      state,
      detail: state === 'set-aside' && aside ? `Going on without it: ${aside.reason}` : item.detail,
      asked: asked ? { on: asked.on, agency: asked.agency, replyBy: asked.replyBy } : null,
    }
  })
}

function questionItem({ question }: Referral): FoundItem {
  return {
    id: 'question',
    group: 'question',
    what: 'The question to the Chair',
    ready: question !== null,
    detail: question ?? 'Nobody has written down what the Chair is asked.',
    clause: null,
    askOf: [],
    request: null,
  }
}

function viewItems(parties: readonly ReferralParty[]): FoundItem[] {
  const items = parties.map((party): FoundItem => ({
    id: `views:${party.agencyId}`,
    group: 'views',
    what: `The position of ${party.agency}`,
    ready: party.position !== null,
    detail: party.position ?? 'What it says of the disagreement is not recorded.',
    clause: null,
    askOf: [party.agencyId],
    request: 'your agency’s position on the disagreement, in your own words',
  }))
  const missing = (['escalating', 'receiving'] as const).filter(
    (role) => !parties.some((party) => party.role === role),
  )
  return [...items, ...missing.map(unknownParty)]
}

function unknownParty(role: 'escalating' | 'receiving'): FoundItem {
  return {
    id: `views:${role}`,
    group: 'views',
    what: `The position of the ${role} agency`,
    ready: false,
    detail: `Which agency is ${role} is not recorded on the case.`,
    clause: null,
    askOf: [],
    request: null,
  }
}

function representationItem({ agencyId, agency, representedBy }: ReferralParty): FoundItem {
  return {
    id: `represented:${agencyId}`,
    group: 'representation',
    what: `Who represents ${agency}`,
    ready: representedBy !== null,
    detail: representedBy ?? 'Nobody is named.',
    clause: null,
    askOf: [agencyId],
    request: 'the name and post of the senior officer who represents your agency before the Chair',
  }
}

const viewsFrom = {
  person: '',
  advocate: 'Through an advocate: ',
  'family-or-carer': 'Through family or a carer: ',
  'not-sought': 'Not sought: ',
} as const

function ownViewsItem(
  { referral: { ownViews }, kind }: ReadinessQuestion,
  parties: readonly ReferralParty[],
): FoundItem {
  const person = kind === 'child' ? 'child' : 'adult'
  return {
    id: 'own-views',
    group: 'own-views',
    what: `The ${person}’s own views and wishes`,
    ready: ownViews !== null,
    detail: ownViews
      ? `${viewsFrom[ownViews.from]}${ownViews.views}`
      : `What the ${person} wants to happen is not recorded (Making Safeguarding Personal).`,
    clause: null,
    askOf: parties.map(({ agencyId }) => agencyId),
    request: `what the ${person} wants to happen, in their own words where possible, and how and when they were asked; or why they were not`,
  }
}

function evidenceItem(
  { referral: { evidence }, documents }: ReadinessQuestion,
  parties: readonly ReferralParty[],
): FoundItem {
  const listed = evidence.map(({ what }) => what)
  const onCase =
    documents > 0 ? [`${documents} ${documents === 1 ? 'document' : 'documents'} on the case`] : []
  return {
    id: 'evidence',
    group: 'evidence',
    what: 'Evidence and documents',
    ready: listed.length > 0 || documents > 0,
    detail:
      [...listed, ...onCase].join('; ') || 'Nothing but the board’s own form has come, and nothing is listed.',
    clause: null,
    askOf: parties.map(({ agencyId }) => agencyId),
    request: 'the documents your agency relies on, such as assessments, decision letters and minutes',
  } // prettier-ignore
}
