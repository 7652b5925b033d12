import { useEffect, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { insightsPath, insightsText, readInsights, type InsightsAddress } from './insights-address'

/**
 * What Insights shows, as its address says it, and the way to another: each change is one step of the history. The
 * router takes its time to follow, so what was asked for last counts until it has: of two quick choices neither is lost.
 */
export function useInsightsAddress() {
  const navigate = useNavigate()
  const { key, search } = useLocation()
  const [asked, setAsked] = useState<{ readonly at: string; readonly text: string } | null>(null)
  // The router has followed; and Back to where it was asked must not ask for it again, however soon it comes.
  if (asked !== null && asked.at !== key) setAsked(null)
  useEffect(() => {
    const forget = () => setAsked(null)
    window.addEventListener('popstate', forget)
    return () => window.removeEventListener('popstate', forget)
  }, [])
  const shown = readInsights(asked?.at === key ? asked.text : search)
  const change = (part: Partial<InsightsAddress>) => {
    const next = { ...shown, ...part }
    // Said twice within one event it is one choice: the window's address is already there.
    if (insightsText(next) === insightsText(shown) || window.location.hash === `#${insightsPath(next)}`) return
    setAsked({ at: key, text: insightsText(next) })
    void navigate(insightsPath(next))
  }
  return { shown, change }
}

export interface InsightsProps {
  readonly shown: InsightsAddress
  readonly today: string
  readonly onChange: (part: Partial<InsightsAddress>) => void
}
