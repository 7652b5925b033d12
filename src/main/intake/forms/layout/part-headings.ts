const lettered =
  /^\s*(?:(?:[Pp]art|PART|[Ss]ection|SECTION)\s+)?([A-Z])(?:[.):]|\s[–—-])\s+\p{Lu}[^.!?;:\t]{1,60}$/u
const inCapitals = /^\s*(?=[^\n]{0,20}\p{Lu}{3})[\p{Lu}\d\s,/&'’()–-]{6,70}$/u

/** How a form heads its parts: by letters, "A. The adult", "B. The agencies", or in capitals, "WHAT HAPPENED". */
export class PartHeadings {
  private letter = ''
  private capitals = 0

  /** True for the heading of the part after the one before it; a list of the writer's own begins with its own A. */
  isNext(text: string): boolean {
    const letter = lettered.exec(text)?.[1]
    return letter !== undefined && this.letter !== '' && letter === following(this.letter)
  }

  /** True for a line in capitals of a form that heads its parts so. */
  isAlike = (text: string): boolean => this.capitals > 1 && inCapitals.test(text)

  /** Takes note of a line that is no answer. */
  pass(text: string): void {
    const letter = lettered.exec(text)?.[1]
    if (letter !== undefined && (letter === 'A' || this.isNext(text))) this.letter = letter
    if (inCapitals.test(text)) this.capitals++
  }
}

const following = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) + 1)
