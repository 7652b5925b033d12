import type { FieldValue } from '../../../../src/shared/domain/reading'
import type { Answer, BoardForm, Sheet } from '../filling'

const tiers = ['Tier 1', 'Tier 2', 'Tier 3'] as const

/** A children’s partnership’s single page of boxes; a box asks for everything about a person at once. */
export const quarnborough: BoardForm = {
  id: 'quarnborough', board: 'Quarnborough Safeguarding Children Partnership', short: 'QSCP', title: 'Difference of View: One-Page Record',
  guidance: 'Keep it to one page. Send it to the Partnership Hub on the day it is raised and again when it is settled.',
  choices: { 'Tier': tiers, 'Tier at which settled': tiers },
  parts: [
    [null, [
      ['Child’s name or initials', 'subject.name'], ['D.O.B.', 'subject.dateOfBirth'], ['Case no.', 'subject.reference'], ['School / setting', null, ''],
      ['Raised by (name, role, agency, phone or email)', ['escalatedBy.name', 'escalatedBy.jobTitle', 'escalatedBy.agency', 'escalatedBy.contact']], ['Raised with (name, role, agency, phone or email)', ['escalatedTo.name', 'escalatedTo.jobTitle', 'escalatedTo.agency', 'escalatedTo.contact']],
      ['Date raised', 'raisedOn'], ['Tier', 'stage'],
      ['What are we worried about, and why do we see it differently?', 'concern.summary'], ['What needs to happen?', 'concern.outcomeSought'],
      ['Their reply', 'response.summary'], ['Date of their reply', 'response.on'],
      ['What we agreed', 'outcome.summary'], ['Date agreed', 'outcome.agreedOn'], ['Tier at which settled', 'outcome.stage'], ['How well did the process work?', 'outcome.effectiveness'],
    ]],
  ],
} // prettier-ignore

/** One person in a box: as it is written, and who that is. */
const who =
  (side: 'escalatedBy' | 'escalatedTo') =>
  (written: string, name: string, jobTitle: string, agency: string, contact?: string): Answer => {
    const told: Record<string, FieldValue> = { [`${side}.name`]: name, [`${side}.jobTitle`]: jobTitle, [`${side}.agency`]: agency } // prettier-ignore
    return [written, contact === undefined ? told : { ...told, [`${side}.contact`]: contact }]
  }
const by = who('escalatedBy')
const to = who('escalatedTo')

