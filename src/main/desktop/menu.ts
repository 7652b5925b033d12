import { app, Menu, type MenuItemConstructorOptions } from 'electron'

/** The menu bar: what every program has, and the developer's tools only where Accord is developed. */
export function setMenu(): void {
  const developer: MenuItemConstructorOptions[] = [
    { type: 'separator' },
    { role: 'reload' },
    { role: 'toggleDevTools' },
  ]
  const menu: MenuItemConstructorOptions[] = [
    ...(process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
    { label: '&File', submenu: [{ role: process.platform === 'darwin' ? 'close' : 'quit' }] },
    { role: 'editMenu', label: '&Edit' },
    {
      label: '&View',
      submenu: [
        { role: 'zoomIn', label: 'Larger' },
        { role: 'zoomOut', label: 'Smaller' },
        { role: 'resetZoom', label: 'Actual size' },
        { type: 'separator' },
        { role: 'togglefullscreen', label: 'Full screen' },
        ...(app.isPackaged ? [] : developer),
      ],
    },
    { role: 'help', label: '&Help', submenu: [{ label: 'About Accord', click: () => app.showAboutPanel() }] },
  ]
  app.setAboutPanelOptions({
    applicationName: 'Accord',
    applicationVersion: app.getVersion(),
    copyright: 'Free software under the GNU Affero General Public License, version 3.',
  })
  Menu.setApplicationMenu(Menu.buildFromTemplate(menu))
}
