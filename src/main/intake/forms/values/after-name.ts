/** "(SW)", ", RGN": what somebody is, in the letters of the trade. */
const letters = /^(?=(?:[^\p{Lu}]*\p{Lu}){2})\p{Lu}[\p{L}&/]{1,6}$/u
const pronouns = /^(?:she|he|they)\s?\/\s?(?:her|him|them)(?:\s?\/\s?\w{2,6})?$/i

const saysWhat = (text: string): boolean => letters.test(text) || pronouns.test(text)

/** A name without the letters of a trade or the pronouns in brackets straight behind it; more may follow them. */
export function withoutLetters(text: string): string {
  const found = /^([^,;(\n]{3,60}?)\s{0,3}\(([^()\n]{2,16})\)/u.exec(text)
  const [whole, name, inside] = found ?? []
  if (whole === undefined || name === undefined || inside === undefined || !saysWhat(inside.trim()))
    return text
  return `${name}${text.slice(whole.length)}`
}

/** True for what stands behind a name and a comma and is no part of it. */
export const isTrade = (text: string): boolean => saysWhat(text.trim())
