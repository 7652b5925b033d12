import { useLocation, useNavigate } from 'react-router'
import { insightsPath, insightsText, readInsights, type InsightsAddress } from './insights-address'

/** What the window's address asks for now, which may be ahead of what is on screen. */
const addressNow = () => readInsights(window.location.hash.split('?')[1] ?? '')

/** What Insights shows, as its address says it, and the way to another: each change is one step of the history. */
export function useInsightsAddress() {
  const navigate = useNavigate()
  const { search } = useLocation()
  const change = (part: Partial<InsightsAddress>) => {
    // From the address and not from the screen: of two choices in one event neither is lost, and one said twice is one.
    const now = addressNow()
    const next = { ...now, ...part }
    if (insightsText(next) !== insightsText(now)) void navigate(insightsPath(next))
  }
  return { shown: readInsights(search), change }
}

export interface InsightsProps {
  readonly shown: InsightsAddress
  readonly today: string
  readonly onChange: (part: Partial<InsightsAddress>) => void
}
