import type { BoardForm, Sheet } from '../filling'

const stages = ['Cam 1 / Stage 1', 'Cam 2 / Stage 2', 'Cam 3 / Stage 3'] as const

/** A Welsh board’s form on its website, every question in Welsh and then in English; there is one in Word beside it. */
export const ceredwen: BoardForm = {
  id: 'ceredwen', board: 'Bwrdd Diogelu Gogledd Ceredwen / North Ceredwen Safeguarding Board', short: 'North Ceredwen Safeguarding Board', title: 'Datrys Anghytundeb Proffesiynol / Resolving a Professional Disagreement',
  guidance: 'Gallwch lenwi’r ffurflen hon yn Gymraeg neu yn Saesneg. / You may complete this form in Welsh or in English.',
  choices: { 'Oedolyn neu blentyn? / Adult or child?': ['Oedolyn / Adult', 'Plentyn / Child'], 'Cam presennol / Current stage': stages, 'Ar ba gam y cytunwyd? / Agreed at which stage?': stages },
  parts: [
    ['Y person / The person', [['Oedolyn neu blentyn? / Adult or child?', 'subject.kind'], ['Enw’r person / Name of the person', 'subject.name'], ['Dyddiad geni / Date of birth', 'subject.dateOfBirth'], ['Rhif WCCIS neu GIG / WCCIS or NHS number', 'subject.reference']]],
    ['Chi / You', [['Eich enw / Your name', 'escalatedBy.name'], ['Eich swydd / Your post', 'escalatedBy.jobTitle'], ['Eich sefydliad / Your organisation', 'escalatedBy.agency'], ['Eich ffôn neu e-bost / Your telephone or e-mail', 'escalatedBy.contact']]],
    ['Y sefydliad arall / The other organisation', [['Enw’r sefydliad / Name of the organisation', 'escalatedTo.agency'], ['Gyda phwy y buoch yn siarad? / Who did you speak to?', 'escalatedTo.name'], ['Swydd y person hwnnw / That person’s post', 'escalatedTo.jobTitle']]],
    ['Yr anghytundeb / The disagreement', [['Dyddiad codi’r anghytundeb / Date the disagreement was raised', 'raisedOn'], ['Cam presennol / Current stage', 'stage'], ['Beth yw’r anghytundeb? / What is the disagreement?', 'concern.summary'], ['Beth hoffech i ddigwydd? / What would you like to happen?', 'concern.outcomeSought']]],
    ['Ymateb a chanlyniad / Response and outcome', [['Dyddiad yr ymateb / Date of the response', 'response.on'], ['Beth oedd yr ymateb? / What was the response?', 'response.summary'], ['Beth a gytunwyd? / What was agreed?', 'outcome.summary'], ['Dyddiad y cytundeb / Date of the agreement', 'outcome.agreedOn'], ['Ar ba gam y cytunwyd? / Agreed at which stage?', 'outcome.stage'], ['Faint o amser a gymerodd? / How long did it take?', 'outcome.timeTaken']]],
  ],
} // prettier-ignore

