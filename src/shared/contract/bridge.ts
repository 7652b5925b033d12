import type { Changed, Channel, Input, Reply } from './index'

/** What the preload puts on `window.accord`: the contract and nothing else. */
export interface AccordBridge {
  /** Calls main. Resolves with a reply in every case the contract foresees; its value is parsed by the caller. */
  readonly call: <C extends Channel>(channel: C, input: Input<C>) => Promise<Reply>
  /** Hears that something shown may have changed. Returns the way to stop hearing. */
  readonly onChanged: (listener: (changed: Changed) => void) => () => void
  /** Paths on this computer of files dropped on the window; files without one are left out. */
  readonly pathsOf: (files: readonly File[]) => string[]
}
