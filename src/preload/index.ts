import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { AccordBridge } from '@shared/contract/bridge'
import { isChannel } from '@shared/contract/channels'
import type { Changed, Reply } from '@shared/contract/reply'

const refusal: Reply = {
  ok: false,
  problem: {
    code: 'unknown-call',
    message: 'The screen asked for something Accord does not do.',
    whatToDo: 'Close and reopen Accord. If it happens again, tell whoever supports it.',
  },
}

const bridge: AccordBridge = {
  call: (channel, input) =>
    isChannel(channel) ? ipcRenderer.invoke('accord:call', channel, input) : Promise.resolve(refusal),
  onChanged: (listener) => {
    const hear = (_event: unknown, changed: Changed) => {
      listener(changed)
    }
    ipcRenderer.on('accord:changed', hear)
    return () => ipcRenderer.off('accord:changed', hear)
  },
  pathsOf: (files) => files.map((file) => webUtils.getPathForFile(file)).filter((path) => path !== ''),
}

contextBridge.exposeInMainWorld('accord', Object.freeze(bridge))
