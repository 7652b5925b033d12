import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { calendarEntry, type CalendarEntry } from './calendar-entry'
import { emlDraft } from './eml-draft'

describe('an e-mail draft', () => {
  const text = 'Dear colleague,\n\nPlease send us:\n1. the form – as it is;\n'

  it('opens as a message not yet sent, and reads back as it was written', async () => {
    const draft = emlDraft({ to: ['lead@deevale.example'], subject: 'ACC-2026-0001: information', text })
    expect(draft).toMatch(/^X-Unsent: 1\r\n/)
    expect(draft).not.toMatch(/^(From|Date|Message-ID):/im)
    const read = await PostalMime.parse(draft)
    expect(read.subject).toBe('ACC-2026-0001: information')
    expect(read.to?.map(({ address }) => address)).toEqual(['lead@deevale.example'])
    expect(read.text?.replaceAll('\r\n', '\n').trimEnd()).toBe(text.trimEnd())
  })
  it('keeps letters of any script in the subject, in words no longer than a header may hold', async () => {
    const subject = 'Y Bwrdd Diogelu – llythyr ynglŷn â’r achos ŵŷâêîôû ŵŷâêîôû ŵŷâêîôû ŵŷâêîôû 🟢 diwedd'
    const draft = emlDraft({ to: [], subject, text })
    for (const line of draft.split('\r\n')) expect(line.length).toBeLessThanOrEqual(78)
    expect((await PostalMime.parse(draft)).subject).toBe(subject)
  })
  it('lets no header in by a subject, an address or a file’s name', async () => {
    const draft = emlDraft({
      to: ['a@b.example\r\nBcc: c@d.example'],
      subject: 'One\r\nBcc: e@f.example',
      text,
      attachments: [{ name: 'x"\r\nBcc: g@h.example', type: 'text/calendar', text: 'BEGIN' }],
    })
    expect(draft).not.toMatch(/^Bcc:/im)
    expect((await PostalMime.parse(draft)).bcc ?? []).toEqual([])
  })
  it('carries a calendar entry', async () => {
    const draft = emlDraft({ to: [], subject: 'Panel', text, attachments: [{ name: 'Panel.ics', type: 'text/calendar; method=PUBLISH', text: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n' }] })
    const [attached] = (await PostalMime.parse(draft)).attachments
    expect(attached).toMatchObject({ filename: 'Panel.ics', mimeType: 'text/calendar' })
    expect(draft).toContain(Buffer.from('BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n').toString('base64'))
  })
}) // prettier-ignore

describe('a calendar entry (RFC 5545)', () => {
  const entry: CalendarEntry = {
    uid: 'm1@accord',
    sequence: 2,
    madeAt: '2026-11-22T12:00:00.000Z',
    on: '2026-11-26',
    starts: '14:30',
    minutes: 90,
    title: 'Resolution panel: ACC-2026-0001',
    text: 'Case ACC-2026-0001; initials I.T.,\nbring papers \\ notes',
    place: 'Wyvern House, Winsford',
  }
  const lines = (one: CalendarEntry) => calendarEntry(one).replaceAll('\r\n ', '').split('\r\n')

  it('ends every line with CRLF, and no line is longer than 75 octets', () => {
    const file = calendarEntry({ ...entry, text: 'Ynglŷn â’r achos – '.repeat(20) })
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true)
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(lines({ ...entry, text: 'Ynglŷn â’r achos – '.repeat(20) })).toContain(`DESCRIPTION:${'Ynglŷn â’r achos – '.repeat(20)}`)
  })
  it('says when in London’s time, with its rule for summer time', () => {
    const all = lines(entry)
    expect(all).toContain('DTSTART;TZID=Europe/London:20261126T143000')
    expect(all).toContain('DURATION:PT90M')
    expect(all).toContain('TZID:Europe/London')
    expect(all).toContain('RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU')
    expect(all).toContain('DTSTAMP:20261122T120000Z')
  })
  it('escapes what has a meaning of its own', () => {
    expect(lines(entry)).toContain('DESCRIPTION:Case ACC-2026-0001\\; initials I.T.\\,\\nbring papers \\\\ notes')
    expect(lines(entry)).toContain('LOCATION:Wyvern House\\, Winsford')
  })
  it('keeps its name and grows its number when it is changed, so that the new one replaces the old', () => {
    expect(lines(entry)).toEqual(expect.arrayContaining(['UID:m1@accord', 'SEQUENCE:2']))
  })
  it('is a whole day, over the end of a month, when no time is set', () => {
    const all = lines({ ...entry, on: '2026-11-30', starts: null })
    expect(all).toEqual(expect.arrayContaining(['DTSTART;VALUE=DATE:20261130', 'DTEND;VALUE=DATE:20261201']))
    expect(all).not.toContain('BEGIN:VTIMEZONE')
  })
  it('is not shown to others by a calendar that keeps its word', () => {
    expect(lines(entry)).toContain('CLASS:CONFIDENTIAL')
  })
}) // prettier-ignore
