import type { ReturnMeasure } from '@shared/domain/return-reading'

const towardsUs = /\b(?:raised|made|escalated|initiated)\s+(?:with|against|to|about|by (?:other|another))\s*(?:us\b|our\b|you\b|your\b|agenc|organisation)/i // prettier-ignore
const received = /\b(?:received|incoming|against (?:us|our|your))\b/i
const made = /\b(?:made|raised|initiated|submitted|escalated|outgoing)\b/i

/** Whether words speak of escalations made or received; null when of neither or of both. */
export function measureIn(text: string): ReturnMeasure | null {
  const found = measuresIn(text)
  const [only] = found
  return found.length === 1 && only ? only : null
}

export function measuresIn(text: string): ReturnMeasure[] {
  if (towardsUs.test(text)) return ['received']
  return [
    ...(made.test(text) ? ['made' as const] : []),
    ...(received.test(text) ? ['received' as const] : []),
  ]
}
