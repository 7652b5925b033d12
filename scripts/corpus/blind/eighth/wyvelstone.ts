import type { BoardForm, Sheet } from '../filling'

/** A form for adults that speaks to whoever fills it in: “your” and “their”. */
export const wyvelstone: BoardForm = {
  id: 'wyvelstone', board: 'Wyvelstone Safeguarding Adults Board', short: 'WyvSAB', title: 'Escalation Form',
  guidance: 'For use with the Multi-Agency Escalation Policy. Send a copy to the Board’s business support within one working day of each escalation.',
  choices: { 'Stage of escalation': ['Stage 1', 'Stage 2', 'Stage 3'] },
  parts: [
    ['1. The adult', [['Adult’s full name', 'subject.name'], ['D.O.B.', 'subject.dateOfBirth'], ['Mosaic or NHS no.', 'subject.reference'], ['Home address', 'subject.address']]],
    ['2. Who is escalating', [['Your name', 'escalatedBy.name'], ['Your role', 'escalatedBy.jobTitle'], ['Your organisation', 'escalatedBy.agency'], ['Your email / phone', 'escalatedBy.contact']]],
    ['3. Who you are escalating to', [['Their name', 'escalatedTo.name'], ['Their role', 'escalatedTo.jobTitle'], ['Their organisation', 'escalatedTo.agency'], ['Their email / phone', 'escalatedTo.contact']]],
    ['4. What you are escalating', [['Date of this escalation', 'raisedOn'], ['Stage of escalation', 'stage'], ['What is the disagreement about?', 'concern.summary'], ['What would resolve it?', 'concern.outcomeSought']]],
    ['5. What happened', [['Their response', 'response.summary'], ['Date they responded', 'response.on'], ['What was agreed', 'outcome.summary'], ['Date closed', 'outcome.agreedOn'], ['How long did it take?', 'outcome.timeTaken']]],
  ],
} // prettier-ignore

export const wyvelstoneSheets: readonly Sheet[] = [
  { answers: [
    'Mr Desmond Harkaway', ['4 March 1951', '1951-03-04'], '1180342', '8 Tanner’s Row, Wyvelstone',
    'Lynette Osgood', 'Discharge Coordinator', 'Wyvel Valley Hospitals NHS Trust', 'lynette.osgood@wyvelvalley.example',
    'Martin Keele', 'Duty Senior, Adult Front Door', 'Wyvelstone Council Adult Social Care', '01632 960114',
    ['16 June 2026', '2026-06-16'], [0], 'A safeguarding concern about missed insulin was closed in one day without speaking to the ward. The council takes the view that this is a quality matter for the care agency’s commissioner.', 'The concern to be reopened and the ward spoken to.',
    'Agreed to reopen after reading the hospital’s chronology.', ['18 June 2026', '2026-06-18'], 'Enquiry opened, ward sister to attend the planning meeting.', ['18 June 2026', '2026-06-18'], 'Two working days',
  ] },
  { answers: [
    'Phyllis Tranmere', ['09/11/1938', '1938-11-09'], ['Not known', null], 'Room 14, Cedar Lawn Care Home, Priors Wyvel',
    'Abdul Karim Shah', 'Registered Manager', 'Cedar Lawn Care Home', '01632 960227',
    'Dr Fergus Lisle', 'GP Partner', 'Market Street Surgery', '',
    ['02/04/2026', '2026-04-02'], [1], 'Surgery has declined to visit Mrs Tranmere three times in a fortnight. She has a wound that smells. We rang 111 on Saturday and were told to ring the surgery.', 'A visit this week, and a named GP for the home.',
    'Visit on 3 April. No named GP can be promised.', ['03/04/2026', '2026-04-03'], '', '', '',
  ] },
  { answers: [
    'Gareth Pryce-Mallory', ['21.7.1984', '1984-07-21'], '943 555 0182', 'c/o Doorway, 3 Fish Street, Wyvelstone',
    'Jolene Barrat', 'Outreach Lead', 'Doorway Homeless Project', 'jolene@doorway.example',
    'Insp. Neil Copeland', 'Neighbourhood Inspector', 'West Wyvel Police', 'neil.copeland@westwyvel.example',
    ['11.5.2026', '2026-05-11'], [0], 'Officers moved Gareth on from the bus station four nights running although a risk meeting on 30 April had agreed that he would be left there until the outreach van came. His sleeping bag was thrown away.', 'Officers to be told of the plan. The sleeping bag to be replaced.',
    'The plan was not on our system. It is now.', ['12.5.2026', '2026-05-12'], 'Plan put on the briefing. Sleeping bag replaced.', ['14.5.2026', '2026-05-14'], '3 days',
  ] },
  { answers: [
    'Mrs Ottoline Brewer', ['30/01/1945', '1945-01-30'], '1179006', '2 The Maltings, Long Wyvel',
    'Sian Hollis', 'Safeguarding Nurse Adviser', 'Wyvelstone Community Health', 's.hollis@wyvelhealth.example, 01632 960163',
    'Petra Vance', 'Service Manager', 'Wyvelstone Council Adult Social Care', 'petra.vance@wyvelstone.example',
    ['27/02/2026', '2026-02-27'], [2], 'District nurses say that Mrs Brewer cannot agree to her son’s control of her money and has been frightened for a year. The council says that capacity has been assessed once and that this is enough.\nBoth line managers and both service managers have met.', 'An independent view from the Chair on whether capacity should be assessed again, by somebody who has not met the son.',
    'The council stands by its assessment.', ['05/03/2026', '2026-03-05'], 'Chair recommends a second assessment with an advocate. Accepted by both.', ['13/03/2026', '2026-03-13'], '10 working days',
  ] },
  { answers: [
    'R.T.', ['TBC', null], '1184451', '',
    'Wilma Sachs', 'Tenancy Sustainment Officer', 'Three Weirs Housing', 'wilma.sachs@threeweirs.example',
    'Kofi Brandt', 'Care Coordinator', 'Wyvel Mental Health Partnership', '01632 960190',
    ['Monday 8 June 2026', '2026-06-08'], [0], 'Discharged from the caseload for not attending, after three letters to a flat he had left. We had given the new address on the telephone in April.', 'Back on the caseload.',
    '', '', '', '', '',
  ] },
  { answers: [
    'Ivy Rosewarne', ['17th August 1932', '1932-08-17'], '1175520', '31 Quarry Hill, Wyvelstone',
    'Terence Dolby', 'Community Safety Officer', 'Wyvelshire Fire and Rescue', 'tdolby@wyvelfire.example',
    'Marguerite Shaw', 'Team Leader', 'Wyvelstone Council Adult Social Care', '01632 960119',
    ['20th January 2026', '2026-01-20'], [1], 'We asked for a multi-agency meeting about hoarding and oxygen in the same room. The team says that self-neglect is not for safeguarding unless the person lacks capacity.', 'A meeting within a week.',
    'Sorry, our worker was wrong about the policy.', ['22nd January 2026', '2026-01-22'], 'Meeting held on 27 January; oxygen supplier told.', ['27th January 2026', '2026-01-27'], 'one week',
  ] },
] // prettier-ignore
