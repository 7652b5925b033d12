/** Megabytes of heap an intake worker may use before it is ended, as Node's switch. */
export const workerHeapLimit = '--max-old-space-size=512'
