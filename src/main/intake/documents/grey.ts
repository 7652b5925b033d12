/** Whether a colour as documents write it (`808080`, `#7f7f7f`) is a grey between black and white; undefined when none is stated. */
export function greyStated(colour: string | undefined): boolean | undefined {
  if (colour === undefined) return undefined
  if (/^(?:dark|dim|light)?gr[ae]y$/.test(colour)) return true
  const [, red, green, blue] = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour) ?? []
  if (red === undefined || green === undefined || blue === undefined) return false
  const parts = [red, green, blue].map((part) => parseInt(part, 16))
  return (
    Math.min(...parts) >= 0x50 &&
    Math.max(...parts) <= 0xd0 &&
    Math.max(...parts) - Math.min(...parts) <= 0x10
  )
}
