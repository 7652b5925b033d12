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
