import type { BoardForm, Sheet } from '../filling'

/** A short form for children and adults, whose two parties stand side by side. */
export const eskmouth: BoardForm = {
  id: 'eskmouth', board: 'Eskmouth and Penholt Safeguarding Partnership', short: 'EPSP', title: 'Challenge Form',
  guidance: 'Healthy challenge is welcome. Use one form for each challenge and add to it as the challenge moves on.',
  choices: { 'Child / adult': ['Child', 'Adult'], 'Stage this form is for': ['Stage 1', 'Stage 2', 'Stage 3'], 'Resolved at': ['Stage 1', 'Stage 2', 'Stage 3'] },
  parts: [
    ['Person', [['Child / adult', 'subject.kind'], ['Name of person', 'subject.name'], ['DOB', 'subject.dateOfBirth'], ['Reference', 'subject.reference'], ['Date of challenge', 'raisedOn'], ['Stage this form is for', 'stage']]],
    ['Challenge made by', [['Name', 'escalatedBy.name'], ['Job title', 'escalatedBy.jobTitle'], ['Agency', 'escalatedBy.agency']]],
    ['Challenge made to', [['Name', 'escalatedTo.name'], ['Job title', 'escalatedTo.jobTitle'], ['Agency', 'escalatedTo.agency']]],
    ['Challenge', [['What decision or practice is being challenged?', 'concern.summary'], ['What needs to happen?', 'concern.outcomeSought']]],
    ['Reply', [['Replied by', 'response.name'], ['Replied on', 'response.on'], ['Reply given', 'response.summary']]],
    ['Close', [['How was it resolved?', 'outcome.summary'], ['Resolved on', 'outcome.agreedOn'], ['Resolved at', 'outcome.stage'], ['Working days taken', 'outcome.timeTaken']]],
  ],
} // prettier-ignore

export const eskmouthSheets: readonly Sheet[] = [
  { answers: [
    [1], 'Cyril Mountjoy', ['25/12/1940', '1940-12-25'], 'EP204417', ['01/06/2026', '2026-06-01'], [0],
    'Philippa Dunn', 'Care Home Liaison Nurse', 'Eskmouth Primary Care Alliance', 'Rory Hatch', 'Operations Director', 'Saltwind Care Group',
    'Moving Mr Mountjoy to another of the group’s homes on a day’s notice while an enquiry into his bruises is open.', 'No move until the enquiry has reported.',
    'Rory Hatch', ['02/06/2026', '2026-06-02'], 'The move is off.', 'Mr Mountjoy stays where he is until 30 June at least.', ['02/06/2026', '2026-06-02'], [0], '1',
  ] },
  { answers: [
    [0], 'Saoirse Villiers', ['7 Jan 2014', '2014-01-07'], 'EP198850', ['9 Mar 2026', '2026-03-09'], [1],
    'Clive Underhay', 'Head Teacher', 'Penholt Junior School', 'Zara Fontaine', 'Team Manager', 'Eskmouth Children’s Social Care',
    'Stepping down from child protection to child in need while the step-father’s trial is a month away.', 'Keep the plan until the verdict.',
    'Zara Fontaine', ['11 Mar 2026', '2026-03-11'], 'The plan had been met on paper. I take the point about the trial.', 'Plan kept on. Review on 20 April.', ['13 Mar 2026', '2026-03-13'], [1], '4',
  ] },
  { answers: [
    [1], 'Mrs Jeyanthi Selvan', ['unknown', null], '', ['18.05.2026', '2026-05-18'], [0],
    'Bruno Castellan', 'Benefits Adviser', 'Penholt Advice Centre', 'Una McQuade', 'Visiting Officer', 'Eskmouth Council Revenues Service',
    'Bailiffs were sent to a woman the council’s own safeguarding team had on its books as at risk.', 'Recall the bailiffs and mark the account.',
    '', '', '', '', '', [], '',
  ] },
  { answers: [
    [0], 'Callan Frobisher', ['03/04/2009', '2009-04-03'], 'EP187712', ['22/04/2026', '2026-04-22'], [2],
    'DI Maeve Storey', 'Exploitation Lead', 'Penholt and Esk Constabulary', 'Lionel Tabb', 'Assistant Director', 'Eskmouth Children’s Social Care',
    'Placing Callan two streets from the men who sold him. Two senior managers’ meetings have not changed it.', 'A placement out of the county by the weekend.',
    'Lionel Tabb', ['23/04/2026', '2026-04-23'], 'There is no bed in the region. We are paying for two staff at night.', 'Partnership chair found a bed through a neighbouring authority. Moved on 24 April.', ['24/04/2026', '2026-04-24'], [2], '2',
  ] },
  { answers: [
    [1], 'Ralph Oakeshott', ['19 September 1967', '1967-09-19'], 'EP201339', ['4 February 2026', '2026-02-04'], [0],
    'Nadine Farrow', 'Recovery Worker', 'Turning Tide Recovery', 'Judy Amos', 'Ward Manager', 'Esk Estuary Hospital',
    'Discharge at 3 am in a gown and by taxi, to a house without heating, of a man in alcohol withdrawal.', 'An apology to Mr Oakeshott and a discharge checklist.',
    'Judy Amos', ['6 February 2026', '2026-02-06'], 'Incident form completed. I have written to Mr Oakeshott.', 'Checklist shared with Turning Tide.', ['17 February 2026', '2026-02-17'], [0], '9 days',
  ] },
  { answers: [
    [0], 'Edie Larkspur', ['15/06/2018', '2018-06-15'], ['N/A', null], ['12/05/2026', '2026-05-12'], [0],
    'Rev. Simon Aldiss', 'Parish Safeguarding Officer', 'St Keyne’s Parish', 'Tamsin Bright', 'LADO', 'Eskmouth Council',
    'Telling the parish that a volunteer could go back to the Sunday group before the police had spoken to Edie.', 'Volunteer to stay away until police have finished.',
    'Tamsin Bright', ['12/05/2026', '2026-05-12'], 'My e-mail was sent about another volunteer. Please ignore it.', 'Volunteer stays away.', ['12/05/2026', '2026-05-12'], [0], '0 – same day',
  ] },
] // prettier-ignore
