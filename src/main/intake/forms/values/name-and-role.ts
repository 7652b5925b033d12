import { oneLine } from './content'
import { looksLikeContact, looksLikeJobTitle, looksLikeName, nameShape, withoutRank } from './person'

/** Words job titles start with; a person's name hardly does. */
const startsJob =
  /^(?:team|ward|service|care|housing|line|case|duty|social|registered|senior|operations?|head|deputy|assistant|chief|clinical|community|district|designated|named|principal|lead|acting|area|general|locality|practice|probation|safeguarding|advanced|approved|home|adults?|children['’]?s?|mental|public|police|detective|consultant|health|staff|unit|nurse|managing|executive|director|manager|officer|matron|sister)\b/iu

/** True for what may be somebody's name even though it ends like a job or an agency: "Constance Service". */
function mayBeName(text: string): boolean {
  if (looksLikeName(text)) return !looksLikeJobTitle(text) || endsOnly(text)
  const bare = withoutRank(text)
  return text.length <= 70 && !/\d/.test(bare) && nameShape.test(bare) && endsOnly(text)
}

/** Two or three words of which only the last is one of a job or an agency. */
function endsOnly(text: string): boolean {
  const words = withoutRank(text).split(/\s+/)
  return words.length >= 2 && words.length <= 3 && !startsJob.test(text) && !looksLikeJobTitle(words.slice(0, -1).join(' ')) // prettier-ignore
}

export interface NameAndRole {
  readonly name: string
  readonly jobTitle: string | null
}

/**
 * Divides what stands in a box for a name and a job title: the name up to the first comma, dash, line or bracket, and
 * whatever follows as the role, in the writer's words. Null when what comes first is hardly a name.
 */
export function divideNameAndRole(text: string): NameAndRole | null {
  if (text.length > 300) return null
  const divided = /^([^,;\n(]+?)(?:\s{0,9}[,;\n]\s*|\s{1,9}[-–—|/]\s{1,9}|\s{0,9}(?=\())([^]+)$/u.exec(
    text.trim(),
  )
  const first = divided?.[1]
  const rest = divided?.[2]
  if (first === undefined || rest === undefined) {
    const alone = oneLine(text)
    return looksLikeName(alone) && !looksLikeJobTitle(alone) ? { name: alone, jobTitle: null } : null
  }
  if (!mayBeName(first.trim()) || looksLikeContact(rest)) return null
  const role = /^\(([^()]+)\)$/.exec(rest.trim())?.[1] ?? rest
  return { name: oneLine(first), jobTitle: oneLine(role) }
}
