const part = String.raw`[\p{Lu}\d(&][\p{L}\p{M}\d'’&()–-]*`

/** The source of a pattern for the name of an agency in running text, as a group: capitals, with small words between them. */
export const agencyName = String.raw`(?:[Tt]he\s)?(\p{Lu}[\p{L}\p{M}\d'’&()-]*(?:\s(?:(?:of|and|for|the|in|on|upon|at|with)\s){0,2}${part}){0,9}?)`

/** What may follow the whole of such a name. */
export const nameEnds = String.raw`(?![\p{L}\p{M}\d'’&–-])(?=\s(?:about|over|regarding|concerning|in relation|in respect|as|because|under|following|after|through|via|within|which|who|that|on|at|is|has|have|was|were|and\s\p{Ll}+|to|for)\b|\s?[.,;:?!()]|$)`
