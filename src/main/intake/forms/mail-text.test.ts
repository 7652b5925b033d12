import { describe, expect, it } from 'vitest'
import { readHtml } from '../documents/html/read-html'
import { readText } from '../documents/text'
import type { Document } from '@shared/domain/document'
import { readOne, values } from './testing/read'

const header = (subject: string, from = 'Tom Hale <tom@agency.example>') => ({
  messageId: null,
  from,
  subject,
  sentAt: null,
})
const read = (document: Document, mail = header('Escalation')) => readOne(document, { role: 'body', mail })

/** A case of people and agencies that do not exist. */
const answers: readonly (readonly [asked: string, answer: string])[] = [
  ['Adult’s name', 'Mr Owen Tate'],
  ['Date of birth', '3 March 1951'],
  ['Escalating agency', 'Hexby Hospice'],
  ['Agency escalated to', 'Hexby City Council'],
  ['Date of escalation', '2 June 2026'],
  ['Summary of disagreement', 'The enquiry was closed without a visit.'],
]
const truth = {
  'subject.name': 'Mr Owen Tate',
  'subject.dateOfBirth': '1951-03-03',
  'escalatedBy.agency': 'Hexby Hospice',
  'escalatedTo.agency': 'Hexby City Council',
  raisedOn: '2026-06-02',
  'concern.summary': 'The enquiry was closed without a visit.',
}
const colons = answers.map(([asked, answer]) => `${asked}: ${answer}`).join('\n')

describe('a form in the text of a mail', () => {
  it.each<[string, string]>([
    ['sent by a web page that says it is an automated message', `This is an automated message.\n\n${colons}\n\nPlease do not reply to this email.`],
    ['followed by what the service prints', `${colons}\nView results in Microsoft Forms\nThis email was sent from an unmonitored mailbox.`],
    ['followed by what the sender had to declare', `${colons}\nI confirm the above is correct: Yes`],
    ['whose labels are starred for want of bold', answers.map(([asked, answer]) => `*${asked}:* ${answer}`).join('\n')],
    ['written as Markdown', answers.map(([asked, answer]) => `**${asked}:** ${answer}  `).join('\n')],
    ['whose questions are numbered and whose answers stand below', answers.map(([asked, answer], n) => `${n + 1}. ${asked}\n${answer}`).join('\n\n')],
    ['quoted below a signed answer', `Thanks, received.\n\nBest wishes\nSam Pike\n01632 960222\n\nOn Mon, 8 Jun 2026 at 10:12, Tom Hale <tom@agency.example> wrote:\n\n${colons.replace(/^/gm, '> ')}`],
    ['set off by arrows', answers.map(([asked, answer]) => `${asked} -> ${answer}`).join('\n')],
    ['with a semicolon behind each answer', answers.map(([asked, answer]) => `${asked}: ${answer} ;`).join('\n')],
    ['whose questions are counted by part and number, with tabs between', answers.map(([asked, answer], n) => `A${n + 1}\t${asked}\t${answer}`).join('\n')],
    ['below the receipt of the web page it was sent with', `Escalation form has been submitted. Reference number: 2026-0061.\n\n${colons}`],
    ['below the receipt of the web page, with its number on a line of its own', `A new form has been submitted via the website.\n\nReference: FS-Case-66120031\nSubmitted: 2/6/2026 16:04\n\n${colons}`],
    ['as Q and A', answers.map(([asked, answer]) => `Q: ${asked}\nA: ${answer}`).join('\n\n')],
    ['parted by lines drawn across', answers.map(([asked, answer]) => `${asked}: ${answer}`).join('\n----------------\n')],
    ['drawn as a table', `+---+---+\n${answers.map(([asked, answer]) => `| ${asked} | ${answer} |`).join('\n+---+---+\n')}\n+---+---+`],
  ])('is read when %s', (_, text) => {
    const item = read(readText(text))
    expect(item.kind).toBe('form')
    expect(values(item.reading)).toEqual(truth)
  }) // prettier-ignore

  it('is read when the answers of a web form stand in the second column of the row below', () => {
    const rows = answers.map(
      ([asked, answer]) =>
        `<tr><td colspan="2"><b>${asked}</b></td></tr><tr><td width="20">&nbsp;</td><td>${answer}</td></tr>`,
    )
    const item = read(readHtml(`<table>${rows.join('')}</table>`))
    expect(values(item.reading)).toEqual(truth)
  })

  it('is taken for blank when only headings stand below its unanswered questions', () => {
    const empty = 'Name of adult:\nDate of birth:\n\nYOUR DETAILS\nYour name:\nYour organisation:\n\nTHE ESCALATION\nDate of escalation:\nReason for escalation:'
    expect(read(readText(`Escalation form\n\n${empty}`))).toMatchObject({ kind: 'not-a-form', notAForm: 'blank-form' })
  }) // prettier-ignore

  it('is not answered by the first name of whoever raises it, below its last question', () => {
    const paragraphs = [
      ...colons.split('\n'),
      'Raised by: Jo Marsh',
      'How could the process be better?',
      'Jo',
    ]
    const item = read(readHtml(paragraphs.map((text) => `<p>${text}</p>`).join('')))
    expect(values(item.reading)).toEqual({ ...truth, 'escalatedBy.name': 'Jo Marsh' })
  })

  it('asks for an agency under the heading of each party, with the answer below', () => {
    const asked = 'Agency\nHexby Hospice\n\nLead officer\nJo Marsh\n\nChallenged agency\n\nAgency\nHexby City Council\n\nLead officer\nMo Pardoe'
    const text = `Challenge form\n\nResident\n\nName\nOwen Tate\n\nDOB\n03/03/1951\n\nChallenging agency\n\n${asked}\n\nChallenge\n\nDate of challenge\n02/06/2026`
    expect(values(read(readText(text)).reading)).toEqual({
      'subject.name': 'Owen Tate', 'subject.dateOfBirth': '1951-03-03', 'escalatedBy.agency': 'Hexby Hospice', 'escalatedBy.name': 'Jo Marsh',
      'escalatedTo.agency': 'Hexby City Council', 'escalatedTo.name': 'Mo Pardoe', raisedOn: '2026-06-02',
    })
  }) // prettier-ignore

  it('goes on in the next line where its program broke the line early for a long word', () => {
    const text =
      'Escalation form\n\nSummary of disagreement: the enquiry was closed without any\nvisit at all although we had asked for one on three separate\noccasions and were promised it each time by the team manager\nAgency that is escalating: Hexby and\nNorthmere-upon-Westerdale Hospice\nAdult’s name: Mr Owen Tate\nDate of escalation: 2 June 2026'
    expect(read(readText(text)).reading['escalatedBy.agency']?.value).toBe(
      'Hexby and Northmere-upon-Westerdale Hospice',
    )
  })

  it('takes nothing from a signature laid out as a table', () => {
    const rows = answers.map(([asked, answer]) => `<tr><td>${asked}</td><td>${answer}</td></tr>`).join('')
    const signature =
      '<p>Kind regards</p><table><tr><td>Priya Nair</td></tr><tr><td>Tel:</td><td>01632 960999</td></tr><tr><td>Address:</td><td>1 High Street, Hexby</td></tr></table>'
    expect(values(read(readHtml(`<table>${rows}</table>${signature}`)).reading)).toEqual(truth)
  })

  it('keeps a reference below a story that tells what somebody has sent', () => {
    const story = `${colons} A second referral has been submitted.\nCase reference: HX-4471`
    expect(read(readText(`Dear colleagues\n\nOur escalation is below.\n\nJo\n\nAnytown Hub\n${story}`)).reading['subject.reference']?.value).toBe('HX-4471')
  }) // prettier-ignore

  it('is nothing when an out-of-office reply quotes it', () => {
    const item = read(readText(`I am on leave.\n\n${colons}`), header('Automatic reply: Escalation'))
    expect(item.notAForm).toBe('automatic-reply')
  })
})

