/**
 * The name of an attachment or entry as it may be shown: no folders, control or direction characters. It is never used
 * as a path; bytes are kept under their hash.
 */
export function displayName(raw: string | null | undefined, otherwise: string): string {
  const last = (raw ?? '').split(/[/\\]/).at(-1) ?? ''
  const clean = last
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .replace(/(?<![. ])[. ]+$/, '')
    .trim()
  return clean === '' ? otherwise : Array.from(clean).slice(0, 150).join('')
}

/** Gives each name once: a second `Form.docx` becomes `Form (2).docx`. */
export class UniqueNames {
  private readonly taken = new Set<string>()

  take(name: string): string {
    const dot = name.lastIndexOf('.')
    const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, '']
    let unique = name
    for (let n = 2; this.taken.has(unique.toLowerCase()); n++) unique = `${stem} (${n})${ending}`
    this.taken.add(unique.toLowerCase())
    return unique
  }
}
