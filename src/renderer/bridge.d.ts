import type { AccordBridge } from '@shared/contract/bridge'

declare global {
  interface Window {
    readonly accord: AccordBridge
  }
}
