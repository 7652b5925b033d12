import type { Referral, ReferralParty } from '../domain/referral'
import type { ReferralStep } from '../domain/referral-step'
import { said } from './said'

/** What readies a referral, put into it. Whatever is set twice stands as it was set last. */
export function foldPreparation(referral: Referral, { on, happening }: ReferralStep): void {
  switch (happening.type) {
    case 'question-set':
      referral.question = happening.question
      break
    case 'position-set': {
      const { agencyId, agency, role, position } = happening
      setParty(referral, { agencyId, agency, role }, { position, source: 'recorded' })
      break
    }
    case 'representative-set': {
      const { agencyId, agency, role, who } = happening
      setParty(referral, { agencyId, agency, role }, { representedBy: who })
      break
    }
    case 'own-views-set':
      referral.ownViews = { from: happening.from, views: happening.views, on }
      break
    case 'stage-account-set': {
      const { stage, who, account } = happening
      const others = referral.stageAccounts.filter((other) => other.stage !== stage)
      referral.stageAccounts = [...others, { stage, who, account: said(account) }]
      break
    }
    case 'evidence-added': {
      const { evidence: id, what, heldBy, submission } = happening
      referral.evidence.push({ id, what, heldBy: said(heldBy), submission })
      break
    }
    case 'set-aside':
      referral.setAside.push({ item: happening.item, reason: happening.reason, on })
      break
    case 'asked': {
      const { items, agencyId, agency, replyBy } = happening
      referral.asked.push({ items, agencyId, agency, on, replyBy })
      break
    }
    default:
  }
}

/** An agency the case does not name joins the referral with what it is first asked or says. */
function setParty(
  referral: Referral,
  who: Pick<ReferralParty, 'agencyId' | 'agency' | 'role'>,
  what: Partial<ReferralParty>,
): void {
  const known = referral.parties.some(({ agencyId }) => agencyId === who.agencyId)
  const start: ReferralParty = { ...who, role: 'other', position: null, source: null, representedBy: null }
  const parties = known ? referral.parties : [...referral.parties, start]
  referral.parties = parties.map((party) => (party.agencyId === who.agencyId ? { ...party, ...what } : party))
}
