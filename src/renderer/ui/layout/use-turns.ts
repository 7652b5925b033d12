import { useLayoutEffect, useRef, useState, type RefObject } from 'react'

/** Panes of which one at a time has room, where it is narrow. */
interface Turns {
  /** To be put where their room begins. */
  readonly top: RefObject<HTMLDivElement | null>
  /** The pane that is in sight. */
  readonly shown: string | null
  readonly show: (pane: string) => void
  /** Brings up a pane that the keyboard has come to, and what has the focus in it. */
  readonly onFocus: (pane: string) => void
}

/**
 * Which of some panes is in sight, where they take turns. Going back to one, it is scrolled to where it was left, so that
 * somebody who looks a word up does not lose the box they type in.
 */
export function useTurns(ids: readonly string[]): Turns {
  const top = useRef<HTMLDivElement>(null)
  const [chosen, setChosen] = useState<string | null>(null)
  const shown = ids.find((id) => id === chosen) ?? ids[0] ?? null
  const left = useRef(new Map<string, number>())
  const toFocus = useRef(false)
  const go = (pane: string, focused: boolean) => {
    const page = top.current && scrollerOf(top.current)
    if (page && shown !== null) left.current.set(shown, page.scrollTop)
    toFocus.current = focused
    setChosen(pane)
  }
  useLayoutEffect(() => {
    const begin = top.current
    const page = begin && scrollerOf(begin)
    if (!page || chosen === null) return
    if (toFocus.current) {
      document.activeElement?.scrollIntoView({ block: 'nearest' })
      return
    }
    const above = begin.getBoundingClientRect().top - page.getBoundingClientRect().top + page.scrollTop
    page.scrollTo({ top: left.current.get(chosen) ?? Math.min(page.scrollTop, above) })
  }, [chosen])
  return {
    top,
    shown,
    show: (pane) => pane !== shown && go(pane, false),
    onFocus: (pane) => pane !== shown && go(pane, true),
  }
}

function scrollerOf(element: HTMLElement): HTMLElement | null {
  for (let around = element.parentElement; around; around = around.parentElement)
    if (around.scrollHeight > around.clientHeight && getComputedStyle(around).overflowY === 'auto')
      return around
  return null
}
