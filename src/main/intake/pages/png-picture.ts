import { refuse } from '../sources/refusals'
import { colourSpaces, numberedColours, type PicturePage, type Piece } from './picture-page'
import { pngParts } from './png-parts'

/** A PNG, packed as it is: a PDF packs pictures alike. */
export function pngPicture(bytes: Uint8Array, view: DataView): PicturePage {
  const [width, height] = [view.getUint32(16), view.getUint32(20)]
  return { width, height, turn: 0, pieces: () => [pieceOf(bytes)] }
}

function pieceOf(bytes: Uint8Array): Piece {
  const { width, height, depth, colours, palette, data } = pngParts(bytes) ?? refuse('picture-not-shown')
  const space = palette ? numberedColours(palette) : colourSpaces[colours]
  const packing =
    data.kind === 'packed'
      ? ` /Filter /FlateDecode /DecodeParms << /Predictor 15 /Colors ${colours} /BitsPerComponent ${depth} /Columns ${width} >>`
      : ''
  const look = `/ColorSpace ${space} /BitsPerComponent ${depth}${packing}`
  return { left: 0, top: 0, width, height, look, data: data.bytes }
}
