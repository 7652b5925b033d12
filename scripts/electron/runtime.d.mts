export interface Runtime {
  readonly executable: string
  readonly version: string
  /** Where it was found, in words. */
  readonly from: string
}
export function findRuntime(): Promise<Runtime>
