import type { Look } from '../run-list'
import { numberOf, type Sprm } from './sprms'

export interface CharacterProperties {
  readonly look: Look
  /** A character that stands for something else: a field mark, a picture, a symbol. */
  readonly special: boolean
  readonly deleted: boolean
  readonly symbol?: { readonly font: number; readonly code: number }
  readonly font?: number
  /** Where a form field's data begins in the Data stream. */
  readonly data?: number
}

export const plainCharacter: CharacterProperties = { look: {}, special: false, deleted: false }

/** What the modifiers of a stretch of characters say, as far as it can change what is meant. */
export function characterProperties(list: readonly Sprm[]): CharacterProperties {
  return list.reduce((so: CharacterProperties, { code, operand }) => {
    const value = numberOf(operand)
    const on = value === 1 || value === 0x81
    const look = (change: Look) => ({ ...so, look: { ...so.look, ...change } })
    switch (code) {
      case 0x0835:
        return look({ bold: on })
      case 0x0836:
        return look({ slanted: on })
      case 0x0837:
      case 0x2a53:
        return on ? look({ struck: true }) : so
      case 0x083c:
        return look({ hidden: on })
      case 0x2a3e:
        return look({ underlined: value !== 0 })
      case 0x2a0c:
        return look({ highlighted: value !== 0 })
      case 0x0855:
        return { ...so, special: on }
      case 0x0800:
        return { ...so, deleted: on }
      case 0x4a4f:
        return { ...so, font: value }
      case 0x6a03:
        return { ...so, data: value }
      case 0x6a09:
        return { ...so, symbol: { font: value & 0xffff, code: value >>> 16 } }
      default:
        return so
    }
  }, plainCharacter)
}
