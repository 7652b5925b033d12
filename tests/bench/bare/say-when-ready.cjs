// Loaded into an Electron application before it starts: says when its window is shown with a heading in it, presses its
// first button as a mouse does, says when the heading has changed, and ends it.
const { app } = require('electron')

const world = 999
const heading =
  '[...document.querySelectorAll("h1")].find((h) => h.getClientRects().length > 0)?.innerText ?? ""'
const button = `(() => {
  const { x, y, width, height } = document.querySelector("button:not(:disabled)").getBoundingClientRect()
  return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) }
})()`

app.on('browser-window-created', (_event, window) => {
  const inPage = (code) => window.webContents.executeJavaScriptInIsolatedWorld(world, [{ code }])
  const headingOtherThan = async (before) => {
    for (;;) {
      const there = window.isVisible() && (await inPage(heading).catch(() => before))
      if (there && there !== before) return there
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
  }
  window.webContents.once('dom-ready', async () => {
    const first = await headingOtherThan('')
    const shown = Date.now()
    const at = await inPage(button)
    for (const type of ['mouseMove', 'mouseDown', 'mouseUp'])
      window.webContents.sendInputEvent({ type, ...at, button: 'left', clickCount: 1 })
    await headingOtherThan(first)
    process.stdout.write(`shown ${shown} answered ${Date.now()}\n`)
    app.exit(0)
  })
})
