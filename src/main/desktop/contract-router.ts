import { ipcMain, type IpcMainInvokeEvent } from 'electron'
import { desktopChannels, isChannel } from '@shared/contract/channels'
import type { Reply } from '@shared/contract/reply'
import type { Serve } from '../serve-contract'
import { isWithinLimit } from './payload-limit'
import { isTrustedSender } from './trusted-sender'

export interface ContractRoutes {
  /** Calls main answers itself. */
  readonly desktop: Serve
  /** Calls passed on to the data process. */
  readonly data: Serve
}

/**
 * The only way in from the screens. A call is looked at before anything acts on it: who sends it, whether it is in
 * the contract, and how large it is. Whoever answers it then parses its input.
 */
export function routeContract(routes: ContractRoutes): void {
  ipcMain.handle('accord:call', async (event, channel: unknown, input: unknown): Promise<Reply> => {
    if (!isAcceptable(event, channel, input)) return refusal
    return desktopChannels.has(channel) ? routes.desktop(channel, input) : routes.data(channel, input)
  })

  const isAcceptable = (event: IpcMainInvokeEvent, channel: unknown, input: unknown): channel is string =>
    isTrustedSender(event.senderFrame) &&
    typeof channel === 'string' &&
    isChannel(channel) &&
    isWithinLimit(input)
}

const refusal: Reply = {
  ok: false,
  problem: {
    code: 'call-refused',
    message:
      'Accord refused a request that did not come from its own screens or was too large. Nothing was done.',
    whatToDo: 'Try again with less at once. If it happens again, close and reopen Accord.',
  },
}
