// The bare baseline: an Electron application that opens one window with a heading.
const { app, BrowserWindow } = require('electron')

void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800, show: false })
  window.once('ready-to-show', () => window.show())
  void window.loadURL('data:text/html,<h1>Empty</h1>')
})
