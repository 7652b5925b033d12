import { call } from '../../app/client'

/** What to import: files and folders, text that was pasted, or what an earlier import left. */
export type ImportSource =
  | { readonly kind: 'paths'; readonly paths: readonly string[] }
  | { readonly kind: 'pasted'; readonly text: string; readonly html: string | null }
  | { readonly kind: 'resume'; readonly batch: string }

/** Starts an import; answers its batch. */
export function startImport(source: ImportSource): Promise<{ batch: string }> {
  switch (source.kind) {
    case 'paths':
      return call('intake.start', { paths: [...source.paths] })
    case 'pasted':
      return call('intake.paste', { text: source.text, html: source.html })
    case 'resume':
      return call('intake.resume', { batch: source.batch })
  }
}
