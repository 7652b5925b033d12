import type { ReferralStep } from '@shared/domain/referral-step'
import { allAgencies, type Db, type Tx } from '../../store'

interface Named {
  readonly agencyId: string
  readonly agency: string
}

/** Steps name agencies as they were called then; agencies renamed or merged since are shown as they are now. */
export async function agenciesNow(db: Db | Tx): Promise<(step: ReferralStep) => ReferralStep> {
  const all = new Map((await allAgencies(db)).map((row) => [row.id, row]))
  const now = <T extends Named>(named: T): T => {
    let row = all.get(named.agencyId)
    while (row?.merged_into) row = all.get(row.merged_into)
    return row ? { ...named, agencyId: row.id, agency: row.name } : named
  }
  return (step) => {
    const { happening } = step
    switch (happening.type) {
      case 'position-set':
      case 'representative-set':
      case 'answered':
      case 'representation-received':
        return { ...step, happening: now(happening) }
      case 'communicated':
        return { ...step, happening: { ...happening, to: happening.to.map(now) } }
      case 'panel-composed':
        return { ...step, happening: { ...happening, seats: happening.seats.map(now) } }
      default:
        return step
    }
  }
}
