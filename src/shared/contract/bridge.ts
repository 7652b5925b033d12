import type { Channel, Input, ReplyTo } from './index'
import type { Changed } from './reply'

/** What the preload puts on `window.accord`: the contract and nothing else. */
export interface AccordBridge {
  /** Calls main. Resolves with a reply in every case the contract foresees; its value was parsed where it was made. */
  readonly call: <C extends Channel>(channel: C, input: Input<C>) => Promise<ReplyTo<C>>
  /** Hears that something shown may have changed. Returns the way to stop hearing. */
  readonly onChanged: (listener: (changed: Changed) => void) => () => void
  /** Paths on this computer of files dropped on the window; files without one are left out. */
  readonly pathsOf: (files: readonly File[]) => string[]
}
