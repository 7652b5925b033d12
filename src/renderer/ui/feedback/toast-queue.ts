export interface Toast {
  readonly id: number
  readonly text: string
  readonly undo?: () => void
}

const shownFor = 9000
let next = 1
let current: readonly Toast[] = []
const listeners = new Set<() => void>()

function change(toasts: readonly Toast[]) {
  current = toasts
  listeners.forEach((listener) => listener())
}

/** The notices of things just done. At most one shows: a newer one takes the place of the older. */
export const toastQueue = {
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  shown: (): readonly Toast[] => current,
  close(id: number) {
    change(current.filter((toast) => toast.id !== id))
  },
}

/** Says what was just done, and offers to undo it. */
export function say(text: string, undo?: () => void): void {
  const toast = { id: next++, text, undo }
  change([toast])
  setTimeout(() => toastQueue.close(toast.id), shownFor)
}
