// What XML 1.0 cannot carry at all: control characters, halves of a pair, and the two non-characters.
const illegal =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

// Turn the direction of what follows them, and can make a text read as another. Letters need none of them.
const directing = /[\u202A-\u202E\u2066-\u2069]/g

/**
 * A text as a paper can hold it: characters a Word file cannot carry, or that only turn others round, are taken out;
 * line ends become one kind. Everything else stays as it is written, whatever it starts with.
 */
export function inertText(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(illegal, '')
    .replace(directing, '')
}

const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/
const letter = /\p{L}/u

/** True when the first letter of a text belongs to a script that is written from the right. */
export function startsFromRight(text: string): boolean {
  return rightToLeft.test(letter.exec(text)?.[0] ?? '')
}
