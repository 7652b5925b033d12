import { lazy, Suspense } from 'react'
import { Navigate, Route, Routes as RouterRoutes } from 'react-router'
import { AgenciesPage } from '../features/agencies/agencies-page'
import { ChairPage } from '../features/chair/chair-page'
import { ReferralPage } from '../features/chair/referral-page'
import { CasePage } from '../features/escalations/case-page'
import { DuePage } from '../features/due/due-page'
import { EscalationsPage } from '../features/escalations/escalations-page'
import { ProtocolPage } from '../features/protocol/protocol-page'
import { ReportsPage } from '../features/reports/reports-page'
import { AgencyReturnPage } from '../features/returns/agency-return-page'
import { ReturnsPage } from '../features/returns/returns-page'
import { RoundPage } from '../features/returns/round-page'
import { SettingsPage } from '../features/settings/settings-page'
import { TriagePage } from '../features/triage/triage-page'
import { Skeleton } from '../ui/feedback/skeleton'

// The charts are the largest part of the screens, and not wanted at once.
const InsightsPage = lazy(async () => ({
  default: (await import('../features/insights/insights-page')).InsightsPage,
}))

/** Which screen an address shows. */
export function Routes({ boardPack }: { readonly boardPack: string }) {
  return (
    <RouterRoutes>
      <Route path="/triage" element={<TriagePage />} />
      <Route path="/escalations" element={<EscalationsPage boardPack={boardPack} />} />
      <Route path="/escalations/:reference" element={<CasePage />} />
      <Route path="/due" element={<DuePage />} />
      <Route path="/chair" element={<ChairPage />} />
      <Route path="/chair/:reference" element={<ReferralPage />} />
      <Route path="/returns" element={<ReturnsPage />} />
      <Route path="/returns/:round" element={<RoundPage />} />
      <Route path="/returns/:round/:agency" element={<AgencyReturnPage />} />
      <Route path="/protocol/:id" element={<ProtocolPage />} />
      <Route
        path="/insights"
        element={
          <Suspense fallback={<Skeleton lines={6} />}>
            <InsightsPage />
          </Suspense>
        }
      />
      <Route path="/reports" element={<ReportsPage />} />
      <Route path="/agencies" element={<AgenciesPage />} />
      <Route path="/settings" element={<SettingsPage />} />
      <Route path="*" element={<Navigate to="/triage" replace />} />
    </RouterRoutes>
  )
}
