import type { PrintedPaper } from './printed/write-html'

/** Prints a paper to a PDF; null when it could not be printed. Only the desktop app has something to print with. */
export type PrintPaper = (paper: PrintedPaper) => Promise<Uint8Array | null>
