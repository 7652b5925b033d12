import { app } from 'electron'

/** Switches that would open the running app to somebody else, or send its traffic elsewhere. */
const refused = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'inspect',
  'inspect-brk',
  'js-flags',
  'load-extension',
  'proxy-server',
  'proxy-pac-url',
  'host-rules',
  'disable-web-security',
]

/** The first refused switch the app was started with; the journeys need them, so only a packaged app looks. */
export function refusedSwitch(): string | null {
  if (!app.isPackaged) return null
  return refused.find((name) => app.commandLine.hasSwitch(name)) ?? null
}

/** Turns off everything in Chromium that would use the network by itself. Must run before the app is ready. */
export function silenceChromium(): void {
  const { commandLine } = app
  commandLine.appendSwitch('disable-background-networking')
  commandLine.appendSwitch('disable-component-update')
  commandLine.appendSwitch('disable-domain-reliability')
  commandLine.appendSwitch('disable-breakpad')
  commandLine.appendSwitch('no-pings')
  commandLine.appendSwitch('no-proxy-server')
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
}

/** The operating system's sandbox for every renderer. It cannot be had as root, where `--no-sandbox` is a must. */
export function enableSandbox(): void {
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
}

/** Keeps the app's own small files in the folder named by `--user-data-dir`, also where a default app set another. */
export function useProfileAskedFor(): void {
  const folder = app.commandLine.getSwitchValue('user-data-dir')
  if (folder !== '') app.setPath('userData', folder)
}
