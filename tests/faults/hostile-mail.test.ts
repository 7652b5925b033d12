import { strToU8 } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wordFile } from '../../src/main/intake/documents/docx/fixture'
import { mailFile } from '../../src/main/intake/mail.fixture'
import { msgFile, type MsgParts } from '../../src/main/intake/sources/msg.fixture'
import { openReader, refusalsOf, setTraps, untouched, type Reader, type Traps } from './support/reading'

let reader: Reader
let traps: Traps
beforeAll(async () => {
  reader = await openReader()
  traps = await setTraps()
}, 120_000)
afterAll(async () => {
  reader.close()
  await traps.close()
})

const ascii = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))
const row = (label: string, value: string) =>
  `<w:tr><w:tc><w:p><w:r><w:t>${label}</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>${value}</w:t></w:r></w:p></w:tc></w:tr>`
/** A Worcestershire Record of Escalation about somebody. */
const form = (name: string, concern = 'A threshold was not agreed.') =>
  wordFile(
    `<w:p><w:r><w:t>Worcestershire Safeguarding Adults Board Record of Escalation</w:t></w:r></w:p><w:tbl>${row('Adult’s name', name)}${row('Date of Birth', '3/4/1951')}${row('Date of escalation', '12 June 2026')}${row('Brief description of concern and outcome sought', concern)}</w:tbl>`,
  )
/** Who each item is about; null for one that does not say. */
const nameIn = (found: Awaited<ReturnType<Reader['read']>>) =>
  found.items.map(({ reading }) => reading['subject.name']?.value ?? null)

const namesIn = (found: Awaited<ReturnType<Reader['read']>>) => nameIn(found).filter((name) => name !== null)

/** Thirty ways in which a mail's HTML can ask for something from elsewhere, or run. */
const beacons = (url: string, trace: string) => [
  `<img src="${url}/1">`, `<img srcset="${url}/2 2x">`, `<picture><source srcset="${url}/3"><img></picture>`,
  `<link rel="stylesheet" href="${url}/4">`, `<link rel="preload" as="image" href="${url}/5">`, `<link rel="prefetch" href="${url}/6">`,
  `<link rel="dns-prefetch" href="${url}/7">`, `<style>@import url(${url}/8);</style>`, `<style>@font-face{font-family:x;src:url(${url}/9)}</style>`,
  `<style>p{background:url(${url}/10)}</style>`, `<p style="background-image:url(${url}/11)">x</p>`, `<body background="${url}/12">`,
  `<table background="${url}/13"><tr><td>x</td></tr></table>`, `<iframe src="${url}/14"></iframe>`, `<frame src="${url}/15">`,
  `<object data="${url}/16"></object>`, `<embed src="${url}/17">`, `<video src="${url}/18" poster="${url}/19"></video>`,
  `<audio src="${url}/20" autoplay></audio>`, `<script src="${url}/21"></script>`, `<script>fetch("${url}/22")</script>`,
  `<meta http-equiv="refresh" content="0;url=${url}/23">`, `<base href="${url}/24">`, `<form action="${url}/25"><input type="image" src="${url}/26"></form>`,
  `<svg><image href="${url}/27"/><use href="${url}/27"/></svg>`, `<math href="${url}/28">x</math>`, `<v:fill src="${url}/29">`, `<bgsound src="${url}/30">`,
  `<img src=x onerror="require('fs').writeFileSync('${trace}','x')">`, `<a ping="${url}/31" href="${url}/32">a link</a>`,
] // prettier-ignore

describe('A16 hostile HTML in a mail', () => {
  it('asks nothing of anybody, runs nothing, and is shown as words', async () => {
    for (const beacon of beacons(traps.url, traps.trace)) {
      const mail = mailFile({ html: `<html><body><p>We escalate.</p>${beacon}</body></html>` })
      const shown = await reader.view(mail)
      expect(JSON.stringify(shown.blocks)).toContain('We escalate.')
      expect(JSON.stringify(shown.blocks)).not.toMatch(
        /<(img|script|iframe|link|style)|onerror|writeFileSync/,
      )
      await reader.read(mail)
    }
    expect(traps.sprung()).toEqual(untouched)
  })
})

