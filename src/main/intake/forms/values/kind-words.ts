import { wordsOf } from '../labels/words'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** What a question asks for, as a form names it where the answer goes: "[name]", "[agency making the challenge]". */
const asked =
  set(`name names initials forename forenames firstname surname lastname date dates dob birth day month year time
  title role roles job post position designation rank agency agencies organisation organisations service department
  employer setting tel telephone mobile number numbers email e-mail address postcode contact contacts details detail
  information info reference id identifier signature signed stage level step outcome outcomes reason reasons response reply
  decision summary outline description account text words word answer answers comment comments note notes action actions
  value field blank item option options list example surname relationship status type category grounds concern concerns
  enw dyddiad rôl asiantaeth cyfeiriad`)

/** Whom a form asks about, whichever they are; somebody's role may be just that. */
const anybody =
  set(`person people practitioner practitioners professional professionals worker manager officer adult child
  children young subject individual patient client resident lead member staff user recipient referrer colleague supervisor
  line senior team nhs partner lead host other another relevant receiving escalating raising making challenging challenged referring responding involved
  concerned initial final current first second third last next full short brief main own any all each if known applicable
  available required needed appropriate necessary optional where when which who what how why is are was were be been being has
  have had do does did this that these those it its they them their theirs your yours you our us we my i me of for from to in on
  at by with and or as not no per up about into here below above under over between within only also including include both`)

const orders =
  /^(?:please\s+)?(?:add|answer|attach|choose|click|complete|confirm|delete|describe|detail|enter|explain|fill|give|identify|include|indicate|insert|list|mark|name|note|outline|paste|press|print|provide|put|record|replace|say|see|select|set out|sign|specify|state|summari[sz]e|tap|tell|tick|type|update|use|write)\b(?!\s*[:–-])/i
const questions = /^(?:who|what|when|where|which|why|how)\b|[?…:]\s*$|\.{3}\s*$/i
const examples = /^(?:e\.?\s?g\b|i\.?e\.?\s|for example|for instance|such as|sample\b|optional\b|if (?:any|known|applicable)\b|n\.?b\b|to be (?:completed|filled|answered)\b|for (?:office|official) use|max(?:imum)?\b|up to \d|approx)/i // prettier-ignore
/** Whoever fills a form in is spoken to by it, and seldom speaks to it. */
const spokenTo = /\b(?:you|your|please|should|must|insert(?:ed)?)\b/i

export interface Kinds {
  /** Words that name what is asked for. */
  readonly asks: number
  /** Words that say something of their own. */
  readonly own: readonly string[]
  /** The first word that is not only grammar names what is asked for. */
  readonly asksFirst: boolean
}

/** Which words of a text only name a kind of thing, as forms do, and which are particular. */
export function kindsNamed(text: string, label = ''): Kinds {
  const said = new Set(wordsOf(label).map(({ key }) => key))
  const own: string[] = []
  let asks = 0
  let asksFirst = false
  for (const { key, start, end } of wordsOf(text)) {
    const names = asked.has(key) || said.has(key)
    if (names && asks === 0 && own.length === 0) asksFirst = true
    if (names) asks++
    else if (!anybody.has(key)) own.push(text.slice(start, end))
  }
  return { asks, own, asksFirst }
}

/** True for a text that orders, asks or gives an example, as what a form prints does. */
export const ordersOrAsks = (text: string): boolean =>
  orders.test(text) || questions.test(text) || examples.test(text)

/** True for a text that speaks to whoever fills a form in. */
export const speaksToWriter = (text: string): boolean => spokenTo.test(text)
