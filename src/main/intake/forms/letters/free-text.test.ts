import { describe, expect, it } from 'vitest'
import { doc } from '../testing/build'
import { readOne, values } from '../testing/read'

const mail = {
  messageId: null,
  from: 'Hilary Stott <h.stott@agency.example>',
  subject: 'Escalation',
  sentAt: null,
}
const read = (text: string) => readOne(doc().lines(text).build('eml'), { role: 'body', mail })

/** Letters of people and agencies that do not exist. */
describe('a letter about an escalation', () => {
  it.each<[string, string, Record<string, unknown>]>([
    [
      'is about the person whose date of birth stands beside the name',
      'I write to escalate our disagreement about Mrs Una Holroyd (DOB 6 August 1945). Mr Park of housing was told.',
      { 'subject.name': 'Mrs Una Holroyd', 'subject.dateOfBirth': '1945-08-06' },
    ],
    [
      'is about the person in its line “Re:”',
      'Re: Mr Owen Tate (DOB 3 March 1951)\n\nWe wish to escalate at stage 2 the decision to close the case.',
      { 'subject.name': 'Mr Owen Tate', 'subject.dateOfBirth': '1951-03-03', stage: 2 },
    ],
    [
      'names nobody for certain when two dates of birth stand beside two names',
      'We escalate this for Ann Hale (DOB 1/2/1950) and Rory Meek (DOB 3/4/1980), who live together.',
      {},
    ],
    [
      'says which agencies are at odds when the writer’s own is one of them',
      'I wish to escalate a disagreement between Swale Valley NHS Trust and Marrick County Council about his discharge.\nYours sincerely\nHilary Stott\nSwale Valley NHS Trust',
      { 'escalatedBy.agency': 'Swale Valley NHS Trust', 'escalatedTo.agency': 'Marrick County Council' },
    ],
    [
      'leaves the agencies empty when the writer is of neither',
      'I wish to escalate a disagreement between Swale Valley NHS Trust and Marrick County Council about his discharge.\nYours sincerely\nHilary Stott\nHexby Hospice',
      {},
    ],
    [
      'says whom the disagreement is with',
      'We wish to escalate our ongoing disagreement with Hexby City Council about his care at home.',
      { 'escalatedTo.agency': 'Hexby City Council' },
    ],
    [
      'is of the one agency it is signed for when its writer escalates',
      'I chair the trustees. I am writing to escalate a disagreement with Hexby City Council under your protocol.\n\nYours sincerely\nPhil Ashe\nChair of Trustees\nHexby Hospice',
      { 'escalatedBy.agency': 'Hexby Hospice', 'escalatedTo.agency': 'Hexby City Council' },
    ],
    [
      'is of the house its writer manages, when the letter says that the writer is there',
      'I run the day centre at Bracken House. We wish to escalate our disagreement with Hexby City Council about him.\n\nWith kind regards\nPhil Ashe\nManager, Bracken House',
      { 'escalatedBy.agency': 'Bracken House', 'escalatedTo.agency': 'Hexby City Council' },
    ],
    [
      'is of no agency for a place behind a post that the letter does not speak of',
      'We wish to escalate our disagreement with Hexby City Council about him.\n\nWith kind regards\nPhil Ashe\nManager, Upper Floor',
      { 'escalatedTo.agency': 'Hexby City Council' },
    ],
    [
      'is of no agency where only somebody else is at the place behind the post',
      'Mrs Holt lives at Bracken House. We wish to escalate our disagreement with Hexby City Council about her.\n\nBest wishes\nPhil Ashe\nManager, Bracken House',
      { 'escalatedTo.agency': 'Hexby City Council' },
    ],
    [
      'may say in sentences what a form asks',
      'The escalating agency is Hexby Hospice. The receiving agency is Marrick County Council. Her date of birth is 4 May 1939. Please escalate.',
      {
        'escalatedBy.agency': 'Hexby Hospice',
        'escalatedTo.agency': 'Marrick County Council',
        'subject.dateOfBirth': '1939-05-04',
      },
    ],
    [
      'leaves empty what two sentences say differently',
      'The escalating agency is Hexby Hospice. The receiving agency is Marrick County Council. The receiving agency is Dunmere Council. Please escalate.',
      { 'escalatedBy.agency': 'Hexby Hospice' },
    ],
    [
      'may say line by line what a form asks',
      'I write to escalate this disagreement.\nEscalating agency: Hexby Hospice\nReceiving agency: Marrick County Council\nThe sitting service was stopped.',
      { 'escalatedBy.agency': 'Hexby Hospice', 'escalatedTo.agency': 'Marrick County Council' },
    ],
    [
      'is of the agency on whose behalf it is written',
      'I write on behalf of the Cordwainers’ Housing Charity. We are in dispute with Hexby Adult Social Care about a tenant and I wish to escalate it.',
      {
        'escalatedBy.agency': 'Cordwainers’ Housing Charity',
        'escalatedTo.agency': 'Hexby Adult Social Care',
      },
    ],
    [
      'is of the agency its writer has a post at',
      'I am the safeguarding lead at Mill Lane Dental Practice. I wish to escalate our disagreement with Marrick 0–19 Service about a child.',
      {
        'escalatedBy.agency': 'Mill Lane Dental Practice',
        'escalatedTo.agency': 'Marrick 0–19 Service',
      },
    ],
    [
      'is of the house its writer manages and signs for',
      'I manage Tanner Row Court and write to escalate a disagreement with Hexby City Council about him.\n\nYours sincerely\nPhil Ashe\nManager, Tanner Row Court',
      { 'escalatedBy.agency': 'Tanner Row Court', 'escalatedTo.agency': 'Hexby City Council' },
    ],
    [
      'says whom it was told that its writer does not agree, and when',
      'We are at St Osyth’s School and wish to escalate. On 22 April 2026 we told Marrick CAMHS that we do not agree with its decision.',
      {
        'escalatedBy.agency': 'St Osyth’s School',
        'escalatedTo.agency': 'Marrick CAMHS',
        raisedOn: '2026-04-22',
      },
    ],
    [
      'says whose decision it disagrees with',
      'We do not agree with Hexby City Council’s decision to close the case and wish to escalate.',
      { 'escalatedTo.agency': 'Hexby City Council' },
    ],
    [
      'is of no agency that its writer only waits for or is somebody’s worker at',
      'I am waiting for Hexby City Council. I am the daughter of a resident at Bracken House Care Home. I wish to escalate this.',
      {},
    ],
    [
      'is not raised by who answers an escalation',
      'I am the Team Manager at Hexby City Council. Thank you for your escalation about a tenant; we do not agree that the threshold is met.',
      {},
    ],
    [
      'says when it was raised',
      'We first raised this with the council on 20 April 2026 and wish to escalate it. The meeting is on 1 July 2026.',
      { raisedOn: '2026-04-20' },
    ],
    [
      'goes on over lines that a mail program broke',
      'I am writing to escalate a disagreement between Swale Valley NHS Trust and Marrick\nCounty Council about her.\n\nYours sincerely\nHilary Stott\nMatron\nSwale Valley NHS Trust',
      { 'escalatedBy.agency': 'Swale Valley NHS Trust', 'escalatedTo.agency': 'Marrick County Council' },
    ],
    [
      'is not about who signed it, nor is the telephone number of the signature anybody’s',
      'We disagree with the decision and would like to escalate. Please advise how to do so.\n\nKind regards\nMr Peter Lowe\nTeam Manager\nTel: 01632 960123',
      {},
    ],
    [
      'does not take the letterhead’s references for the person’s',
      'Our ref: SG/2026/114\nYour ref: BM/7\nI would like to escalate this matter to the next stage please.',
      {},
    ],
    [
      'says who escalates',
      'I am writing to let you know that St Agnes Hospice has today escalated to stage 2 a disagreement with Dunmere Council Adult Social Care.',
      {
        'escalatedBy.agency': 'St Agnes Hospice',
        'escalatedTo.agency': 'Dunmere Council Adult Social Care',
        stage: 2,
      },
    ],
    [
      'is not about the son of whom it is about',
      'We wish to escalate about Mrs Una Holt. Her son, Mr Peter Holt (DOB 3/4/1980), rang us on 3 June 2026.',
      {},
    ],
    [
      'does not take the address of a signature for the person’s',
      'Who chairs the escalation panel, please?\nTel: 01632 960111\nAddress: 1 High Street, Hexby',
      {},
    ],
    [
      'does not take the board for the other agency',
      'We wish to raise our dispute with the Safeguarding Adults Board about thresholds, and escalate it.',
      {},
    ],
  ])('%s', (_, text, expected) => {
    const item = read(text)
    expect(item.kind).toBe('free-text')
    expect(values(item.reading)).toEqual(expected)
    expect(Object.values(item.reading).filter((field) => field?.confidence === 'sure')).toEqual([])
  })
})
