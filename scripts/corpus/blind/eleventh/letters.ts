import { posted } from '../post'
import { paragraph, run } from '../word-bits'
import { wordPackage } from '../word-package'

/** Letters that say in their own words what the matter is, and what comes by mail that is neither letter nor form. */
export const newsletter = posted({
  from: 'Stonebeck Safeguarding Partnership <news@stonebecksp.example>', subject: 'Safeguarding Matters, November 2026', date: 'Mon, 2 Nov 2026 08:00:00 +0000', id: 'sealed-xi-news', headers: ['List-Unsubscribe: <https://news.stonebecksp.example/leave>', 'Precedence: bulk'],
  html: '<html><body style="font-family:Georgia,serif"><h1>Safeguarding Matters</h1><p>News from the Partnership, November 2026</p><h2>National Safeguarding Adults Week</h2><p>16 to 20 November. Lunchtime talks every day on Teams; no need to book.</p><h2>Do you know the Pathway?</h2><p>In our survey four in ten of you had not heard of the Disagreement Pathway. It is two pages long. If you disagree with a decision, say so, write it down, and <a href="https://stonebecksp.example/pathway">send us the letter</a>.</p><h2>Goodbye and thank you</h2><p>Our training officer retires at Christmas after 22 years.</p><p style="font-size:11px">To stop receiving this newsletter <a href="https://news.stonebecksp.example/leave">unsubscribe</a>.</p></body></html>',
}) // prettier-ignore

export const away = posted({
  from: 'Rhodri Kendrick <rhodri.kendrick@ceredwen.example>', subject: 'Ateb awtomatig / Automatic reply: Datrys Anghytundeb – Mrs T', date: 'Fri, 9 Oct 2026 17:12:00 +0100', id: 'sealed-xi-away', headers: ['Auto-Submitted: auto-replied', 'X-Auto-Response-Suppress: All'],
  text: 'Diolch am eich e-bost. Nid wyf yn y swyddfa tan 19 Hydref.\n\nThank you for your e-mail. I am out of the office until 19 October and will not be reading e-mail. For hospital discharges ring the duty desk on 029 2018 0600.\n\nRhodri Kendrick\nRheolwr Tîm / Team Manager\n',
}) // prettier-ignore

/** A surgery that has no form. */
export const surgery = posted({
  from: 'Dr Helena Voysey <h.voysey@millgatesurgery.example>', subject: 'formal escalation please – EB', date: 'Thu, 22 Oct 2026 19:47:00 +0100', id: 'sealed-xi-surgery',
  text: 'Dear Governance Officer\n\nI am the safeguarding GP at Millgate Surgery, Melbury, and I would like to escalate formally our disagreement with Downs and Vale Mental Health Trust about Edwin Blackmore (DOB 24/10/1944).\n\nMr Blackmore told me that he has a shotgun and has chosen the day. I rang the crisis line on Friday evening and asked for him to be seen that night. They declined because he is over 65 and referred me to the older people’s team, which works office hours and offered the 30th. I raised our disagreement with their duty manager on 19 October 2026 and got nowhere.\n\nThe police have the gun now, no thanks to either of them. I still want to know who sees a suicidal man of 81 on a Friday night.\n\nI have not been able to find the form on your website.\n\nYours sincerely\nHelena Voysey\n',
}) // prettier-ignore
export const surgerySays = { 'subject.name': 'Edwin Blackmore', 'subject.dateOfBirth': '1944-10-24', 'escalatedBy.agency': 'Millgate Surgery', 'escalatedTo.agency': 'Downs and Vale Mental Health Trust', raisedOn: '2026-10-19' } as const // prettier-ignore

const lines = (...texts: readonly string[]): string => texts.map((text) => paragraph(run(text), '<w:spacing w:after="160"/>')).join('') // prettier-ignore
export const scouts = wordPackage(
  lines(
    'Quarnborough Safeguarding Children Partnership, The Hub, Corn Street, Quarnborough', '27 October 2026', 'Dear Partnership Hub',
    'Re: Alfie Renshaw, date of birth 6 January 2015',
    'I am writing for Quarn District Scouts to escalate a disagreement with Quarnborough Children’s Services.',
    'Alfie came to camp with marks across both legs and told two of our leaders, separately, that his grandfather did it with a flex. We made a referral on 11 October 2026. On 20 October 2026 we raised our disagreement with the decision to close it, which was taken after a telephone call to the grandfather.',
    'We are volunteers, but we do know what a flex does. We ask that Alfie be seen at school by a social worker.',
    'Yours sincerely', 'Malcolm Treddle', 'District Commissioner',
  ),
  paragraph(run('Quarn District Scouts', '<w:b/><w:sz w:val="32"/>')),
  paragraph(run('Scout Hut, Wharf Lane, Quarnborough')),
) // prettier-ignore
export const scoutsSay = { 'subject.name': 'Alfie Renshaw', 'subject.dateOfBirth': '2015-01-06', 'escalatedBy.agency': 'Quarn District Scouts', 'escalatedTo.agency': 'Quarnborough Children’s Services', raisedOn: '2026-10-20' } as const // prettier-ignore
