/**
 * Node 20 decodes Windows-1252, and Latin-1 which the web takes for it, byte for byte: O’Neil arrives without its apostrophe.
 * Where that is so, the decoder of this process is put right for everybody who decodes in it, libraries included.
 * See nodejs/node#56542. Import it before anything that decodes.
 */
const written = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const Decoder = globalThis.TextDecoder

class RightTextDecoder extends Decoder {
  override decode(...input: Parameters<InstanceType<typeof Decoder>['decode']>): string {
    const text = super.decode(...input)
    if (this.encoding !== 'windows-1252') return text
    return text.replace(/[\u0080-\u009f]/g, (letter) => written.charAt(letter.charCodeAt(0) - 0x80))
  }
}

if (new Decoder('windows-1252').decode(Uint8Array.of(0x92)) !== '’') globalThis.TextDecoder = RightTextDecoder

export {}
