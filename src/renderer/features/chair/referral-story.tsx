import { PanelPanel } from './panel/panel-panel'
import { DecisionPanel } from './decision-panel'
import { PartiesPanel } from './parties-panel'
import { ReadinessPanel } from './readiness-panel'
import type { ReferralPartProps } from './referral-part'

/** The referral from top to bottom: what matters now comes first. */
export function ReferralStory(props: ReferralPartProps) {
  const preparing = props.detail.referral.phase === 'preparing'
  return (
    <>
      {preparing && <ReadinessPanel {...props} />}
      <DecisionPanel {...props} />
      <PanelPanel {...props} />
      <PartiesPanel {...props} />
      {!preparing && <ReadinessPanel {...props} />}
    </>
  )
}
