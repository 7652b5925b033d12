import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** The folder of the sample data. */
export const samples = resolve(import.meta.dirname, '../../resources/samples')

/** Every file of the sample data, whole paths in order of name. */
export const sampleFiles: readonly string[] = readdirSync(samples, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .sort()
