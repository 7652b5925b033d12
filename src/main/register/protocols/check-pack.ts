import { readPack, type FormsText, type PackMistake } from './pack-text'

/** Every mistake of a pack's text and of the forms beside it, with its line, in order; none when it can be used. */
export function checkPack(text: string, forms: FormsText | null = null): PackMistake[] {
  const read = readPack(text, forms)
  return read.ok ? [] : [...read.mistakes].sort((a, b) => order(a, b) || a.line - b.line)
}

/** The pack's own mistakes first. */
const order = (a: PackMistake, b: PackMistake): number =>
  Number(a.file !== undefined) - Number(b.file !== undefined)
