/** The scheme and host the screens are served from: an origin of their own that no web page can have. */
export const appScheme = 'accord'
export const appOrigin = `${appScheme}://app`
export const appPage = `${appOrigin}/index.html`

/** True for the app's one page, whatever place within it (`#/triage`) the address names. */
export function isAppPage(address: string): boolean {
  return address.split('#', 1)[0] === appPage
}
