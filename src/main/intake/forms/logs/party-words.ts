/** "ASC Locality Team", "CHC - Anytown": no person is called so. */
export const isTeam = (text: string): boolean =>
  /\b(?:team|unit|house|lodge|manor|grange|nursery|primary|ward|practice|hub|locality|panel|directorate)\s*\d{0,3}$/i.test(
    text.trim(),
  ) || /^(?:asc|icb|mash|chc|cmht|gp|csc|nhs|las|dwp)\b/i.test(text.trim())

/** "Team Manager", "Head of Service": whom something went to by their post. */
export const isJob = (text: string): boolean =>
  /^(?:(?:team|service|ward|line|duty|senior|deputy|assistant|operations|general|practice|group|registered|locality|area|corporate|strategic|interim|acting|executive) )*(?:managers?|heads?|directors?|leads?|chief executive|supervisor|matron|chair)\b(?: (?:of|for) [\p{L}\s&’']{3,40})?(?:\/.{3,40})?$/iu.test(
    text.trim(),
  )
