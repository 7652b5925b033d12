import type { Sheet } from '../filling'

/** What came in on Hertfordshire’s form. */
export const hertfordshireSheets: readonly Sheet[] = [
  { also: { stage: 1 }, answers: [
    [0], [0], [1], [1], [1],
    'Mr Bernard Tillotson', 'Hospital: Mr Tillotson has capacity and chose to go home to a house with no heating.\nOur view: he was told that the ward was closing and that there was no other choice.\nHousing: boiler was condemned in August.',
    'Temporary heaters delivered on 14 October. Capacity assessed again on the 15th with an interpreter for the deaf.',
    'C. Hartigan', 'Caroline Hartigan', 'Team Leader', 'Colne Valley Floating Support', ['12.10.26', '2026-10-12'],
    'P Noone', 'Patrick Noone', 'Discharge Manager', 'Gade Valley Hospitals NHS Trust', ['13.10.26', '2026-10-13'],
    ['Stage 1. Policy was clear and easy to follow.', { 'outcome.stage': 1, 'outcome.effectiveness': 'Policy was clear and easy to follow.' }], '3 working days',
  ] },
  { also: { stage: 2 }, answers: [
    [0], [0], [0], [0], [1],
    'Lorraine Keating', 'Lorraine’s care home gave notice after she hit another resident. Mental health trust say it is dementia, the memory service say it is not. Neither will come out. Adult Care Services are looking for another home but share our view that she will hit somebody there as well.',
    'Not agreed yet. Service managers to meet on 6 November.',
    '', 'Olumide Banjo', 'Regional Manager', 'Chalkhill Care Homes', ['29/10/2026', '2026-10-29'],
    '', 'Dr Heather Quill', 'Clinical Lead, Older Adults', 'Lea Valley Mental Health Trust', ['30/10/2026', '2026-10-30'],
    '', '',
  ] },
] // prettier-ignore

/** What came in on Worcestershire’s. */
export const worcestershireSheets: readonly Sheet[] = [
  { answers: [
    'Mr Geoffrey Salt', ['19 March 1950', '1950-03-19'], '2301184',
    ['15 October 2026', '2026-10-15'], 'Mr Salt was assessed for equipment in January. Nothing has come. He has been sleeping in his wheelchair and has sores. We want the bed to be delivered and to know who is responsible for chasing.', [0], [1],
    'Wendy Arkwright', 'Occupational Therapist', 'Severn Vale Community Trust', 'Marcus Finlay', 'Contracts Officer', 'Worcestershire Equipment Stores',
    'Marcus Finlay', 'Contracts Officer', 'Worcestershire Equipment Stores', ['16 October 2026', '2026-10-16'], 'Order was lost when the system changed. Bed put on the van for Monday.', 'Bed and mattress delivered on 19 October. District nurses are dressing the sores.',
  ] },
  { answers: [
    'Pamela Ridout', ['02/10/1967', '1967-10-02'], '',
    ['03/11/2026', '2026-11-03'], 'Ms Ridout’s payments were stopped by the council when her brother did not send in receipts. She has had no care for twelve days. We want the payments to start again and the brother to be looked at as a risk, which the council says is a family matter.', [1], [0],
    'Jacqui Thorne', 'Adviser', 'Malvern Hills Independent Living', 'Stephen Lacey', 'Direct Payments Manager', 'Worcestershire Adult Social Care',
    'Stephen Lacey', 'Direct Payments Manager', 'Worcestershire Adult Social Care', ['06/11/2026', '2026-11-06'], 'Commissioned care from tonight. Concern about brother passed to the safeguarding team.', '',
  ] },
] // prettier-ignore

/** What came in on Warwickshire’s. */
export const warwickshireSheets: readonly Sheet[] = [
  { answers: [
    'Noah Brierfield', ['30/06/2012', '2012-06-30'], '14 Saltway, Leam Norton, CV98 1BD', 'Leam Norton Community Football Club', 'Warwickshire Police',
    ['Denise Hoyle, 07700 900377', { 'escalatedBy.name': 'Denise Hoyle', 'escalatedBy.contact': '07700 900377' }], ['Ch Insp Mark Adeyinka, 01632 960377', { 'escalatedTo.name': 'Ch Insp Mark Adeyinka', 'escalatedTo.contact': '01632 960377' }],
    'Club reported a coach for messages to Noah in May. Police returned the telephone in August without looking at it and closed the matter. The County FA and Children’s Services both thought that it was still open. Police say that there was a backlog and no complaint from Noah himself.',
    'Telephone will be examined. Officer in the case has been changed.', 'Coach arrested 27 October. Club to be told of any change in bail by the new officer.', ['28/10/2026', '2026-10-28'],
    'D Hoyle', 'by e-mail', ['Stage 3', 3], '24 working days',
  ] },
] // prettier-ignore
