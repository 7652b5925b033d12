import type { Look } from '../run-list'

/** Formatting that groups save on opening and restore on closing. */
export interface RtfState {
  readonly look: Look
  readonly font: number
  /** What the text of this group is for; `skip` is thrown away, and of a `shape` all but the text in it. */
  readonly destination: 'text' | 'skip' | 'fonts' | 'instruction' | 'formfield' | 'shape'
  /** Set inside a text box. */
  readonly boxed?: true
  /** Bytes that stand in for a Unicode character in readers that know none. */
  readonly unicodeSkip: number
}

export const initialState: RtfState = { look: {}, font: 0, destination: 'text', unicodeSkip: 1 }

const skipped = new Set([
  'colortbl', 'stylesheet', 'info', 'pict', 'object', 'header', 'headerl', 'headerr', 'headerf', 'footer', 'footerl', 'footerr',
  'footerf', 'listtable', 'listoverridetable', 'revtbl', 'rsidtbl', 'themedata', 'colorschememapping', 'latentstyles', 'datastore',
  'xmlnstbl', 'generator', 'listtext', 'pntext', 'bkmkstart', 'bkmkend', 'nonshppict', 'annotation', 'deleted', 'filetbl', 'shprslt', 'nonesttables',
]) // prettier-ignore

/** What a control word that opens a destination makes of the group; null when it opens none. */
export function destinationOf(word: string): RtfState['destination'] | null {
  if (word === 'fonttbl') return 'fonts'
  if (word === 'fldinst') return 'instruction'
  if (word === 'formfield') return 'formfield'
  if (word === 'shpinst' || word === 'do') return 'shape'
  if (word === 'fldrslt' || word === 'nesttableprops' || opensBox(word)) return 'text'
  return skipped.has(word) ? 'skip' : null
}

/** Words before the text of a shape, as Word 97 and later write it and as Word 95 did. */
export const opensBox = (word: string): boolean => word === 'shptxt' || word === 'dptxbxtext'

/** The state after a formatting word; the same state when the word formats nothing. */
export function formatted(state: RtfState, word: string, value: number | null): RtfState {
  const on = value !== 0
  const look = (change: Look): RtfState => ({ ...state, look: { ...state.look, ...change } })
  switch (word) {
    case 'plain':
      return { ...state, look: {}, font: 0 }
    case 'b':
      return look({ bold: on })
    case 'i':
      return look({ slanted: on })
    case 'strike':
    case 'striked':
      return look({ struck: on })
    case 'ul':
    case 'uld':
    case 'uldb':
    case 'ulw':
      return look({ underlined: on })
    case 'ulnone':
      return look({ underlined: false })
    case 'v':
      return look({ hidden: on })
    case 'highlight':
      return look({ highlighted: on })
    case 'f':
      return { ...state, font: value ?? 0 }
    case 'uc':
      return { ...state, unicodeSkip: value ?? 1 }
    default:
      return state
  }
}