describe('A17 headers that ask to be answered', () => {
  it('are not answered', async () => {
    const headers = {
      'Disposition-Notification-To': `<mailto:spy@agency.example>`,
      'Return-Receipt-To': 'spy@agency.example',
      'X-Confirm-Reading-To': 'spy@agency.example',
      'List-Unsubscribe': `<${traps.url}/unsubscribe>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    }
    await reader.read(mailFile({ text: 'hello', headers }))
    expect(traps.sprung()).toEqual(untouched)
  })
})

describe('A15 what would run elsewhere', () => {
  it.each([
    "'; drop table submissions; --",
    '&lt;img src=x onerror=alert(1)&gt;',
    '&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;',
    '&lt;svg onload=alert(1)&gt;',
    '{{constructor.constructor(1)()}}',
  ])('in a field (%s) is only its text', async (text) => {
    const plain = text.replaceAll('&lt;', '<').replaceAll('&gt;', '>')
    const [item] = (await reader.read(form('Rowan Testcase', `Harm ${text} was done`))).items
    expect(item?.reading['concern.summary']?.value).toBe(`Harm ${plain} was done`)
  })
})

describe('A18 malformed mail', () => {
  const whole = Buffer.from(
    mailFile({ text: 'Hello', attachments: [{ name: 'Form.docx', bytes: form('Rowan Testcase') }] }),
  ).toString('latin1')
  const boundary = /boundary="([^"]+)"/.exec(whole)?.[1] ?? ''
  const broken: [string, string][] = [
    ['without its last boundary', whole.replace(`--${boundary}--`, '')],
    ['with another boundary than it says', whole.replace(`boundary="${boundary}"`, 'boundary="other"')],
    ['that does not say its boundary', whole.replace(/; boundary="[^"]+"/, '')],
    ['with bytes above 127 in its headers', whole.replace('Escalation form', 'Escalation f\xf6rm \xff')],
    ['with a broken encoded word', whole.replace('Escalation form', '=?utf-8?Q?Esc=ZZ=?= =?x?B?!!?=')],
    ['with rubbish in its base64', whole.replace(/(\r\n\r\n)(UEsD.{10})/, '$1$2*%$')],
    ['in a character set nobody knows', whole.replace('charset=utf-8', 'charset=klingon-8')],
    ['without a MIME version', whole.replace('MIME-Version: 1.0\r\n', '')],
    ['with bare line feeds', whole.replaceAll('\r\n', '\n')],
    ['with bare carriage returns', whole.replaceAll('\r\n', '\r')],
    ['with every header twice', whole.replace(/^((?:[A-Z][^\r]*\r\n)+)/, '$1$1')],
    ['with a header of 100,000 characters', whole.replace('Escalation form', 'x'.repeat(100_000))],
    ['with 10,000 headers', whole.replace('MIME-Version', `${'X-A: b\r\n'.repeat(10_000)}MIME-Version`)],
    ['with spaces before its colons', whole.replace('Subject:', 'Subject :')],
    ['that begins with an empty line', `\r\n${whole}`],
    ['with a NUL in it', whole.replace('Hello', 'He\0llo')],
    ['with an encoding nobody knows', whole.replace('Content-Transfer-Encoding: base64', 'Content-Transfer-Encoding: base63')],
    ['that is only headers', whole.slice(0, whole.indexOf('\r\n\r\n'))],
    ['that is all one line', whole.replaceAll('\r\n', ' ')],
    ['whose message is quoted-printable cut in mid character', whole.replace('\r\n\r\nHello', '\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nHello =C3')],
  ] // prettier-ignore

  it.each(broken)('%s gives what can be read, or says why not', async (_, mail) => {
    const found = await reader.read(ascii(mail), 'mail.eml')
    expect(found.items.length).toBeGreaterThan(0)
    // Whatever was read is what was written; nothing is made up out of the wreck.
    for (const name of nameIn(found)) expect([null, 'Rowan Testcase']).toContain(name)
  })

  it('of which most still gives its form', async () => {
    const names = await Promise.all(broken.map(async ([, mail]) => nameIn(await reader.read(ascii(mail)))))
    expect(names.filter((each) => each.includes('Rowan Testcase')).length).toBeGreaterThanOrEqual(11)
  })
})

describe('A21 an address header made to go deep', () => {
  it.each([
    ['quotes', '"'.repeat(100_000)],
    ['open groups', 'a:'.repeat(100_000)],
    ['comments', '('.repeat(100_000)],
    ['closed comments', `${'('.repeat(50_000)}${')'.repeat(50_000)}`],
    ['angles', '<'.repeat(100_000)],
    ['commas', ','.repeat(100_000)],
    ['escapes', '\\"'.repeat(50_000)],
  ])('with %s is read in seconds', { timeout: 30_000 }, async (_, address) => {
    const found = await reader.read(
      mailFile({ text: 'hello', headers: { From: address, To: address, Cc: address } }),
    )
    expect(found.items.length).toBeGreaterThan(0)
  })
})

describe('A22, A23 a broken Outlook message', () => {
  const deep = (levels: number): MsgParts => ({
    subject: `level ${levels}`,
    from: 'Alex Example',
    body: 'Attached',
    attachments:
      levels === 0 ? [{ name: 'Form.docx', bytes: form('Rowan Testcase') }] : [{ message: deep(levels - 1) }],
  })

  it('whose chains of sectors run in circles is refused quickly', { timeout: 60_000 }, async () => {
    const whole = msgFile(deep(0))
    const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const table = (view(whole).getUint32(76, true) + 1) * 512
    const circles: [string, (bytes: Uint8Array) => void][] = [
      ['directory', (bytes) => view(bytes).setUint32(table + 4 * view(bytes).getUint32(48, true), view(bytes).getUint32(48, true), true)],
      ['small table', (bytes) => view(bytes).setUint32(table + 4 * view(bytes).getUint32(60, true), view(bytes).getUint32(60, true), true)],
      ['table of tables', (bytes) => { view(bytes).setUint32(68, 0, true); view(bytes).setUint32(72, 0xffff, true) }],
      ['table itself', (bytes) => { for (let n = 0; n < 109; n++) view(bytes).setUint32(76 + 4 * n, n, true) }],
      ['every sector', (bytes) => { for (let n = 0; n < 128; n++) view(bytes).setUint32(table + 4 * n, n, true) }],
      ['small sectors', (bytes) => { const at = (view(bytes).getUint32(60, true) + 1) * 512; for (let n = 0; n < 128; n++) view(bytes).setUint32(at + 4 * n, 0, true) }],
    ] // prettier-ignore
    for (const [where, bend] of circles) {
      const bent = whole.slice()
      bend(bent)
      const found = await reader.read(bent, 'x.msg')
      expect([where, found.items.length > 0]).toEqual([where, true])
      for (const name of nameIn(found)) expect([null, 'Rowan Testcase']).toContain(name)
    }
  })

  it(
    'whose table of properties is damaged anywhere still gives what can be read',
    { timeout: 60_000 },
    async () => {
      const whole = msgFile(deep(0))
      const at = Buffer.from(whole).indexOf(Buffer.from('__properties_version1.0', 'utf16le'))
      for (let n = 0; n < 40; n++) {
        const bent = whole.slice()
        bent[at + 64 + n * 2] = 0xff
        const found = await reader.read(bent, 'x.msg')
        expect(found.items.length).toBeGreaterThan(0)
        for (const name of nameIn(found)) expect([null, 'Rowan Testcase']).toContain(name)
      }
    },
  )

  it('three messages deep gives the form inside', async () => {
    expect(nameIn(await reader.read(msgFile(deep(3)), 'x.msg'))).toContain('Rowan Testcase')
  })

  it('that is only rich text gives its words', async () => {
    const rtf = '{\\rtf1\\ansi We escalate about a threshold.}'
    const shown = await reader.view(msgFile({ subject: 's', from: 'f', rtf }))
    expect(JSON.stringify(shown.blocks)).toContain('We escalate about a threshold.')
  })
})

describe('A29 locked mail', () => {
  it.each([
    ['S/MIME', 'smime.p7m', 'application/pkcs7-mime'],
    ['S/MIME of an older kind', 'smime.p7m', 'application/x-pkcs7-mime'],
    ['PGP', 'encrypted.asc', 'application/pgp-encrypted'],
    ['rights management', 'message.rpmsg', 'application/x-microsoft-rpmsg-message'],
  ])('(%s) is named as locked, and nobody is asked to send it anywhere', async (_, name, media) => {
    const found = await reader.read(mailFile({ attachments: [{ name, bytes: strToU8('x'), media }] }))
    expect(refusalsOf(found)).toEqual(['encrypted-mail'])
    expect(found.items[0]?.problem?.whatToDo).not.toMatch(/upload|online/i)
  })
})

describe('A35 several forms in one mail', () => {
  it('stay several: in two attachments, in body and attachment, and in a chain of forwards', async () => {
    const body =
      'Worcestershire Safeguarding Adults Board\r\nRecord of Escalation\r\nAdult’s name: Blake Sample\r\nDate of Birth: 1/2/1950\r\nDate of escalation: 11 June 2026\r\n'
    const two = mailFile({
      text: 'Two forms.',
      attachments: [
        { name: 'a.docx', bytes: form('Rowan Testcase') },
        { name: 'b.docx', bytes: form('Blake Sample') },
      ],
    })
    expect(namesIn(await reader.read(two))).toEqual(['Rowan Testcase', 'Blake Sample'])
    const both = mailFile({
      text: Buffer.from(body).toString('latin1'),
      attachments: [{ name: 'a.docx', bytes: form('Rowan Testcase') }],
    })
    expect(namesIn(await reader.read(both)).sort()).toEqual(['Blake Sample', 'Rowan Testcase'])
    const inner = mailFile({
      text: 'First.',
      attachments: [{ name: 'a.docx', bytes: form('Rowan Testcase') }],
    })
    const outer = mailFile({
      text: 'Forwarded.',
      attachments: [
        { name: 'fw.eml', bytes: inner, media: 'message/rfc822' },
        { name: 'b.docx', bytes: form('Blake Sample') },
      ],
    })
    const found = await reader.read(outer)
    expect(namesIn(found).sort()).toEqual(['Blake Sample', 'Rowan Testcase'])
    expect(new Set(found.items.map(({ path }) => path)).size).toBe(found.items.length)
  })
})
