import type { ReactNode } from 'react'
import type { ProtocolPack } from '@shared/protocol/pack-schema'
import { listed } from '../../ui/format/counts'
import { Panel } from '../../ui/layout/panel'
import { Clause } from './protocol-identity'
import { includeWords, skippingWords } from './protocol-words'
import styles from './protocol.module.css'

/** What applies beside the stages: passing over, special routes, the panel, the annual return, and how it is read. */
export function ProtocolRules({ pack }: { readonly pack: ProtocolPack }) {
  const rules = [...oneOff(pack), ...routes(pack)]
  return (
    <>
      {rules.length > 0 && (
        <Panel title="Other rules">
          <dl className={styles.rules}>
            {rules.map(({ name, says }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{says}</dd>
              </div>
            ))}
          </dl>
        </Panel>
      )}
      {pack.readings.length > 0 && (
        <Panel title="How Accord reads it">
          <dl className={styles.rules}>
            {pack.readings.map(({ clause, says, readAs }) => (
              <div key={clause + says}>
                <dt>“{says}”</dt>
                <dd>
                  {readAs} <Clause>{clause}</Clause>
                </dd>
              </div>
            ))}
          </dl>
        </Panel>
      )}
    </>
  )
}

interface Rule {
  readonly name: string
  readonly says: ReactNode
}

function oneOff({ skipping, panel, proxyEscalator, annualReturn }: ProtocolPack): Rule[] {
  const rules: (Rule | null)[] = [
    skipping
      ? {
          name: 'Passing over a stage',
          says: (
            <>
              {skippingWords[skipping.allowed]} {skipping.note} <Clause>{skipping.clause}</Clause>
            </>
          ),
        }
      : { name: 'Passing over a stage', says: skippingWords['with-reason'] },
    panel
      ? {
          name: 'Resolution panel',
          says: (
            <>
              {sentence(panel.level)} from {panel.agencies} different agencies
              {panel.membersOnly && ' that sit on the board'}. {includeWords[panel.includeDisputing]}
              {panel.proxy && ` ${panel.proxy.for}: represented by arrangement of ${panel.proxy.arrangedBy}.`}
              {panel.conflicts && ` ${sentence(panel.conflicts.says)}.`} <Clause>{panel.clause}</Clause>
            </>
          ),
        }
      : null,
    proxyEscalator
      ? {
          name: 'Escalating for somebody else',
          says: (
            <>
              {proxyEscalator.who}, for {proxyEscalator.for}. <Clause>{proxyEscalator.clause}</Clause>
            </>
          ),
        }
      : null,
    annualReturn
      ? {
          name: 'Annual return',
          says: (
            <>
              Agencies report {listed(annualReturn.asks.map((ask) => asks[ask]))}
              {annualReturn.reviewedBy && `; reviewed by ${annualReturn.reviewedBy}`}.{' '}
              <Clause>{annualReturn.clause}</Clause>
            </>
          ),
        }
      : null,
  ]
  return rules.filter((rule) => rule !== null)
}

const asks = {
  made: 'escalations made',
  received: 'escalations received',
  themes: 'themes',
  'by-stage': 'the stage reached',
} as const

function routes({ specialRoutes }: ProtocolPack): Rule[] {
  return specialRoutes.map(({ label, goesTo, interAgency, clause }) => ({
    name: label,
    says: (
      <>
        Goes to {goesTo}. {!interAgency && 'Not an escalation between agencies. '}
        <Clause>{clause}</Clause>
      </>
    ),
  }))
}

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
