import { describe, expect, it } from 'vitest'
import { readHtml } from '../documents/html/read-html'
import { readText } from '../documents/text'
import { forwardedFrom } from './forwarded-from'

const outlook = `Please see below.

From: Rowan Testcase <rowan@meadowcare.example>
Sent: 12 June 2026 09:15
To: Business Unit
Subject: Escalation log

Our log is attached.`

describe('who first sent a forwarded mail', () => {
  it('is read from the headers Outlook, Gmail and Apple write above it', () => {
    const gmail = `---------- Forwarded message ---------
From: Rowan Testcase <rowan@meadowcare.example>
Date: Fri, 12 Jun 2026 at 09:15
Subject: Escalation log
To: <unit@board.example>`
    const apple = `Begin forwarded message:

> *From:* "Rowan Testcase" <rowan@meadowcare.example>
> *Subject:* Escalation log
> *Date:* 12 June 2026 at 09:15:00 BST
> *To:* unit@board.example`
    for (const text of [outlook, gmail, apple])
      expect(forwardedFrom('FW: Escalation log', readText(text))).toBe(
        'Rowan Testcase <rowan@meadowcare.example>',
      )
    const html = `<p><b>From:</b> Rowan Testcase [mailto:rowan@meadowcare.example]<br><b>Sent:</b> 12 June 2026<br>
      <b>To:</b> Business Unit<br><b>Subject:</b> Log</p>`
    expect(forwardedFrom('Fwd: Log', readHtml(html))).toBe('Rowan Testcase <rowan@meadowcare.example>')
  })

  it('is nobody when it is an answer, a chain, has no address, or is only a line that looks like a header', () => {
    const none = [
      ['RE: Escalation log', outlook],
      ['FW: Escalation log', `${outlook}\n\n${outlook}`],
      ['FW: Escalation log', outlook.replace(/ <.*>/, '')],
      ['FW: Escalation log', 'From: rowan@meadowcare.example\nThe date was moved.'],
      ['FW: Escalation log', 'Nothing below.'],
    ] as const
    for (const [subject, text] of none) expect(forwardedFrom(subject, readText(text)), text).toBeNull()
    expect(forwardedFrom('FW: Form', null)).toBeNull()
  })
})
