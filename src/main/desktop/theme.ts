import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { app, nativeTheme } from 'electron'

export type Theme = 'light' | 'dark' | 'system'

const file = () => join(app.getPath('userData'), 'theme')

/** Takes up the theme chosen last time. A missing or damaged file is the system's theme. */
export function restoreTheme(): void {
  nativeTheme.themeSource = chosen()
}

export function chooseTheme(theme: Theme): void {
  nativeTheme.themeSource = theme
  writeFileSync(file(), theme)
}

/** Behind the window before the first screen is drawn: the page colour of the screens in that theme. */
export function pageColour(): string {
  return nativeTheme.shouldUseDarkColors ? '#141719' : '#f5f4f0'
}

function chosen(): Theme {
  try {
    const text = readFileSync(file(), 'utf8')
    return text === 'light' || text === 'dark' ? text : 'system'
  } catch {
    return 'system'
  }
}
