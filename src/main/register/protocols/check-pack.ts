import { readPack, type PackMistake } from './pack-text'

/** Every mistake of a pack's text with its line, in order; none when it can be used. */
export function checkPack(text: string): PackMistake[] {
  const read = readPack(text)
  return read.ok ? [] : [...read.mistakes].sort((a, b) => a.line - b.line)
}
