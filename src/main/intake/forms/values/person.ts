import { plainWords } from '../labels/words'
import { oneLine } from './content'
import { saysNotKnown } from './prompts'

export interface Divided {
  readonly name: string | null
  readonly jobTitle: string | null
  readonly agency: string | null
  readonly contact: string | null
  /** Every part was recognised for what it is. */
  readonly clear: boolean
}

const agencyWords =
  /\b(?:council|trust|nhs|police|constabulary|icb|ccg|hospital|infirmary|university|health ?care|care home|nursing home|surgery|(?:gp|dental|medical) practice|(?:medical|health) centre|clinic|camhs|cmht|mash|almshouses?|housing|association|ltd|limited|plc|llp|cic|charity|foundation|partnership|probation|ambulance|fire|prison|hmp|school|college|academy|service|services|social care|adult care|children['’]s services|board|department|dwp|borough|county|district|community health|women['’]s aid|refuge|age uk|mencap|mind|hospice|agency|organisation|commission|cqc|homes?|support|society|group)\b/i
const jobWords =
  /\b(?:manager|officer|nurse|doctor|gp|lead|head|director|worker|practitioner|consultant|coordinator|co-ordinator|matron|sister|therapist|assistant|supervisor|sergeant|inspector|constable|pc|ds|di|dci|dc|adviser|advisor|administrator|chief|executive|commissioner|psychiatrist|psychologist|advocate|clinician|specialist|paramedic|physician|professional|carer|teacher|headteacher|safeguarding|deputy|senior|team leader|midwife|health visitor|social worker|ot|registrar|dsl|warden|clerk|chair|secretary|representative|analyst|governor|reviewer|assessor|guardian|principal|vicar|priest|minister|chaplain|tutor|counsellor|solicitor|mentor|curate|dean|bursar|paediatrician|pharmacist|dentist|optometrist|keyworker|navigator|broker)\b/i
const contactWords =
  /@|\b(?:tel|telephone|phone|mob|mobile|email|e-mail|fax|ext)\b\.?:?|(?:\+?\d[\d\s()-]{6,}\d)/i
export const nameShape =
  /^(?:(?:mr|mrs|ms|miss|mx|dr|prof|professor|rev|revd|sir|dame|sgt|insp|pc|ds|di|cllr)\.?\s+)?\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+(?:de|van|von|der|den|la|le|al|el|bin|binti|o'|mac|mc|and|&)?\s*\p{Lu}?[\p{L}\p{M}'’.-]*){0,4}$/iu

const rank =
  /^(?:pc|dc|ds|ps|di|dci|wpc|pcso|sgt|insp|sister|matron|dr|prof)\.?\s+(?:\d{2,6}\s+)?(?=\p{Lu}\p{L}+\s)/iu
/** "PC 2217 Jo Bloggs" without what the officer is. */
export const withoutRank = (text: string): string => text.trim().replace(rank, '')

/** True for an agency of a board's directory, by its name or an alias. */
export const isKnownAgency = (text: string, agencies: ReadonlySet<string>): boolean =>
  agencies.has(plainWords(text))

export const looksLikeAgency = (text: string): boolean =>
  agencyWords.test(text) || /^[A-Z]{3,6}$/.test(text.trim())
export const looksLikeJobTitle = (text: string): boolean => jobWords.test(withoutRank(text))
export const looksLikeContact = (text: string): boolean => contactWords.test(text)
export const looksLikeName = (text: string): boolean =>
  text.length <= 70 &&
  nameShape.test(withoutRank(text)) &&
  !/\d/.test(withoutRank(text)) &&
  !looksLikeAgency(text)

/** "Service Manager (Learning Disability)" is one job. */
const explainsRole = (before: string, inside: string): boolean =>
  looksLikeJobTitle(before.split(/[,;\n]/).at(-1) ?? '') && /^\p{Lu}[\p{L}\s&]{3,40}$/u.test(inside) && !looksLikeAgency(inside) && !looksLikeJobTitle(inside) // prettier-ignore

