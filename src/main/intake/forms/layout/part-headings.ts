const lettered =
  /^\s*(?:(?:[Pp]art|PART|[Ss]ection|SECTION)\s+)?([A-Z])(?:[.):]|\s[–—-])\s+\p{Lu}[^.!?;:\t]{1,60}$/u

/** The parts a form is divided into by letters: "A. The adult", "B. The agencies". */
export class PartHeadings {
  private letter = ''

  /** True for the heading of the part after the one before it; a list of the writer's own begins with its own A. */
  isNext(text: string): boolean {
    const letter = lettered.exec(text)?.[1]
    return letter !== undefined && this.letter !== '' && letter === following(this.letter)
  }

  /** Takes note of a line that is no answer. */
  pass(text: string): void {
    const letter = lettered.exec(text)?.[1]
    if (letter !== undefined && (letter === 'A' || this.isNext(text))) this.letter = letter
  }
}

const following = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) + 1)
