export const cheshireBoard = 'Cheshire West and Chester Local Safeguarding Adults Board'

/** An e-mail to the board manager: Cheshire West prints no form. The case is at stage 3. */
export const cheshireMail = [
  'From: Ward manager <ward@deevale.example>',
  'To: business.unit@board.example',
  'Date: Mon, 02 Nov 2026 09:00:00 +0000',
  'Subject: Escalation of a professional disagreement',
  'Message-ID: <1@deevale.example>',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Adult’s name: Ivy Thornbury',
  'Date raised: 02/11/2026',
  'Stage: 3',
  'Escalating agency: Dee Vale Hospital Trust',
  'Receiving agency: Oakmere Care Home',
  'Reason for dispute: The home will not take her back from the ward.',
  '',
].join('\r\n')

/** What the referral misses at first, the box it is written into, what is written, and the button that keeps it. */
export const missingThings: [string, RegExp, string, string][] = [
  ...[1, 2, 3].map((n): [string, RegExp, string, string] => [
    `Stage ${n} was tried`, /^Who in each agency/, 'The managers of the ward and of the home', 'Keep it',
  ]),
  ['The position of Oakmere Care Home', /^What it says/, 'We cannot keep her safe at night.', 'Keep the position'],
  ['Who represents Dee Vale Hospital Trust', /^Name and post/, 'Director of nursing', 'Keep the name'],
  ['Who represents Oakmere Care Home', /^Name and post/, 'Registered manager', 'Keep the name'],
  ['The adult’s own views', /^What the adult wants/, 'She wants to go back to her room and her friends.', 'Keep the views'],
  ['Evidence and documents', /^What it is/, 'Night-time risk assessment', 'List it'],
] // prettier-ignore
