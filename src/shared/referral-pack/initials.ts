const titles = /^(?:mr|mrs|ms|miss|mx|master|dr|doctor|prof|professor|rev|sir|dame|lord|lady|cllr)\.?$/i

/** A name by its initials: "Mrs Joan Alice Green" is "J. A. G.". What is no name stays empty. */
export function initialsOf(name: string): string {
  return partsOf(name)
    .map((part) => `${(part[0] ?? '').toUpperCase()}.`)
    .join(' ')
}

/** The words of a name without titles; "SURNAME, Forename" turned round, nicknames in brackets kept at the end. */
export function partsOf(name: string): string[] {
  const [before = '', after] = name.split(',', 2)
  const turned = after === undefined ? name : `${after} ${before}`
  return turned.split(/[^\p{L}\p{M}'’‘-]+/u).filter((part) => /\p{L}/u.test(part) && !titles.test(part))
}
