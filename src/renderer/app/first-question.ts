/**
 * What to show first, asked before anything else of the screens is run: this file comes first in `main.tsx` and imports
 * nothing, so that the answer is on its way while they get ready.
 */
export const firstState = window.accord.call('app.state', null)