export const ceredwenSheets: readonly Sheet[] = [
  { answers: [
    [0], 'Mrs Gwenllian Tudor', ['02/12/1940', '1940-12-02'], 'W-610223',
    'Eleri Mostyn', 'Ward Manager', 'Ysbyty Ceredwen', 'eleri.mostyn@ysbytyceredwen.example', 'Cyngor Gogledd Ceredwen Adult Services', 'Rhodri Kendrick', 'Team Manager, Hospital Social Work',
    ['08/10/2026', '2026-10-08'], [0], 'Mrs Tudor is to go home tomorrow to the nephew about whom we made a report on 25 September. The social worker closed that report after speaking to the nephew. Nobody has asked Mrs Tudor, who only speaks Welsh now, in Welsh.', 'Discharge to stop until she has been seen by a Welsh speaking social worker.',
    ['09/10/2026', '2026-10-09'], 'Discharge stopped. Worker from the Llan team will see her.', 'Seen on 12 October. She does not want to go back. Step-down bed arranged.', ['13/10/2026', '2026-10-13'], [0], '3 working days',
  ] },
  { answers: [
    [1], 'Macsen Rowlands-Pike', ['17/04/2013', '2013-04-17'], 'W-622871',
    'Bethan Lodwick', 'Head of Year 9', 'Ysgol Uwchradd Aber Ceredwen', '029 2018 0641', 'Cyngor Gogledd Ceredwen Children’s Services', 'Steffan Ivey', 'Duty Senior',
    ['13/10/2026', '2026-10-13'], [0], 'Macsen’s care and support plan ended on 1 October with a letter. School was not at the review. He has not been to school since and his brother, who was the reason for the plan, has moved back in.', 'Plan to be opened again, or a review that the school is asked to.',
    ['', null], '', '', ['', null], [], '',
  ] },
  { answers: [
    [0], 'Hywel Garside', ['9 August 1961', '1961-08-09'], '',
    'Mandy Prosser', 'Substance Misuse Nurse', 'Ceredwen Drug and Alcohol Partnership', 'mandy.prosser@cdap.example', 'Betsan Health Board', 'Dr Aled Winstone', 'Consultant Psychiatrist',
    ['15 October 2026', '2026-10-15'], [1], 'Hywel hears voices telling him to walk into the sea and did so on 11 October. Health board say that they will see him when he has been sober for three months. He drinks because of the voices. We disagreed about the same thing last year with another man, who died.', 'Joint assessment within the week.\nA named care coordinator.',
    ['20 October 2026', '2026-10-20'], 'Can be seen on 22 October together with our nurse. Policy of three months is under review.', 'Seen 22 October. Admitted informally. Care coordinator named.', ['23 October 2026', '2026-10-23'], [1], '6 working days',
  ] },
  { answers: [
    [0], 'Mair Elin Tolland', ['25/06/1958', '1958-06-25'], 'W-604418',
    'Sioned Bracegirdle', 'Gweithiwr Cymdeithasol', 'Cyngor Gogledd Ceredwen', 'sioned.b@ceredwen.example', 'Meddygfa’r Bont', 'Dr Iwan Sallow', 'Meddyg Teulu',
    ['19/10/2026', '2026-10-19'], [0], 'Mae’r feddygfa yn gwrthod ymweld â Mair gartref am ei bod wedi colli tri apwyntiad. Mae hi’n gaeth i’w gwely. Barn y feddygfa yw mai ei dewis hi yw peidio â dod.', 'Ymweliad cartref yr wythnos hon.',
    ['21/10/2026', '2026-10-21'], 'Bydd nyrs y practis yn ymweld.', 'Ymwelodd y nyrs ar 22 Hydref. Adolygiad o’i meddyginiaeth wedi ei drefnu.', ['22/10/2026', '2026-10-22'], [0], '3 diwrnod',
  ] },
  { answers: [
    [1], 'Carys Pugh-Denholm', ['30.01.2010', '2010-01-30'], 'W-631190',
    'PC Dylan Fairclough', 'Schools Officer', 'North Ceredwen Police', ['TBC', null], 'Coleg Arfordir', 'Ms Non Tredwell', 'Director of Learners',
    ['27.10.2026', '2026-10-27'], [0], 'College found 14 bags of cannabis in Carys’s locker and suspended her without telling police, social services or her mother. She is 16 and owes somebody. College take the view that it is a matter of discipline and that to tell us would break her trust.', 'A safety plan before she is sent home with a debt.',
    ['28.10.2026', '2026-10-28'], 'College agree to a meeting but not to hand over names.', '', ['', null], [], '',
  ] },
  { answers: [
    [0], 'Mr Emrys Whitlock', ['14/02/1933', '1933-02-14'], '999 702 1186',
    'Joyce Abernethy', 'Registered Manager', 'Cartref Bryn Hyfryd', '029 2018 0655', 'Betsan Health Board', 'Lowri Penhale', 'Lead Nurse, Continuing Care',
    ['02/11/2026', '2026-11-02'], [2], 'Continuing care was withdrawn on 26 October as Mr Whitlock is “stable”. He is stable because of the one to one that it pays for. Without it he will fall again. We have been through both stages and had the same letter twice.', 'One to one to go on until there has been an appeal.',
    ['05/11/2026', '2026-11-05'], 'Withdrawal put off until the appeal on 3 December.', 'One to one goes on. Cartref Bryn Hyfryd to send its falls record every week.', ['06/11/2026', '2026-11-06'], [2], '4 working days at stage 3',
  ] },
] // prettier-ignore
