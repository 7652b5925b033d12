import { posted } from '../post'

/** Letters that say in their own words what the matter is, and what comes by mail that is neither letter nor form. */
export const newsletter = posted({
  from: 'Glan Hafren RSB <news@glanhafren-rsb.example>', subject: 'Board bulletin, May 2026', date: 'Fri, 1 May 2026 08:00:00 +0100', id: 'sealed-ix-news', headers: ['List-Unsubscribe: <https://news.glanhafren-rsb.example/leave>', 'Precedence: bulk'],
  html: '<html><body><h1>Board bulletin</h1><h2>National Safeguarding Week</h2><p>The theme this November is listening. Send us your ideas by 30 June.</p><h2>Differences of view</h2><p>The record for resolving professional differences has a new look. The <a href="https://glanhafren-rsb.example/record">Word file is on our site</a>; please throw the old one away.</p><h2>Welcome</h2><p>Two lay members have joined the Board.</p><p>You receive this because you signed up to our bulletin. <a href="https://news.glanhafren-rsb.example/leave">Unsubscribe</a></p></body></html>',
}) // prettier-ignore

export const away = posted({
  from: 'Hannah Brightwell <hannah.brightwell@marlinge.example>', subject: 'Automatic reply: Challenge Record CR2 – K. Prout', date: 'Fri, 29 May 2026 16:48:00 +0100', id: 'sealed-ix-away', headers: ['Auto-Submitted: auto-replied', 'X-Auto-Response-Suppress: All'],
  text: 'Hello, I am away until Monday 1 June. For hospital discharges please write to hospital.duty@marlinge.example. If an adult is at risk now, call the front door on 020 7946 0155.\n\nHannah Brightwell\nHospital Team Manager\n',
}) // prettier-ignore

export const tenantsLetter = posted({
  from: 'Marcus Thorley <m.thorley@bridgehouse.example>', subject: 'Escalation: Miss Ada Penfold', date: 'Tue, 2 Jun 2026 11:20:00 +0100', id: 'sealed-ix-letter',
  text: 'Dear Board Manager\n\nI manage Bridge House Almshouses and write to escalate a disagreement with Stourwater County Council about Miss Ada Penfold, date of birth 14 January 1936, who lives at number 5. I first raised it with them on 26 May 2026.\n\nMiss Penfold has been found outside at night four times. The council’s occupational therapist says that she needs a sensor on her door and that we should pay for it. We have no money for it and no right to put one in.\n\nI should be glad of a meeting.\n\nYours sincerely\n\nMarcus Thorley\nManager, Bridge House Almshouses\n',
}) // prettier-ignore
export const tenantsLetterSays = { 'subject.name': 'Miss Ada Penfold', 'subject.dateOfBirth': '1936-01-14', 'escalatedBy.agency': 'Bridge House Almshouses', 'escalatedTo.agency': 'Stourwater County Council', raisedOn: '2026-05-26' } as const // prettier-ignore

export const schoolLetter = posted({
  from: 'Imogen Raistrick <head@stwilfrids.example>', subject: 'Professional disagreement with Wolds CAMHS – please help', date: 'Wed, 29 Apr 2026 17:32:00 +0100', id: 'sealed-ix-school',
  html: '<html><body style="font-family:Georgia,serif"><p>Dear Partnership Team</p><p>We are at St Wilfrid’s School and cannot find your form, so please accept this e-mail. It concerns <b>Rory Maltby</b> (born 3 February 2014).</p><p>On 22 April 2026 we told Wolds CAMHS that we do not agree with its decision to discharge Rory. He does not sleep and has not been to school since half term. His GP agrees with us.</p><p>We have had no answer. What should happen next?</p><p>Imogen Raistrick<br>Head Teacher</p></body></html>',
}) // prettier-ignore
export const schoolLetterSays = { 'subject.name': 'Rory Maltby', 'subject.dateOfBirth': '2014-02-03', 'escalatedBy.agency': 'St Wilfrid’s School', 'escalatedTo.agency': 'Wolds CAMHS', raisedOn: '2026-04-22' } as const // prettier-ignore
