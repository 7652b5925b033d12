import { posted } from '../post'
import { paragraph, run } from '../word-bits'
import { wordPackage } from '../word-package'

/** Letters that say in their own words what the matter is, and what comes by mail that is neither letter nor form. */
export const newsletter = posted({
  from: 'HavSCP Business Unit <bulletin@havscp.example>', subject: 'Partnership bulletin – October', date: 'Thu, 1 Oct 2026 09:00:00 +0100', id: 'sealed-xii-news', headers: ['List-Unsubscribe: <https://havscp.example/bulletin/leave>', 'Precedence: bulk'],
  html: '<html><body style="font-family:Arial,sans-serif"><h1>Partnership bulletin</h1><p>Haverleigh Safeguarding Children Partnership, October 2026</p><h2>Half term</h2><p>The Business Unit is closed on Friday 30 October.</p><h2>Have you used Appendix A?</h2><p>If you disagree with another agency, talk to them first, then write it down on the <a href="https://havscp.example/appendix-a">recording template</a>. We had nine last quarter.</p><h2>Neglect toolkit</h2><p>The new version is on our website. There are webinars on 12 and 20 October.</p><p style="font-size:10px">You receive this because you joined our list. <a href="https://havscp.example/bulletin/leave">Unsubscribe</a></p></body></html>',
}) // prettier-ignore

export const away = posted({
  from: 'Rob Ellingham <rob.ellingham@haverleigh.example>', subject: 'Automatic reply: Disagreement – B.T.', date: 'Tue, 22 Sep 2026 16:41:00 +0100', id: 'sealed-xii-away', headers: ['Auto-Submitted: auto-replied', 'X-Auto-Response-Suppress: All'],
  text: 'Thank you for your email. I am on leave until Thursday 24 September. In my absence please contact the duty manager on 01632 960110.\n\nRob Ellingham\nTeam Manager\nHaverleigh Children’s Social Care\n',
}) // prettier-ignore

/** A hospice that has no form. */
export const hospice = posted({
  from: 'Sister Bridget Nolan <bridget.nolan@stpetrocs.example>', subject: 'Escalation of disagreement – Mr Albert Tamblyn', date: 'Fri, 16 Oct 2026 11:20:00 +0100', id: 'sealed-xii-hospice',
  text: 'Dear colleagues\n\nI am writing from St Petroc’s Hospice to escalate a disagreement with Tolland Council Adult Care about our patient Mr Albert Tamblyn, date of birth 04/02/1948.\n\nMr Tamblyn wishes to die at home. His brother, who lives there, has threatened two of our nurses and, we believe, hits him. We made a referral on 6 October. Adult Care have told us that as Mr Tamblyn has capacity there is nothing for them to do. I raised this disagreement with their team manager on 13 October 2026 and she did not change her mind.\n\nCould somebody please tell me what happens next? He has about a fortnight.\n\nWith kind regards\n\nBridget Nolan\nWard Sister, St Petroc’s Hospice\n',
}) // prettier-ignore
export const hospiceSays = { 'subject.name': 'Mr Albert Tamblyn', 'subject.dateOfBirth': '1948-02-04', 'escalatedBy.agency': 'St Petroc’s Hospice', 'escalatedTo.agency': 'Tolland Council Adult Care', raisedOn: '2026-10-13' } as const // prettier-ignore

const lines = (...texts: readonly string[]): string => texts.map((text) => paragraph(run(text), '<w:spacing w:after="180"/>')).join('') // prettier-ignore
export const academy = wordPackage(
  lines(
    'The Coordinator, Port Lacey and Roads Safeguarding Partnership', '4 November 2026', 'Dear Coordinator', 'Child: Rosa Kettleby   Date of birth: 12 May 2013',
    'Harbour Light Academy wishes to escalate its disagreement with Port Lacey Children’s Services concerning Rosa.',
    'Rosa has been missing from education since September. Her father says that he is teaching her at home. A neighbour has told us that she is working in his car wash. We referred this on 9 October 2026 and were told that it is for the elective home education officer, who has no right to see her.',
    'Our designated lead raised the disagreement with the assessment team manager on 2 November 2026 and was given the same answer. We ask that Rosa be seen.',
    'Yours faithfully', 'P. Sandercock (Principal)',
  ),
  paragraph(run('HARBOUR LIGHT ACADEMY', '<w:b/><w:sz w:val="30"/>')),
  paragraph(run('Quay Road, Port Lacey PL99 6QR')),
) // prettier-ignore
export const academySays = { 'subject.name': 'Rosa Kettleby', 'subject.dateOfBirth': '2013-05-12', 'escalatedBy.agency': 'Harbour Light Academy', 'escalatedTo.agency': 'Port Lacey Children’s Services', raisedOn: '2026-11-02' } as const // prettier-ignore
