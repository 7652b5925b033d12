import { dateInWords } from './date-in-words'
import { periodName, type ReturnPeriod } from './return-year'

/** A letter made ready for a person to look over and send from their own mail program. */
export interface ReturnLetter {
  readonly subject: string
  readonly text: string
}

interface About {
  /** The board, in short. */
  readonly board: string
  readonly agency: string
  readonly period: ReturnPeriod
  readonly dueOn: string
}

export function requestLetter(about: About): ReturnLetter {
  return letter(about, `Annual return of escalations ${periodName(about.period)}`, [
    `Please fill in the workbook attached and send it back by ${dateInWords(about.dueOn)}. It asks how many escalations your agency made and received from ${dateInWords(about.period.from)} to ${dateInWords(about.period.to)}, with which agencies, and what they were about.`,
    'If there were none, please say so: no answer is not the same as none.',
  ])
}

export function reminderLetter(about: About): ReturnLetter {
  return letter(about, `Reminder: annual return of escalations ${periodName(about.period)}`, [
    `We have not had your annual return of escalations for ${periodName(about.period)}, which was asked for by ${dateInWords(about.dueOn)}. The workbook is attached once more.`,
    'If there is nothing to report, an answer that says so is enough. Without one, the report to the board will show that nothing was heard from your agency.',
  ])
}

/** @param questions one sentence or two each */
export function queryLetter(about: About, questions: readonly string[]): ReturnLetter {
  return letter(about, `Query: annual return of escalations ${periodName(about.period)}`, [
    'Thank you for your annual return. Before its figures are reported we would like to clear up the following.',
    questions.map((question, index) => `${index + 1}. ${question}`).join('\n'),
    'Please answer by reply, or send a corrected workbook. Please do not name the people concerned.',
  ])
}

function letter({ board, agency }: About, subject: string, paragraphs: readonly string[]): ReturnLetter {
  const text = [`For the safeguarding lead of ${agency}`, ...paragraphs, `${board} business unit`].join(
    '\n\n',
  )
  return { subject: `${subject}, ${agency}`, text: `${text}\n` }
}

/** The one e-mail address in a contact as the unit keeps it; null when there is none, or more than one. */
export function addressIn(contact: string | null): string | null {
  const found = [
    ...(contact ?? '').matchAll(
      /(?<![^\s<>(),;:"@])[^\s<>(),;:"@]{1,64}@[^\s<>(),;:"@]{1,250}\.[a-z]{2,24}/gi,
    ),
  ]
  const [only] = found
  return found.length === 1 && only ? only[0] : null
}
