import type { Sheet } from '../filling'

/** What came in on Hertfordshire’s form. */
export const hertfordshireSheets: readonly Sheet[] = [
  { also: { stage: 2 }, answers: [
    [0], [0], [0], [1], [1],
    'Mrs Joyce Wetherall', 'Care home: Mrs Wetherall fell eleven times in August and needs one to one care at night.\nAdult Care Services: a sensor mat has been provided and the home is funded for her needs.\nGP: agrees with the home that a mat tells you that somebody has already fallen.',
    'One to one at night for four weeks from 21 September, then a joint review.',
    'B Dacre', 'Brenda Dacre', 'Home Manager', 'Ashwell Grange Care Home', ['15/09/2026', '2026-09-15'],
    'S Quilter', 'Sam Quilter', 'Team Manager', 'Adult Care Services', ['17/09/2026', '2026-09-17'],
    ['Stage 2. Worked well once managers spoke.', { 'outcome.stage': 2, 'outcome.effectiveness': 'Worked well once managers spoke.' }], '4 working days',
  ] },
  { also: { stage: 1 }, answers: [
    [0], [0], [1], [1], [1],
    'Terence Oakley', 'Terence is refusing dialysis. The renal unit has accepted this after one conversation. I support him at home and he has told me he thinks that dialysis is a punishment. The unit says capacity is to be presumed.',
    'Renal consultant will see Terence with me on 8 October.',
    '', 'Anjali Ferreira', 'Support Worker', 'Lea Bridge Supported Living', ['01/10/2026', '2026-10-01'],
    '', '', '', '', '',
    '', '',
  ] },
] // prettier-ignore

/** What came in on Worcestershire’s. */
export const worcestershireSheets: readonly Sheet[] = [
  { answers: [
    'Mr Wilfred Haines', ['12/08/1942', '1942-08-12'], '2317755',
    ['28/09/2026', '2026-09-28'], 'Ambulance crew left Mr Haines at home after a fall because his wife said that she would manage. She has dementia. We want crews to check who the carer is, and somebody to tell us when they have been.', [0], [1],
    'Nicola Batten', 'Admiral Nurse', 'Wychavon Dementia Support', 'Craig Dowding', 'Area Clinical Lead', 'Severn Ambulance Service',
    'Craig Dowding', 'Area Clinical Lead', 'Severn Ambulance Service', ['30/09/2026', '2026-09-30'], 'Crew did not know. A flag has been put on the address.', 'Flag in place. Crews will ring the Admiral Nurse line when they attend.',
  ] },
  { answers: [
    'Ms Kirsty Lowe', ['7 June 1995', '1995-06-07'], '',
    ['20 October 2026', '2026-10-20'], 'Housing evicted Kirsty while she was in hospital under section 2 and knew that she was. Her belongings are gone. We want her to have an address to be discharged to. Housing told us that notice had been properly served.', [1], [0],
    'Dominic Farr', 'Ward Social Worker', 'Malvern and Teme Mental Health Trust', 'Rachel Imber', 'Income Manager', 'Teme Valley Homes',
    '', '', '', '', '', '',
  ] },
] // prettier-ignore

/** What came in on Warwickshire’s. */
export const warwickshireSheets: readonly Sheet[] = [
  { answers: [
    'Ella-May Purcell', ['23.11.2015', '2015-11-23'], '5 Canal Row, Avon Heath, CV98 4QR', 'Avon Heath Junior School', 'Warwickshire Children’s Services',
    ['Mrs T. Blakeway, head@avonheathjuniors.example', { 'escalatedBy.name': 'Mrs T. Blakeway', 'escalatedBy.contact': 'head@avonheathjuniors.example' }], ['Marcus Idowu, 01632 960388', { 'escalatedTo.name': 'Marcus Idowu', 'escalatedTo.contact': '01632 960388' }],
    'Ella-May is looking after two small brothers before and after school. Children’s Services have twice sent her to early help, which needs mum’s consent, and mum does not consent. School nurse shares our view. The early help team itself says that it cannot do anything.',
    'Accept that consent will not come. Child and family assessment to start.', 'Assessment by a social worker within 45 days, breakfast and after school club paid for meanwhile.', ['16.10.2026', '2026-10-16'],
    'T Blakeway', 'M Idowu', ['Stage 3', 3], '19 working days',
  ] },
] // prettier-ignore
