import type { AssembledCase } from '@shared/domain/assemble-types'
import type { CaseParty } from '@shared/referral/fold-referral'

/**
 * The agencies of a case with what each says of the dispute on its form. An answer is only one agency’s when the case
 * has only one receiving agency.
 */
export function partiesOf({ escalating, receiving, concern, response }: AssembledCase): CaseParty[] {
  const answer = receiving.length === 1 ? response.summary : null
  return [
    ...(escalating ? [{ ...escalating, role: 'escalating' as const, position: concern.summary }] : []),
    ...receiving.map((agency) => ({ ...agency, role: 'receiving' as const, position: answer })),
  ]
}
