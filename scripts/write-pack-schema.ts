import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { packJsonSchema } from '../src/shared/protocol/pack-json-schema'

/** Writes resources/protocols/pack.schema.json, for editors. To be run after the shape of a pack changes. */
writeFileSync(resolve(import.meta.dirname, '../resources/protocols/pack.schema.json'), packJsonSchema())