describe('a mail that speaks of escalations in general', () => {
  it.each<[string, string]>([
    ['the minutes of a meeting', 'Minutes of the Resolution Sub-group\nPresent: Ann Marsh\nApologies: none\n1. Escalation of a case was resolved at stage 2.\nDate of next meeting: 2 September 2026'],
    ['the notes of a meeting', 'Quality Group: notes of the meeting of 14 May\nPresent: Ann Marsh\nApologies: Tom Hale\nFour escalations were resolved at stage 1.'],
    ['the agenda of a meeting', 'Performance Subgroup\nThursday 2 July, 2 pm to 4 pm\n1. Welcome and declarations of interest\n2. Escalations in the first quarter\n3. Any other business'],
    ['a procedure', 'Resolving disagreements: procedure\nThis procedure is agreed by all partners. Escalate in tiers:\nTier 1\nWorkers\nTier 2\nManagers\nTier 3\nDirectors'],
    ['the announcement of a policy', 'The escalation policy has been revised.\nStage 1: practitioners talk within two days.\nStage 2: managers meet.\nStage 3: the Chair decides.'],
  ])('is no submission when it is %s', (_, text) => {
    const item = read(readText(text))
    expect([item.kind, item.notAForm]).toEqual(['not-a-form', 'other'])
  }) // prettier-ignore

  it('is put to a person when it is about somebody, whatever policy it explains', () => {
    const text =
      'The escalation policy was reviewed. Re: Mr Owen Tate (DOB 3 March 1951)\nStage 1: done. Stage 2: done. Stage 3: now asked for.'
    expect(read(readText(text)).kind).toBe('free-text')
  })
})
