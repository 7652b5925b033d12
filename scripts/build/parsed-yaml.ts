import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { parseDocument } from 'yaml'

/** The part of a Vite plugin that is used here. */
interface WritesFile {
  readonly name: string
  generateBundle(this: { emitFile(file: { type: 'asset'; fileName: string; source: string }): unknown }): void
}

/**
 * Puts what the built-in protocol packs say beside the bundle as JSON, each by the SHA-256 of its text, because parsing YAML
 * is a third of the time a command takes to start. The text still counts: one that was changed is not found.
 */
export function parsedYaml(folder: string): WritesFile {
  return {
    name: 'parsed-yaml',
    generateBundle() {
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
        name.endsWith('.yaml'),
      )
      const values = files.sort().flatMap((name) => {
        const text = readFileSync(join(folder, name), 'utf8')
        const document = parseDocument(text, { uniqueKeys: true })
        if (document.errors.length > 0) return []
        const value: unknown = document.toJS({ maxAliasCount: 1000 })
        const json = JSON.stringify(value)
        // What JSON cannot say, such as infinity, is left to be read from the text.
        if (!isDeepStrictEqual(JSON.parse(json), value)) return []
        return [[createHash('sha256').update(text).digest('hex'), json]]
      })
      const source = JSON.stringify(Object.fromEntries(values))
      this.emitFile({ type: 'asset', fileName: 'parsed-yaml.json', source })
    },
  }
}
