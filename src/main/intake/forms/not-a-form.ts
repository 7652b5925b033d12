import type { MailHeader } from '../worker-protocol'
import type { NotAForm } from '@shared/domain/reading'

export interface NotAFormAnswer {
  readonly notAForm: NotAForm
  readonly why: string
}

const automaticSubject =
  /^\s*(?:(?:re|fw|fwd):\s*)*(?:automatic reply|auto(?:matic)?[- ]?(?:response|reply|generated)|autoreply|out of (?:the )?office|ooo\b|on leave|undeliverable|undelivered|delivery (?:status notification|failure|has failed)|mail delivery|returned mail|failure notice|read:|not read:|read receipt|recall:|message recall|accepted:|declined:|tentative:|cancel+ed:)/i
const automaticFrom = /(?:mailer-daemon|postmaster|no-?reply-?bounce|microsoftexchange)/i
const automaticText =
  /(?:i am|i['’]m|i will be|i shall be) (?:currently |now )?(?:out of (?:the )?office|on (?:annual |maternity |sick |paternity )?leave|away from (?:the office|my desk)|not in the office)|this is an automat(?:ed|ic) (?:reply|response|message|email)|thank you for your email\.? (?:i am|we aim|this (?:inbox|mailbox))|(?:your message|delivery) (?:could not be|was not|to the following recipients? (?:failed|could not)|has failed)|(?:this (?:mailbox|inbox) is (?:not )?(?:un)?monitored)|your message was read on/i
const newsText =
  /\b(?:unsubscribe|view (?:this (?:email|message) )?(?:in|online)(?: your)? browser|manage (?:your )?preferences|update your preferences|you (?:are receiving|received) this (?:email|newsletter|bulletin) because|mailing list)\b/gi
const newsWord =
  /\b(?:newsletter|e-?bulletin|bulletin|round-?up|weekly update|monthly update|training calendar|dates for your diary|book your place|webinars?|workshops?|courses?|reading list|this month['’]s issue|what['’]s new|latest news|conference)\b/gi
const cover =
  /\b(?:please find|find attached|attached|enclosed|attachment|attaching|i attach|see attached|completed (?:form|log|return))\b/i

const concernTerms = [
  /type(?:s|\(s\))? of (?:suspected )?(?:abuse|harm)/i, /categor(?:y|ies) of abuse/i, /alleged (?:perpetrator|abuser|source of harm)|person alleged to (?:be|have)|source of (?:risk|harm)/i,
  /section 42|s\.? ?42\b|care act 2014 criteria/i, /safeguarding adults? (?:concern|alert|referral)|raise? a (?:safeguarding )?concern|\bSA1\b|safeguarding (?:concern|alert|referral) form/i,
  /(?:has |did )?(?:the )?(?:adult|person|they)(?: at risk)?(?:['’]s)? (?:given |give )?consent|consent(?:ed)? to (?:the |this )?(?:referral|concern|sharing)/i,
  /making safeguarding personal|views and wishes|desired outcomes?/i, /(?:lack|mental) capacity/i, /(?:date|time|location|place)(?: and time)? of (?:the )?(?:incident|abuse)/i,
  /injur(?:y|ies)|body map/i, /immediate (?:actions?|protection|safety)/i, /police (?:been )?(?:informed|crime|log)|crime (?:reference|number)/i, /next of kin|ethnicity|communication needs/i,
] // prettier-ignore

/** How many things only a safeguarding concern form asks a text mentions. */
export const concernSigns = (text: string): number =>
  concernTerms.filter((term) => term.test(text.slice(0, 40_000))).length

/** True for text about an escalation between agencies rather than a concern about abuse. */
export const speaksOfEscalation = (text: string): boolean =>
  /\bescalat(?:e|ed|es|ing|ion|ions|or)\b|\b(?:professional|inter-?agency|multi-?agency) (?:challenges?|disputes?|disagreements?|differences)\b|\bdisput(?:e|es|ed)\b|\bresolution (?:of|protocol|process|panel)\b|\bresolving professional\b|\b(?:we|i) (?:\w{1,20} )?(?:disagree|(?:do not|don['’]t|cannot|can['’]t) agree)\b|\b(?:uwchgyfeir\w{1,9}|anghydfod(?:au)?|anghytundeb(?:au)?)\b/i.test(
    text.slice(0, 100_000),
  )

const automatic = {
  notAForm: 'automatic-reply',
  why: 'An automatic reply or a notice from a mail system.',
} as const

/** An out-of-office reply, a bounce or a receipt by its subject or sender, whatever it quotes. */
export const isAutomaticReply = (mail: MailHeader | null): boolean =>
  automaticFrom.test((mail?.from ?? '').slice(0, 300)) ||
  automaticSubject.test((mail?.subject ?? '').slice(0, 300))

/** Mail that no person wrote as a submission: automatic replies, bounces, receipts, newsletters. */
export function notSubmitted(mail: MailHeader | null, text: string): NotAFormAnswer | null {
  const shown = text.slice(0, 20_000)
  if (isAutomaticReply(mail) || (shown.length < 1500 && automaticText.test(shown))) return automatic
  const signs = new Set([...shown.matchAll(newsText)].map((match) => match[0].toLowerCase())).size
  const words = [...`${mail?.subject ?? ''}\n${shown}`.matchAll(newsWord)].length
  if (
    (signs >= 1 && words >= 1) ||
    signs >= 2 ||
    words >= 5 ||
    /\b(?:newsletter|e-?bulletin|(?:safeguarding|board|partnership|learning) news)\b/i.test(
      mail?.subject ?? '',
    )
  ) {
    return { notAForm: 'newsletter', why: 'A newsletter or bulletin.' }
  }
  return null
}

const paper =
  /\b(?:guidance|polic(?:y|ies)|procedures?|briefing|training|minutes|agenda|terms of reference|flow ?chart|leaflet|factsheet)\b/i

/** True for a paper that its title calls minutes, a policy or the like, and that is no letter about one. */
export function isCalledPaper(text: string): boolean {
  const title = text.split('\n').filter((line) => line.trim() !== '').slice(0, 2) // prettier-ignore
  const called = title.some((line) => line.length < 120 && paper.test(line))
  return called && !/^\s{0,9}dear\s/im.test(text.slice(0, 2000))
}

/** A short letter that only says what comes with it. */
export const isCoverNote = (text: string): boolean => text.length < 1200 && cover.test(text)

const meetingSigns = [
  /\bminutes of\b|\bagenda\b|\bnotes of (?:the |a |our )?(?:\w+ )?meeting\b/i, /\bapologies\b/i, /^[^\w\n]{0,12}(?:present|in attendance|attendees|attendance|members present)\b/im,
  /\bmatters arising\b/i, /\bany other business\b|\baob\b/i, /\bdeclarations? of (?:(?:conflicts? of )?interests?)\b|\bconflicts? of interests?\b/i, /^[^\w\n]{0,12}(?:\d{1,2}[.)]?\s{0,3})?welcome\b.{0,30}\b(?:introductions?|apologies|declarations?)\b/im,
  /\b\d{1,2}(?:[.:]\d\d)?\s?(?:am|pm)?\s?(?:to|until|[–-])\s?\d{1,2}(?:[.:]\d\d)?\s?(?:am|pm|noon)\b/i, /\bpapers (?:to|for the meeting)\b/i, /\bdate (?:and time )?of (?:the )?next meeting\b|\bnext meeting:/i, /^[^\w\n]{0,12}venue\b/im,
  /^[^\w\n]{0,12}when:/im, /^[^\w\n]{0,12}where:/im, /\b(?:teams|zoom) meeting\b/i, /\bmeeting id\b|\bpasscode\b/i, /\bjoin (?:the meeting|zoom|on your)\b/i, /\b(?:you are|you['’]re) invited\b|\binvitation to\b/i,
  /^[^\w\n]{0,12}(?:trainers?|facilitators?|organiser|speakers?)\b/im, /\bdietary\b/i, /\bworkshop\b|\btraining (?:day|session|course)\b/i,
] // prettier-ignore

/** The minutes or the agenda of a meeting, or an invitation: what it says of escalations is about none in particular. */
export const isOfMeeting = (text: string): boolean =>
  meetingSigns.filter((sign) => sign.test(text.slice(0, 40_000))).length >= 3

const stageExplained =
  /(?:^|[.;!?]\s)[^\w\n]{0,12}(?:\d{1,2}(?:\.\d)?[.)]?\s)?(?:stage|step|level|tier) (\d|one|two|three|four|five)[^\S\n]*(?:[:–—-]|$)/gim
const policyWords =
  /\bthis (?:policy|procedure|protocol|guidance|document|briefing) (?:sets out|describes|explains|applies|outlines|is for|should|is agreed|was agreed|has been (?:agreed|approved)|replaces|supersedes)\b|\b(?:policy|procedure|protocol|guidance) (?:has been|was|is being) (?:revised|updated|reviewed|launched)\b/i

const kept =
  /\b(?:review date|next review|date of (?:issue|review|approval)|version (?:number|\d)|approved by|ratified by|document owner|owner:)/gi

/** Who keeps a paper and when it is looked at again stands on policies, not on what is sent about somebody. */
const isKept = (text: string): boolean =>
  new Set([...text.slice(0, 40_000).matchAll(kept)].map(([sign]) => sign.toLowerCase())).size >= 2

/** True for a text that says what is to be done at each stage, rather than what was done about somebody. */
export const explainsEscalation = (text: string): boolean =>
  (policyWords.test(text.slice(0, 40_000)) || isKept(text)) &&
  new Set([...text.slice(0, 40_000).matchAll(stageExplained)].map((match) => match[1]?.toLowerCase())).size >=
    3
