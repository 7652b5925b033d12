import { z } from 'zod'
import { protocolPack } from './pack-schema'
import { themes } from './taxonomy'

/** The JSON Schema of a protocol pack, for editors: completion and red underlining while a pack is written. */
export function packJsonSchema(): string {
  const schema = z.toJSONSchema(protocolPack, { io: 'input', target: 'draft-7', reused: 'inline' })
  const described = {
    ...schema,
    title: 'Accord protocol pack',
    description: `One board's escalation protocol. Themes: ${Object.keys(themes).join(', ')}.`,
  }
  return `${JSON.stringify(described, null, 2)}\n`
}
