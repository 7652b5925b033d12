import { useLocation, useNavigate } from 'react-router'
import { insightsPath, readInsights, type InsightsAddress } from './insights-address'

/** What Insights shows, as its address says it, and the way to another: each change is one step of the history. */
export function useInsightsAddress() {
  const navigate = useNavigate()
  const shown = readInsights(useLocation().search)
  const change = (part: Partial<InsightsAddress>) => {
    const to = insightsPath({ ...shown, ...part })
    if (to !== insightsPath(shown)) void navigate(to)
  }
  return { shown, change }
}

export interface InsightsProps {
  readonly shown: InsightsAddress
  readonly today: string
  readonly onChange: (part: Partial<InsightsAddress>) => void
}
