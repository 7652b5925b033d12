import type { ProtocolPack } from './pack-schema'

/** One seat of a proposed resolution panel. */
export interface PanelSeat {
  readonly agencyId: string
  readonly agency: string
  /** Sits on the board. Null when nobody has said. */
  readonly member: boolean | null
  /** True when somebody sits for an agency that has no seat on the board. */
  readonly proxy?: boolean
}

export interface PanelFinding {
  /** breach: against the protocol. advice: to be done as far as practicable, or not yet known. */
  readonly kind: 'breach' | 'advice'
  readonly message: string
  readonly clause: string
}

/** Checks a panel against the protocol; `disputing` are the agencies of the escalation. No rule, no findings. */
export function panelFindings(
  pack: ProtocolPack,
  seats: readonly PanelSeat[],
  disputing: readonly { agencyId: string; agency: string; member: boolean | null }[],
): PanelFinding[] {
  const rule = pack.panel
  if (!rule) return []
  const { clause } = rule
  const findings: PanelFinding[] = []
  const agencies = new Set(seats.map(({ agencyId }) => agencyId))
  if (agencies.size !== rule.agencies) {
    const message = `The panel has ${rule.level} from ${agencies.size} ${agencies.size === 1 ? 'agency' : 'agencies'}; the protocol asks for ${rule.agencies}.`
    findings.push({ kind: 'breach', message, clause })
  }
  for (const seat of rule.membersOnly ? seats : []) {
    if (seat.member === true || seat.proxy) continue
    findings.push(
      seat.member === false
        ? { kind: 'breach', message: `${seat.agency} is not a member of the board.`, clause }
        : {
            kind: 'advice',
            message: `Whether ${seat.agency} is a member of the board is not recorded.`,
            clause,
          },
    )
  }
  return [...findings, ...disputingFindings(pack, seats, disputing)]
}

function disputingFindings(
  { panel: rule }: ProtocolPack,
  seats: readonly PanelSeat[],
  disputing: readonly { agencyId: string; agency: string; member: boolean | null }[],
): PanelFinding[] {
  if (!rule || rule.includeDisputing === 'not-said') return []
  return disputing.flatMap(({ agencyId, agency, member }): PanelFinding[] => {
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
  })
}
