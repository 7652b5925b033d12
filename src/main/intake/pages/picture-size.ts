/** The most points a picture may have to be unpacked. */
export const mostPicturePoints = 50_000_000

export interface PictureSize {
  readonly kind: 'png' | 'jpeg'
  /** Values for each point, where the first bytes say so. */
  readonly values?: number
  readonly width: number
  readonly height: number
}

/**
 * How large a picture says it is, read from its first bytes without unpacking it; null for kinds that cannot be shown
 * (TIFF, HEIC, GIF and others) and for what is cut off or makes no sense.
 */
export function pictureSize(bytes: Uint8Array): PictureSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const size = sizeIn(view)
    return size && size.width > 0 && size.height > 0 ? size : null
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

function sizeIn(view: DataView): PictureSize | null {
  switch (view.getUint16(0)) {
    case 0x8950:
      return { kind: 'png', width: view.getUint32(16), height: view.getUint32(20) }
    case 0xffd8:
      return jpegSize(view)
    default:
      return null
  }
}

/** The size stands in the frame header, behind segments of any length. */
function jpegSize(view: DataView): PictureSize | null {
  for (let at = 2; ;) {
    if (view.getUint8(at) !== 0xff) return null
    const marker = view.getUint8(at + 1)
    if (marker === 0xff) at += 1
    else if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return {
        kind: 'jpeg',
        width: view.getUint16(at + 7),
        height: view.getUint16(at + 5),
        values: view.getUint8(at + 9),
      }
    else at += 2 + view.getUint16(at + 2)
  }
}
