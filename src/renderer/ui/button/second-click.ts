import type { PressEvent } from 'react-aria-components'

/** Presses of the mouse in a row at one place, as the operating system counts them. */
let clicks = 0
if ('document' in globalThis) {
  document.addEventListener('mousedown', ({ detail }) => (clicks = detail), { capture: true })
}

/**
 * A second click belongs to the first: by then the button may be gone, or be one that means something else to what has
 * come up in its place.
 */
export const isSecondClick = ({ pointerType }: PressEvent): boolean => pointerType === 'mouse' && clicks > 1