/** Divides "Jo Bloggs, Team Manager, Anytown Council, 555 0100" into its parts; the name is the first. */
export function dividePerson(text: string, agencies: ReadonlySet<string>): Divided {
  if (text.length > 600) return { name: null, jobTitle: null, agency: null, contact: null, clear: false }
  // "(office hours)" says when a number is answered.
  const bracketed = text.replace(
    /(\d)?\s{0,9}\(([^()]{2,120})\)/g,
    (whole: string, digit: string | undefined, inside: string, at: number) =>
      (digit !== undefined && !/\d/.test(inside)) || explainsRole(text.slice(0, at), inside)
        ? whole
        : `${digit ?? ''}, ${inside}`,
  )
  const parts = bracketed
    .split(
      /\n|;|,|\t|\s[-–—|]\s|\s\/\s|(?=\b(?:tel|telephone|phone|mob|mobile|email|e-mail)\b\.?\s?:?\s?[\d+\p{L}])|\s(?=\+?0\d[\d\s]{7,})|\s(?=[\w.+-]+@)/iu,
    )
    .map((part) => oneLine(part))
    .filter((part) => part !== '')
  const [first, ...rest] = parts
  const divided = {
    name: null as string | null,
    jobTitle: [] as string[],
    agency: [] as string[],
    contact: [] as string[],
  }
  let clear = true
  const place = (part: string, isFirst: boolean) => {
    if (looksLikeContact(part)) divided.contact.push(part)
    else if (isKnownAgency(part, agencies)) divided.agency.push(part)
    else if (saysNotKnown(part)) return
    else if (isFirst && looksLikeName(part) && !looksLikeJobTitle(part)) divided.name = part
    else if (isFirst && looksLikeName(part)) {
      divided.name = part
      clear = false
    } else if (looksLikeAgency(part) && !(looksLikeJobTitle(part) && divided.jobTitle.length === 0))
      divided.agency.push(part)
    else if (looksLikeJobTitle(part)) divided.jobTitle.push(part)
    else if (divided.name === null && !isFirst && looksLikeName(part)) divided.name = part
    else clear = false
  }
  if (first !== undefined) place(first, true)
  for (const part of rest) place(part, false)
  const join = (list: string[]) => (list.length === 0 ? null : list.join(', '))
  return {
    name: divided.name,
    jobTitle: join(divided.jobTitle),
    agency: join(divided.agency),
    contact: join(divided.contact),
    clear,
  }
}

/**
 * "Jo Bloggs, Named Midwife, Anytown Hospitals, jo@anytown.example" for a question that names its four parts: each in the
 * place it is asked for in, where there are as many and none is plainly another's. Null otherwise.
 */
export function divideInOrder(text: string, parts: readonly (keyof Omit<Divided, 'clear'>)[]): Divided | null {
  if (text.length > 400 || parts.length < 3 || parts[0] !== 'name') return null
  const written = text
    .replace(/([^,;\s])\s*\n\s*/g, '$1 ')
    .split(/[,;\n]/)
    .map(oneLine)
    .filter((part) => part !== '')
  if (written.length !== parts.length) return null
  const fits = parts.every((part, n) => {
    const said = written[n] ?? ''
    if (part === 'contact') return looksLikeContact(said)
    if (looksLikeContact(said) || saysNotKnown(said)) return false
    if (part === 'name') return looksLikeName(said)
    return part === 'agency' ? !looksLikeJobTitle(said) || looksLikeAgency(said) : !looksLikeAgency(said) || looksLikeJobTitle(said)
  })
  if (!fits) return null
  const of = (part: keyof Divided): string | null => written[parts.findIndex((each) => each === part)] ?? null
  return { name: of('name'), jobTitle: of('jobTitle'), agency: of('agency'), contact: of('contact'), clear: true }
} // prettier-ignore
