import type { CaseDetail } from '../contract/escalations'
import { isFieldKey, fieldDefinition } from '../domain/fields'
import type { Referral } from '../domain/referral'
import type { ProtocolPack } from '../protocol/pack-schema'
import { packDeadlines } from './deadlines'
import type { PackFacts, PackStage } from './pack-facts'

export interface PackSources {
  /** Of the referral. */
  readonly ref: string
  readonly detail: CaseDetail
  readonly referral: Referral
  readonly protocol: ProtocolPack
  /** The board the pack is made by, in full. */
  readonly board: string
  /** What the readiness list says is missing or set aside. */
  readonly gaps: PackFacts['gaps']
  /** Every way the person’s name was written in what came in. */
  readonly names: readonly string[]
}

/** The facts of a pack, taken from the case and its referral as they are; nothing is worked out anew or reworded. */
export function gatherFacts({ ref, detail, referral, protocol, board, gaps, names }: PackSources): PackFacts {
  const { phase, opened, referredOn, ownViews, evidence, information, recommendation } = referral
  const { communicated, answers, checkedBack, beyond, question, parties, actions, meetings, panel } = referral
  const named = new Map(detail.submissions.map((document) => [document.submission, document.name]))
  const documentNamed = (id: string | null) => (id === null ? null : (named.get(id) ?? null))
  return {
    phase, opened, referredOn, ownViews, evidence, information, recommendation,
    communicated, answers, checkedBack, beyond, question, parties, actions, meetings, panel,
    board,
    policy: { title: protocol.policy.title, version: protocol.policy.version },
    ref,
    caseRef: detail.ref,
    person: detail.subject,
    names: [...new Set([...(detail.subject.name === null ? [] : [detail.subject.name]), ...names])],
    raisedOn: detail.raisedOn,
    grounds: detail.grounds.map(({ label }) => label),
    concern: detail.concern,
    response: detail.response,
    agreed: detail.outcome.summary,
    people: detail.people,
    chronology: detail.timeline.map(({ on, what, detail: more, submission }) => ({
      on,
      what,
      detail: more,
      document: documentNamed(submission),
    })),
    stages: stagesOf(protocol, detail, referral),
    deadlines: packDeadlines(protocol, detail),
    duties: detail.tasks.map(({ id, what, dueOn, doneOn }) => ({ id, what, due: dueOn, doneOn })),
    disagreements: detail.disagreements.map(({ field, says }) => ({
      field: isFieldKey(field) ? fieldDefinition(field).label : field,
      says: says.map(({ submission, value }) => ({ document: documentNamed(submission) ?? 'A document', value })),
    })),
    gaps: [...gaps],
    documents: detail.submissions.map(({ submission, name, receivedOn, sha256 }) => ({ submission, name, receivedOn, sha256 })),
  }
} // prettier-ignore

/** Every stage of the protocol in its order, whether the case has been there or not. */
function stagesOf(protocol: ProtocolPack, detail: CaseDetail, { stageAccounts }: Referral): PackStage[] {
  const { kind } = detail.subject
  return protocol.stages.map((stage) => {
    const passed = detail.stages.findLast(({ id }) => id === stage.id)
    const skipped = detail.timeline.findLast(({ what }) => what === `${stage.name} passed over`)
    const account = stageAccounts.find((one) => one.stage === stage.id)
    return {
      id: stage.id,
      name: stage.name,
      who: (kind !== null && stage.whoFor?.[kind]) || stage.who,
      clause: stage.clause,
      state: passed ? 'entered' : skipped ? 'passed-over' : 'not-reached',
      enteredOn: passed?.enteredOn ?? null,
      leftOn: passed?.leftOn ?? null,
      how: passed?.how ?? skipped?.detail ?? null,
      tried: account ? { who: account.who, account: account.account } : null,
    }
  })
}
