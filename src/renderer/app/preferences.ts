import { useSyncExternalStore } from 'react'

export type Theme = 'system' | 'light' | 'dark'

/** How this person likes the screens; kept on this computer, and never about cases. */
interface Preferences {
  readonly theme: Theme
  /** Single letters as shortcuts; some people who use speech or have a tremor turn them off. */
  readonly letterKeys: boolean
  /** Columns of the register that are shown. */
  readonly columns: readonly string[] | null
}

const key = 'accord.preferences'
const listeners = new Set<() => void>()
let current = read()

function read(): Preferences {
  const kept: unknown = parse(localStorage.getItem(key))
  const known = typeof kept === 'object' && kept !== null ? kept : {}
  const theme =
    'theme' in known && (known.theme === 'light' || known.theme === 'dark') ? known.theme : 'system'
  const columns =
    'columns' in known && Array.isArray(known.columns)
      ? known.columns.filter((column) => typeof column === 'string')
      : null
  return { theme, letterKeys: !('letterKeys' in known && known.letterKeys === false), columns }
}

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    return null
  }
}

export function changePreferences(change: Partial<Preferences>): void {
  current = { ...current, ...change }
  localStorage.setItem(key, JSON.stringify(current))
  wearTheme()
  listeners.forEach((listener) => listener())
}

/** Puts the chosen theme on the page. */
export function wearTheme(): void {
  if (current.theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = current.theme
}

export const preferences = (): Preferences => current

export function usePreferences(): Preferences {
  return useSyncExternalStore((listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }, preferences)
}
