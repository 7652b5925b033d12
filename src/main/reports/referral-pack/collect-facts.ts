import { canonicalJson, decisionsOfCases, membersOf, registerInfo } from '../../store'
import { gatherFacts } from '@shared/referral-pack/gather-facts'
import type { PackFacts } from '@shared/referral-pack/pack-facts'
import { sourcesOf } from '../../register/case-sources'
import { caseByReference } from '../../register/case-view'
import type { RegisterContext } from '../../register/context'
import { loadReferral } from '../../register/referrals/loaded-referral'

export interface CollectedFacts {
  /** Id of the referral. */
  readonly referral: string
  readonly escalation: string
  readonly facts: PackFacts
  /** The facts as text that is the same whenever they are. */
  readonly canonical: string
}

/** The facts of a referral's pack as the register has them now. Errors: `referrals/no-such-referral`. */
export async function collectFacts(context: RegisterContext, ref: string): Promise<CollectedFacts> {
  const { db } = context.store
  const { row, ref: full, referral, pack, readiness } = await loadReferral(db, context, ref)
  const detail = await caseByReference(context, row.caseRef)
  const { sources } = await sourcesOf(
    db,
    context,
    await decisionsOfCases(db, await membersOf(db, row.escalation_id)),
  )
  const { sample } = await registerInfo(db)
  const facts = gatherFacts({
    ref: full,
    detail,
    referral,
    protocol: pack,
    board: sample ? `${pack.board.name} (fictional sample data)` : pack.board.name,
    gaps: readiness.flatMap(({ what, detail: why, state }) =>
      state === 'ready' ? [] : [{ what, detail: why, setAside: state === 'set-aside' }],
    ),
    names: sources.flatMap(({ reading }) => {
      const name = reading['subject.name']?.value
      return typeof name === 'string' ? [name] : []
    }),
  })
  return { referral: row.id, escalation: row.escalation_id, facts, canonical: canonicalJson(facts) }
}
