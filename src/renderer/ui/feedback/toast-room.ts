let room = 0
const listeners = new Set<() => void>()

/** How much of the window's foot notices take up, in pixels: what lies over the page keeps clear of it. */
export const toastRoom = {
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  now: (): number => room,
  take(pixels: number) {
    if (pixels === room) return
    room = pixels
    listeners.forEach((listener) => listener())
  },
}
