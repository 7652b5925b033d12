import type { Sheet } from '../filling'

/** What came in on Hertfordshire’s form, typed in again by its senders. */
export const hertfordshireSheets: readonly Sheet[] = [
  { also: { stage: 2 }, answers: [
    [0], [0], [0], [0], [1],
    'Mrs Concetta Ruddle', 'Hospice: Mrs Ruddle’s daughter is taking her morphine and the hospice has photographs of the bottles.\nAdult Care Services: there is no evidence of harm as pain is well controlled.\nGP: agrees with the hospice.',
    'Strategy discussion held on 9 June with police. Locked box supplied.',
    '', 'Oliver Standen', 'Head of Patient Services', 'Beane Valley Hospice', ['4 June 2026', '2026-06-04'],
    '', 'Rhoda Pelling', 'Deputy Team Manager', 'Adult Care Services', ['8 June 2026', '2026-06-08'],
    ['Stage 2. Quick once the right manager was found.', { 'outcome.stage': 2, 'outcome.effectiveness': 'Quick once the right manager was found.' }], '3 working days',
  ] },
  { also: { stage: 1 }, answers: [
    [0], [0], [1], [1], [1],
    'Wilfred Onslow', 'The lunch club was told by the transport service that Mr Onslow had been “dropped”. It turns out that he has been left at home for five weeks as nobody could agree who checks his wheelchair clamps.',
    'Clamps checked on 14 April by the council’s fleet team. Transport starts again on 20 April.',
    '', 'Pauline Gosney', 'Lunch Club Manager', 'Old Ferry Community Centre', ['13/04/2026', '2026-04-13'],
    '', 'Ash Verrier', 'Contracts Officer', 'County Passenger Transport', ['14/04/2026', '2026-04-14'],
    ['Stage 1', { 'outcome.stage': 1 }], '1 day',
  ] },
] // prettier-ignore

/** What came in on Warwickshire’s. */
export const warwickshireSheets: readonly Sheet[] = [
  { answers: [
    'Freya Ockenden', ['3 August 2011', '2011-08-03'], '6 Weavers Close, Nuneford, CV99 4BD', 'Arrow Vale Secondary School', 'Warwickshire Children and Families',
    ['Damon Pike, 01632 960702', { 'escalatedBy.name': 'Damon Pike', 'escalatedBy.contact': '01632 960702' }], ['Estelle Moran, 01632 960745', { 'escalatedTo.name': 'Estelle Moran', 'escalatedTo.contact': '01632 960745' }],
    'Freya was moved to her aunt’s without a check of the aunt’s partner, whom school knows to be on bail. The social work team was content with a telephone call. Police agree with school.',
    'We had not been told of the bail. Checks will be made today.', 'Freya stays with her grandmother until the checks are back.', ['29 May 2026', '2026-05-29'],
    '', '', ['Stage 3', 3], '7 working days',
  ] },
  { answers: [
    'Mr Rajesh Thakkar', ['18/10/1949', '1949-10-18'], '44 Spinney Road, Alcestrum', 'Arden Homecare', 'Avonside Hospitals NHS Trust',
    ['Kirsty Blount, k.blount@ardenhomecare.example', { 'escalatedBy.name': 'Kirsty Blount', 'escalatedBy.contact': 'k.blount@ardenhomecare.example' }], ['Hamish Orr, h.orr@avonside.example', { 'escalatedTo.name': 'Hamish Orr', 'escalatedTo.contact': 'h.orr@avonside.example' }],
    'Mr Thakkar came home with another patient’s medicines and no discharge letter, for the second time this year. The ward’s view is that the family should have looked in the bag.',
    'The ward accepts that the letter was not sent.', 'Pharmacy to telephone us before each discharge.', ['10/02/2026', '2026-02-10'],
    '', '', ['Stage 2', 2], '6 working days',
  ] },
] // prettier-ignore
