import { looksLikeJobTitle } from '../values/person'
import { agencyName, nameEnds } from './agency-pattern'

const onBehalf = new RegExp(
  String.raw`\b(?:I|[Ww]e)\s(?:[a-z]+\s){1,5}?on behalf of\s${agencyName}${nameEnds}`,
  'u',
)
const worksAt = new RegExp(
  String.raw`\b(?:I|[Ww]e)(?:['’]m|['’]re)?\s(?:(?:am|are|work|volunteer|teach|write|writing|based|here)\s){0,3}(?:at|for|from)\s${agencyName}${nameEnds}`,
  'u',
)
const runs = new RegExp(String.raw`\bI\s(?:manage|run|lead|own|chair)\s${agencyName}${nameEnds}`, 'u')
const post = new RegExp(
  String.raw`\b(?:I am|I['’]m|I work as|(?:I write|[Ww]riting) as)\s(?:the|an?|your)?\s?((?:[\p{L}’'&/-]+\s){1,6}?)(?:at|of|for|with)\s${agencyName}${nameEnds}`,
  'u',
)
/** "I am the manager of a home and the nurse of …": of two, one is somebody else. */
const two = /\b(?:and the|and an?|who|that|of)\b/

/** The agencies a letter's writer says in so many words to be at: "I am the safeguarding lead at Hexby Dental Practice." */
export function writersAgencies(line: string): string[] {
  const plainly = [onBehalf, worksAt, runs].map((pattern) => pattern.exec(line)?.[1])
  const [, is = '', there] = post.exec(line) ?? []
  return [...plainly, looksLikeJobTitle(is) && !two.test(is) ? there : undefined].filter((text) => text !== undefined)
} // prettier-ignore

/** "I run the night shelter at Hexby House": somebody there is who writes. */
export function saysOwn(line: string, place: string): boolean {
  const at = line.search(/\b(?:I|[Ww]e|[Mm]y|[Oo]ur)\b/)
  const named = ['at', 'of', 'for', 'from', 'with', 'are', 'am', 'manage', 'run', 'lead', 'own'].map((word) =>
    line.indexOf(` ${word} ${place}`),
  )
  return at >= 0 && named.some((found) => found > at && !/[.?!]\s/.test(line.slice(at, found)))
}
