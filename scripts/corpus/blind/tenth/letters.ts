import { paragraph, run } from '../word-bits'
import { wordPackage } from '../word-package'
import { posted } from '../post'

/** Letters that say in their own words what the matter is, and what comes by mail that is neither letter nor form. */
export const newsletter = posted({
  from: 'Saxonby and Fenside SCP <bulletin@sfscp.example>', subject: 'Partnership bulletin: autumn 2026', date: 'Mon, 5 Oct 2026 07:30:00 +0100', id: 'sealed-x-news', headers: ['List-Unsubscribe: <https://bulletin.sfscp.example/off>', 'Precedence: bulk'],
  html: '<html><body style="font-family:Arial"><h1>Partnership bulletin</h1><p><b>In this issue:</b> neglect toolkit, new faces, professional challenge</p><h2>Neglect toolkit</h2><p>The toolkit is now on one page. Thank you to the twelve practitioners who tried it out.</p><h2>Professional challenge</h2><p>31 challenges were logged between April and September. Most closed at level 1. Our briefing on 17 November shows how to write one that gets an answer: <a href="https://sfscp.example/book">book here</a>.</p><h2>New faces</h2><p>We welcome two business support officers.</p><p style="font-size:10px">You receive this as you are on our list. <a href="https://bulletin.sfscp.example/off">Unsubscribe</a></p></body></html>',
}) // prettier-ignore

export const away = posted({
  from: 'Lorna Pickersgill <lorna.pickersgill@lathermere.example>', subject: 'Automatic reply: Escalation and Resolution Record – Mr C', date: 'Thu, 1 Oct 2026 15:02:00 +0100', id: 'sealed-x-away', headers: ['Auto-Submitted: auto-replied', 'X-Auto-Response-Suppress: All'],
  text: 'Thank you for your e-mail. I am on annual leave and back on Monday 5 October. Urgent matters: learning.disability.duty@lathermere.example or 01632 960163.\n\nLorna Pickersgill\nTeam Manager, Learning Disability\n',
}) // prettier-ignore

export const dentist = posted({
  from: 'Anil Wickremasinghe <practice@gatestreetdental.example>', subject: 'Raising a professional disagreement', date: 'Wed, 30 Sep 2026 12:44:00 +0100', id: 'sealed-x-dentist',
  html: '<html><body style="font-family:Calibri,sans-serif"><p>Dear colleagues</p><p>I am the safeguarding lead at Gate Street Dental Practice. I wish to escalate our disagreement with Fenside 0–19 Service about Harley Spurgin (DOB 17/05/2020).</p><p>Harley has had nine teeth out and has not been brought to five appointments since. I raised this with the health visitors on 23 September 2026 and asked them to make a referral with us. They tell me that missed appointments are for the practice to manage.</p><p>Could you tell me what I should do next?</p><p>With thanks</p><p>Anil Wickremasinghe<br>Principal Dentist</p></body></html>',
}) // prettier-ignore
export const dentistSays = { 'subject.name': 'Harley Spurgin', 'subject.dateOfBirth': '2020-05-17', 'escalatedBy.agency': 'Gate Street Dental Practice', 'escalatedTo.agency': 'Fenside 0–19 Service', raisedOn: '2026-09-23' } as const // prettier-ignore

const lines = (...texts: readonly string[]): string => texts.map((text) => paragraph(run(text), '<w:spacing w:after="160"/>')).join('') // prettier-ignore
export const almoner = wordPackage(
  lines(
    'The Business Manager, Hithegate Safeguarding Adults Partnership Board', '16 October 2026', 'Dear Business Manager',
    'Escalation: Mrs Lettice Farraday, born 8 December 1931',
    'I write on behalf of the Ropemakers’ Almshouse Charity. We are in dispute with Hithegate Adult Social Care about Mrs Farraday and I wish to escalate it to the Board.',
    'Mrs Farraday has fallen eleven times since June and can no longer get to her door. We raised it with the council on 5 October 2026 and asked for an assessment. The council replied that an almshouse is a “provider” and should do so itself. We are not registered to give care and have no staff at night.',
    'We should like the council to assess her and to tell us who is to answer her alarm.',
    'Yours faithfully', 'Cecily Drummond', 'Clerk to the Trustees',
  ),
  paragraph(run('Ropemakers’ Almshouse Charity', '<w:b/>')),
  paragraph(run('Registered charity')),
) // prettier-ignore
export const almonerSays = { 'subject.name': 'Mrs Lettice Farraday', 'subject.dateOfBirth': '1931-12-08', 'escalatedBy.agency': 'Ropemakers’ Almshouse Charity', 'escalatedTo.agency': 'Hithegate Adult Social Care', raisedOn: '2026-10-05' } as const // prettier-ignore
