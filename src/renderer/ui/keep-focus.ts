/**
 * Gives the keyboard to the screen where nothing has it because what had it is gone: to the part marked `data-start`, or
 * to the screen as a whole.
 */
export function keepFocus(): void {
  if (!isNowhere()) return
  const start =
    document.querySelector<HTMLElement>('main [data-start=true]') ?? document.querySelector('main')
  start?.focus({ preventScroll: true })
}

/** The same once what goes now has gone: the browser sees that a frame later, and so does the library of dialogs. */
export function keepFocusSoon(): void {
  requestAnimationFrame(() => requestAnimationFrame(keepFocus))
}

/** Whether no part of the screen has the keyboard; the screen as a whole may. */
export function isFocusFree(): boolean {
  return isNowhere() || document.activeElement?.tagName === 'MAIN'
}

function isNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body
}
