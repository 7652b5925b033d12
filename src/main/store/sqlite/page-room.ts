/** Kilobytes of pages kept. They are decrypted as they are read; these many spare figures from decrypting each a dozen times. */
export const roomForFigures = 64 * 1024
/** What comes in is written once and hardly read again: with this much, an import is as quick and its memory stays level. */
export const roomForImports = 16 * 1024
