// Loaded into an Electron application before it starts: says when its window is shown with a heading in it, and ends it.
const { app } = require('electron')

const world = 999
const hasHeading =
  '[...document.querySelectorAll("h1")].some((h) => h.getClientRects().length > 0 && h.innerText !== "")'

app.on('browser-window-created', (_event, window) => {
  const look = async () => {
    const there =
      window.isVisible() &&
      (await window.webContents
        .executeJavaScriptInIsolatedWorld(world, [{ code: hasHeading }])
        .catch(() => false))
    if (!there) return void setTimeout(look, 10)
    process.stdout.write(`ready ${Date.now()}\n`)
    app.exit(0)
  }
  window.webContents.once('dom-ready', () => void look())
})