export const quarnboroughSheets: readonly Sheet[] = [
  { answers: [
    'Leo Marchetti', ['14/03/2018', '2018-03-14'], 'LCS 114407', 'Holm Lane Primary, Yr 4',
    by('Tanya Orme\nDesignated Safeguarding Lead\nHolm Lane Primary School\n01632 960711', 'Tanya Orme', 'Designated Safeguarding Lead', 'Holm Lane Primary School', '01632 960711'),
    to('Gareth Pym\nTeam Manager\nQuarnborough Children’s Services\ngareth.pym@quarnborough.example', 'Gareth Pym', 'Team Manager', 'Quarnborough Children’s Services', 'gareth.pym@quarnborough.example'),
    ['05/10/2026', '2026-10-05'], [0], 'Leo told his TA on Friday that he sleeps in the bath because the bed is “for the lodgers”. We rang the front door the same day and it was sent to early help as a housing matter. We say that an eight year old sharing a flat with five men nobody has checked is not a housing matter.', 'Strategy discussion. Somebody to go and look at the flat this week.',
    'Fair challenge. Sent to early help by the screening tool, not by a person. Visit booked.', ['06/10/2026', '2026-10-06'], 'Visit 7 October with housing enforcement. Section 47 opened. Leo and mum at nan’s for now.', ['08/10/2026', '2026-10-08'], [0], 'Quick, once I had the direct number.',
  ] },
  { answers: [
    'K.M.', ['2/11/2011', '2011-11-02'], '', 'not on roll',
    by('Abi Sturgess, Youth Worker, Detached Project Quarn, 07700 900812', 'Abi Sturgess', 'Youth Worker', 'Detached Project Quarn', '07700 900812'),
    to('Neil Hathersage, Missing Persons Sergeant, North Quarn Police', 'Neil Hathersage', 'Missing Persons Sergeant', 'North Quarn Police'),
    ['12/10/2026', '2026-10-12'], [1], 'K. has been reported missing by her aunt nine times since August. Each time she is graded “no apparent risk” and each time she comes back with a new phone. Police say she always comes back. We say that is what is wrong with it.', 'Grade as high until somebody has done a proper return interview.',
    '', '', '', '', [], '',
  ] },
  { answers: [
    'Unborn baby Fairhurst', ['EDD 30/11/2026', null], 'LCS 115012', 'n/a',
    by('Comfort Addison, Named Midwife, Quarn Valley Hospitals NHS Trust, comfort.addison@qvh.example', 'Comfort Addison', 'Named Midwife', 'Quarn Valley Hospitals NHS Trust', 'comfort.addison@qvh.example'),
    to('Ravi Sandhar, Service Manager, Quarnborough Children’s Services, 01632 960720', 'Ravi Sandhar', 'Service Manager', 'Quarnborough Children’s Services', '01632 960720'),
    ['Wed 14th Oct 2026', '2026-10-14'], [1], 'Pre-birth assessment was closed at 28 weeks when Ms Fairhurst moved 400 yards over the boundary. The new area will not open one until she has an address for six weeks. She will have had the baby by then.', 'One of the two councils to keep the case until the baby is born.',
    'We will keep it. Team manager has been reminded of the cross-border protocol.', ['Mon 19th Oct 2026', '2026-10-19'], 'Quarnborough to finish assessment and hold conference w/c 2 November. Other area invited.', ['Tues 20th Oct 2026', '2026-10-20'], [1], '',
  ] },
  { answers: [
    'Jayden Okoro-Bligh', ['19.6.10', '2010-06-19'], 'YJ 2290', 'Quarn Academy – permanently excluded 2.10.26',
    by('Lucia Ferrante\nYouth Justice Officer\nQuarnborough Youth Justice Service\nlucia.ferrante@quarnborough.example', 'Lucia Ferrante', 'Youth Justice Officer', 'Quarnborough Youth Justice Service', 'lucia.ferrante@quarnborough.example'),
    to('Mr D. Whitcombe\nVice Principal\nQuarn Academy\n01632 960733', 'Mr D. Whitcombe', 'Vice Principal', 'Quarn Academy', '01632 960733'),
    ['6.10.26', '2026-10-06'], [0], 'Excluded for carrying a knife that he had told his tutor about the day before, and why. He is being threatened at the gate by an older group. School’s position is that the policy says knife = out, and that the rest is for police.', 'Withdraw the exclusion, or at least a place at the PRU from Monday.',
    'Head will not withdraw. Work will be sent home.', ['9.10.26', '2026-10-09'], '', '', [], '',
  ] },
  { answers: [
    'Elsie Carraway', ['27 Feb 2024', '2024-02-27'], 'NHS 999 404 8813', 'Little Acorns nursery',
    by('Joan Petherick, Health Visitor, Quarn 0-19 Service, joan.petherick@quarn019.example', 'Joan Petherick', 'Health Visitor', 'Quarn 0-19 Service', 'joan.petherick@quarn019.example'),
    to('Dr S. Halloran, Registrar, Quarn Valley Hospitals NHS Trust', 'Dr S. Halloran', 'Registrar', 'Quarn Valley Hospitals NHS Trust'),
    ['21 Oct 2026', '2026-10-21'], [0], 'Elsie was sent home from A&E on Sunday with a burn to the back of the hand. Registrar wrote “grabbed hair straighteners”. You cannot grab anything with the back of your hand. I asked that she be seen again by a paediatrician and was told that the child protection rota is for social care to ring.', 'Child protection medical.',
    'Consultant has looked at the photographs and agrees. Seen today.', ['22 Oct 2026', '2026-10-22'], 'Medical done 22 October, social worker and police present. Safety plan with grandmother.', ['22 Oct 2026', '2026-10-22'], [0], 'Very well. Please thank the consultant.',
  ] },
  { answers: [
    'Ruby and Jack Tolley', ['', null], 'LCS 109876 / 109877', 'St Bede’s',
    by('Imran Dasgupta, Children’s Guardian, Cafcass, imran.dasgupta@guardian.example', 'Imran Dasgupta', 'Children’s Guardian', 'Cafcass', 'imran.dasgupta@guardian.example'),
    to('Philippa Crane, Head of Service, Quarnborough Children’s Services, p.crane@quarnborough.example', 'Philippa Crane', 'Head of Service', 'Quarnborough Children’s Services', 'p.crane@quarnborough.example'),
    ['26/10/2026', '2026-10-26'], [2], 'Contact with father is still going on in the community although the judge said supervised, in a centre. Local authority’s position: no centre has a slot before January and no contact at all would be worse. I have raised this twice with the social worker and once with her manager.', 'No unsupervised contact. Reply before the hearing on 6 November.',
    'Accept. A family support worker will supervise until there is a slot.', ['28/10/2026', '2026-10-28'], 'Contact at the family hub on Thursdays, supervised, from 29 October.', ['30/10/2026', '2026-10-30'], [2], 'It should not have needed tier 3.',
  ] },
] // prettier-ignore
