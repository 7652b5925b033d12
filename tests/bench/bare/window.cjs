// The bare baseline: an Electron application that opens one window with a heading and a button that changes it.
const { app, BrowserWindow } = require('electron')

void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800, show: false })
  window.once('ready-to-show', () => window.show())
  const pressed = "document.querySelector('h1').innerText = 'Pressed'"
  const page = `<h1>Empty</h1><button onclick="${pressed}">Press</button>`
  void window.loadURL(`data:text/html,${encodeURIComponent(page)}`)
})
