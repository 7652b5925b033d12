/** F6: moves focus to the next pane of the window (`data-pane`), or the one before. */
export function goToNextPane(step: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter(
    (pane) => pane.getClientRects().length > 0,
  )
  if (panes.length === 0) return
  const at = panes.findIndex((pane) => pane.contains(document.activeElement) && !innerPaneHasFocus(pane))
  const next = panes[(at + step + panes.length) % panes.length]
  next?.focus()
}

function innerPaneHasFocus(pane: HTMLElement): boolean {
  return [...pane.querySelectorAll('[data-pane]')].some((inner) => inner.contains(document.activeElement))
}
