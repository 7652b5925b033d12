import type { ProtocolPack } from './pack-schema'

/** One seat of a proposed resolution panel. */
export interface PanelSeat {
  readonly agencyId: string
  readonly agency: string
  /** Sits on the board. Null when nobody has said. */
  readonly member: boolean | null
  /** True when somebody sits for an agency that has no seat on the board. */
  readonly proxy?: boolean
  /** Name or post of who sits; null while nobody is named. Left out, it is not looked at. */
  readonly who?: string | null
  /** What ties them to the case, as they declared; null when nothing. */
  readonly conflict?: string | null
  /** Whether they were asked. Left out, it is not looked at. */
  readonly conflictAsked?: boolean
}

/** An agency of the escalation. */
export type DisputingAgency = Pick<PanelSeat, 'agencyId' | 'agency' | 'member'>

export interface PanelFinding {
  /** breach: against the protocol. advice: to be done as far as practicable, or not yet known. */
  readonly kind: 'breach' | 'advice'
  readonly message: string
  readonly clause: string
}

type PanelRule = NonNullable<ProtocolPack['panel']>

/** Checks a panel against the protocol; `disputing` are the agencies of the escalation. No rule, no findings. */
export function panelFindings(
  { panel: rule }: ProtocolPack,
  seats: readonly PanelSeat[],
  disputing: readonly DisputingAgency[],
): PanelFinding[] {
  if (!rule) return []
  return [
    ...numberFindings(rule, seats),
    ...(rule.membersOnly ? seats.flatMap((seat) => memberFindings(rule, seat)) : []),
    ...disputing.flatMap((agency) => disputingFindings(rule, seats, agency)),
    ...seats.flatMap((seat) => proxyFindings(rule, seat, disputing)),
    ...seats.flatMap((seat) => conflictFindings(rule, seat)),
    ...seats.flatMap((seat) => nameFindings(rule, seat)),
  ]
}

function numberFindings({ agencies, level, clause }: PanelRule, seats: readonly PanelSeat[]): PanelFinding[] {
  const different = new Set(seats.map(({ agencyId }) => agencyId)).size
  if (different === agencies) return []
  const from = `${different} ${different === 1 ? 'agency' : 'agencies'}`
  const message = `The panel has ${level} from ${from}; the protocol asks for ${agencies}.`
  return [{ kind: 'breach', message, clause }]
}

function memberFindings({ clause }: PanelRule, { agency, member, proxy }: PanelSeat): PanelFinding[] {
  if (member === true || proxy) return []
  return member === false
    ? [{ kind: 'breach', message: `${agency} is not a member of the board.`, clause }]
    : [{ kind: 'advice', message: `Whether ${agency} is a member of the board is not recorded.`, clause }]
}

function disputingFindings(
  rule: PanelRule,
  seats: readonly PanelSeat[],
  { agencyId, agency, member }: DisputingAgency,
): PanelFinding[] {
  if (rule.includeDisputing === 'not-said') return []
  const sits = seats.some((seat) => seat.agencyId === agencyId)
  if (rule.includeDisputing === 'excluded')
    return sits
      ? [{ kind: 'breach', message: `${agency} is in the dispute and may not sit.`, clause: rule.clause }]
      : []
  if (sits) return []
  if (member === false && rule.proxy) {
    const message = `${agency} has no seat on the board: proxy representation is arranged by ${rule.proxy.arrangedBy}.`
    return [{ kind: 'advice', message, clause: rule.proxy.clause }]
  }
  const required = rule.includeDisputing === 'required'
  const message = `${agency} is in the dispute and is not on the panel${required ? '' : '; it should be, as far as practicable'}.`
  return [{ kind: required ? 'breach' : 'advice', message, clause: rule.clause }]
}

/** A proxy sits for an agency of the escalation that has no seat of its own, where the protocol knows of proxies at all. */
function proxyFindings(
  rule: PanelRule,
  { agencyId, agency, member, proxy }: PanelSeat,
  disputing: readonly DisputingAgency[],
): PanelFinding[] {
  if (!proxy) return []
  if (!rule.proxy)
    return [
      {
        kind: 'advice',
        message: `${agency} sits by proxy, of which the protocol says nothing.`,
        clause: rule.clause,
      },
    ]
  const { clause } = rule.proxy
  if (member === true)
    return [
      {
        kind: 'breach',
        message: `${agency} is a member of the board, so it sits for itself and not by proxy.`,
        clause,
      },
    ]
  if (disputing.some((party) => party.agencyId === agencyId)) return []
  return [
    {
      kind: 'breach',
      message: `${agency} is not in the dispute; a proxy sits only for ${rule.proxy.for}.`,
      clause,
    },
  ]
}

function conflictFindings({ conflicts, clause: general }: PanelRule, seat: PanelSeat): PanelFinding[] {
  const { agency, conflict, conflictAsked } = seat
  const clause = conflicts?.clause ?? general
  const whose = seat.who ? `${seat.who} (${agency})` : agency
  if (conflict) {
    if (conflicts?.rule === 'excluded')
      return [
        {
          kind: 'breach',
          message: `${whose} may not sit: ${conflicts.says}. Declared: ${conflict}.`,
          clause,
        },
      ]
    const then = conflicts ? 'It is to be declared to the panel' : 'The protocol does not say what follows'
    return [{ kind: 'advice', message: `${whose} declared an interest: ${conflict}. ${then}.`, clause }]
  }
  if (conflictAsked !== false || !conflicts) return []
  return [{ kind: 'advice', message: `${whose} has not been asked about conflicts of interest.`, clause }]
}

function nameFindings({ level, clause }: PanelRule, { agency, who }: PanelSeat): PanelFinding[] {
  if (who !== null) return []
  return [
    { kind: 'advice', message: `Nobody is named for ${agency} yet; the protocol asks for ${level}.`, clause },
  ]
}
