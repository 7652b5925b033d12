import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fodt } from '../../fodt'
import type { Filled } from '../../forms'
import { convertAll, save, saveConverted, saved, startSet } from '../../save'
import { messageFile } from '../../strangers/outlook'
import type { TruthItem } from '../../truth'
import type { BlindForm } from '../form'
import { writePacks } from '../pack'
import { inLatin } from '../pdf-page'
import { posted } from '../post'
import { fifthForms } from './boards'
import { firstCases } from './cases-first'
import { secondCases } from './cases-second'
import { retyped } from './docx-package'
import { fifthFilled, type Filling } from './fill'
import { CaseHand, grounds, type FifthCase, type Manner } from './hand'
import { fifthLogs } from './logs'
import { notification, pastedByOutlook, plainNotification, typedByHand, typedInGmail } from './mails'
import { readPage, screenPage } from './page'
import { away, concern, minutes, newsletter, plainMail, plainMailSays, policy, training } from './papers'
import { onScreen } from './pdf'
import * as printed from './printed'
import { sheetForm } from './sheet'
import { boxes, controls, paragraphs, protectedForm } from './word'

const folder = 'tests/fixtures/corpus/fifth-look'
const cases = { ...firstCases, ...secondCases } as const satisfies Readonly<Record<string, FifthCase>>
type CaseName = keyof typeof cases
type How = Manner & Filling & { readonly jobTitles?: boolean }

/** Whoever asks for a name and a number is often given the post as well. */
const withJobTitles = (form: BlindForm): BlindForm => ({
  ...form,
  parts: form.parts.map(([heading, asks]) => [
    heading,
    asks.map((ask) => (ask[0].startsWith('Escalator name') ? [ask[0], ['escalatedBy.name', 'escalatedBy.jobTitle', 'escalatedBy.contact']] : ask[0].startsWith('Recipient name') ? [ask[0], ['escalatedTo.name', 'escalatedTo.jobTitle', 'escalatedTo.contact']] : ask)),
  ]),
}) // prettier-ignore

function filled(board: string, name: CaseName, how: How): Filled {
  const form = fifthForms.find(({ id }) => id === board)
  if (!form) throw new Error(`No form of ${board}`)
  return fifthFilled(how.jobTitles === true ? withJobTitles(form) : form, new CaseHand(cases[name], how), how)
}
const truthOf = (board: string, layout: string, writer: string, { form, fields }: Filled, path = '') => ({
  board, layout, writer, items: [{ path, kind: 'form' as const, form, fields }],
}) // prettier-ignore
const word = 'docx:MS Word 2007 XML'

const writers = {
  controls, protected: protectedForm, boxes: (each: Filled) => boxes(each), 'boxes-soft': (each: Filled) => boxes(each, true), paragraphs,
  'printed-hertfordshire': printed.hertfordshire, 'printed-worcestershire': (each: Filled) => printed.worcestershire(each), 'printed-one-cell': (each: Filled) => printed.worcestershire(each, 'deleted', true), 'printed-warwickshire': printed.warwickshire,
} as const // prettier-ignore

/** Forms in Word, as Word saved them or as another program saved them again. */
const inWord: readonly (readonly [layout: keyof typeof writers, board: string, name: CaseName, to: string | null, how: How])[] = [
  ['controls', 'ashcombe', 'alcott', null, { dates: 'slashes', stageList: true }], ['controls', 'ashcombe', 'biddle', null, { dates: 'slashes', stageList: true }],
  ['boxes', 'ashcombe', 'choudhury', 'doc', { dates: 'short', stages: 1 }], ['boxes', 'ashcombe', 'dunstan', 'rtf', { dates: 'nth' }], ['boxes', 'ashcombe', 'biddle', 'pdf', { dates: 'dotsShort', without: ['GP practice', 'Email and telephone'] }],
  ['boxes-soft', 'calderwick', 'ellerby', null, { dates: 'words', stages: 1, between: ', ' }], ['protected', 'calderwick', 'farrow', null, { dates: 'slashes', stages: 1 }], ['boxes', 'calderwick', 'goss', word, { dates: 'hyphens', between: '\n' }],
  ['protected', 'calderwick', 'hallam', 'doc', { dates: 'dots', stages: 1 }], ['boxes', 'calderwick', 'ellerby', 'pdf', { dates: 'abbreviated', stages: 1, between: ' – ', odd: { 'outcome.timeTaken': ['TBC', null] } }], ['boxes-soft', 'calderwick', 'farrow', 'odt', { dates: 'wkd' }],
  ['paragraphs', 'dunmere', 'innes', null, { dates: 'nth' }], ['paragraphs', 'dunmere', 'jessop', 'odt', { dates: 'slashes' }], ['paragraphs', 'dunmere', 'kowal', 'rtf', { dates: 'short' }], ['paragraphs', 'dunmere', 'innes', 'pdf', { dates: 'weekday', without: ['Current address', 'How well did the escalation policy work?'] }],
  ['printed-hertfordshire', 'hertfordshire', 'rowntree', null, { dates: 'nth' }], ['printed-hertfordshire', 'hertfordshire', 'seddon', 'doc', { dates: 'short' }], ['printed-hertfordshire', 'hertfordshire', 'tomkins', 'pdf', { dates: 'slashes' }],
  ['printed-worcestershire', 'worcestershire', 'underdown', null, { dates: 'dots' }], ['printed-one-cell', 'worcestershire', 'vickers', null, { dates: 'words' }], ['printed-worcestershire', 'worcestershire', 'wolstan', 'pdf', { dates: 'abbreviated' }], ['printed-one-cell', 'worcestershire', 'underdown', 'doc', { dates: 'slashes', without: ['Framework reference (if known):'] }],
  ['printed-warwickshire', 'warwickshire', 'yardley', null, { dates: 'slashes' }], ['printed-warwickshire', 'warwickshire', 'zaman', 'rtf', { dates: 'nth', stages: 2, jobTitles: true }], ['printed-warwickshire', 'warwickshire', 'archer', 'pdf', { dates: 'dashes', jobTitles: true, between: '\n' }],
] // prettier-ignore

/** A page as Chromium prints it. */
function chromium(page: string): Uint8Array {
  const at = mkdtempSync(join(tmpdir(), 'fifth-'))
  writeFileSync(join(at, 'page.html'), page)
  execFileSync('chromium', ['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer', `--user-data-dir=${at}/profile`, `--print-to-pdf=${at}/page.pdf`, `file://${at}/page.html`], { stdio: 'ignore', timeout: 120_000 })
  const bytes = readFileSync(join(at, 'page.pdf'))
  rmSync(at, { recursive: true, force: true })
  return bytes
} // prettier-ignore

/** A form filled in on screen and printed to a file by another program. */
function reprinted(bytes: Uint8Array): Uint8Array {
  const at = mkdtempSync(join(tmpdir(), 'fifth-'))
  writeFileSync(join(at, 'form.pdf'), bytes)
  execFileSync('pdftocairo', ['-pdf', join(at, 'form.pdf'), join(at, 'print.pdf')], { stdio: 'ignore', timeout: 60_000 }) // prettier-ignore
  const out = readFileSync(join(at, 'print.pdf'))
  rmSync(at, { recursive: true, force: true })
  return out
}

async function makeForms(): Promise<void> {
  for (const [layout, board, name, to, how] of inWord) {
    const form = filled(board, name, how)
    const end = to?.split(':')[0]
    const file = `${board}.${name}.${layout}.${end ?? 'docx'}`
    if (to === null) save(file, writers[layout](form), truthOf(board, layout, 'word', form))
    else saveConverted(file, writers[layout](form), { from: 'docx', to }, truthOf(board, layout, end ?? to, form))
  }
  for (const [board, name, how] of [['dunmere', 'jessop', { dates: 'dashes' }], ['hertfordshire', 'rowntree', { dates: 'wkd', without: checklistLabels() }], ['warwickshire', 'yardley', { dates: 'words', stages: 1 }]] as const) {
    const form = filled(board, name, how)
    save(`${board}.${name}.retyped.docx`, await retyped(form), truthOf(board, 'retyped', 'docx-package', form))
  }
  const screen = filled('ashcombe', 'choudhury', { dates: 'slashes' })
  save('ashcombe.choudhury.screen.pdf', chromium(screenPage(screen)), truthOf('ashcombe', 'screen', 'chromium', screen))
  const read = filled('calderwick', 'goss', { dates: 'nth', stages: 1 })
  save('calderwick.goss.page.pdf', chromium(readPage(read)), truthOf('calderwick', 'page', 'chromium', read))
  for (const [name, to, real, how] of [['lomas', 'xlsx', true, { dates: 'slashes' }], ['mistry', 'xlsx', false, { dates: 'short' }], ['nuttall', 'xls', true, { dates: 'slashes', stages: 1 }], ['lomas', 'ods', false, { dates: 'words', without: ['Phone or email', 'Stage resolved'] }]] as const) {
    const form = filled('marrow', name, how)
    const bytes = await sheetForm(form, real)
    if (to === 'xlsx') save(`marrow.${name}.sheet.xlsx`, bytes, truthOf('marrow', 'sheet', to, form))
    else saveConverted(`marrow.${name}.sheet.${to}`, bytes, { from: 'xlsx', to }, truthOf('marrow', 'sheet', to, form))
  }
  for (const [name, as, how] of [['okafor', 'acroform', { dates: 'slashes', stageList: true }], ['pryce', 'acroform', { dates: 'words', stageList: true }], ['okafor', 'flat', { dates: 'dots' }], ['quigley', 'print', { dates: 'nth' }]] as const) {
    const form = inLatin(filled('fenbury', name, how))
    const bytes = await onScreen(form, as === 'flat')
    save(`fenbury.${name}.${as}.pdf`, as === 'print' ? reprinted(bytes) : bytes, truthOf('fenbury', 'on-screen', as, form))
  }
} // prettier-ignore

const checklistLabels = (): string[] =>
  fifthForms.flatMap(({ parts }) => parts.filter(([heading]) => heading === 'Checklist').flatMap(([, asks]) => asks.map(([label]) => label))) // prettier-ignore

const docxMedia = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

async function makeMails(): Promise<void> {
  const covered = filled('ashcombe', 'dunstan', { dates: 'slashes', stageList: true })
  save('ashcombe.dunstan.attached.eml', posted({ from: 'Neil Tranter <neil.tranter@avfire.example>', subject: 'Escalation form – OFFICIAL SENSITIVE', date: 'Wed, 27 May 2026 16:05:00 +0100', id: 'fifth-1', text: 'Good afternoon\n\nPlease find attached an escalation form in relation to a lady we are very worried about. I am on rest days from tomorrow and back on Monday; my colleagues in Prevention can be contacted in my absence.\n\nKind regards\n\nNeil Tranter\nWatch Manager, Prevention\n01632 960490\n', files: [{ name: 'Escalation form ID.docx', media: docxMedia, bytes: controls(covered) }] }), truthOf('ashcombe', 'attached', 'mail', covered, 'Escalation form ID.docx'))
  const challenge = inLatin(filled('fenbury', 'pryce', { dates: 'slashes', stageList: true }))
  save('fenbury.pryce.attached.eml', posted({ from: 'Mairead Quinn <mairead@fenburyadvocacy.example>', subject: 'Professional challenge', date: 'Fri, 5 Jun 2026 08:47:00 +0100', id: 'fifth-2', text: 'Hi\n\nForm attached as discussed. Happy to talk it through.\n\nMairead\n', files: [{ name: 'Professional Challenge Form AP.pdf', media: 'application/pdf', bytes: await onScreen(challenge, false) }] }), truthOf('fenbury', 'attached', 'mail', challenge, 'Professional Challenge Form AP.pdf'))
  const monitored = filled('hertfordshire', 'seddon', { dates: 'dots' })
  save('hertfordshire.seddon.attached.msg', messageFile({ subject: 'HSAB monitoring form', sender: 'Damon Hirst', text: 'Please see attached monitoring form for your records. No reply needed at this stage.\r\n\r\nSgt 2291 Hirst\r\n', attachment: { name: 'HSAB monitoring form PS.docx', bytes: printed.hertfordshire(monitored) } }), truthOf('hertfordshire', 'attached', 'outlook', monitored, 'HSAB monitoring form PS.docx'))
  const pasted = filled('ashcombe', 'alcott', { dates: 'words', stages: 2 })
  save('ashcombe.alcott.pasted.eml', posted({ from: 'Karen Midgley <karen.midgley@avcommunity.example>', subject: 'RE: Escalation – D.A.', date: 'Tue, 19 May 2026 12:30:00 +0100', id: 'fifth-3', html: pastedByOutlook(pasted, ['Hi both,', '', 'I can’t get the form to attach from my phone so have pasted it below. This is the updated version.'], ['Kind regards', 'Karen', 'Karen Midgley RN', 'District Nurse Team Leader']), text: 'Form below.' }), truthOf('ashcombe', 'pasted', 'mail', pasted, 'body'))
  const table = filled('warwickshire', 'zaman', { dates: 'slashes' })
  save('warwickshire.zaman.pasted.msg', messageFile({ subject: 'Stage 3 escalation', sender: 'Rebecca Tolhurst', text: 'Please see below.', html: pastedByOutlook(table, ['Dear Partnership', '', 'Stage 3 form as requested.'], ['Regards', 'Rebecca']) }), truthOf('warwickshire', 'pasted', 'outlook', table, 'body'))
  const typed = filled('dunmere', 'kowal', { dates: 'slashes' })
  save('dunmere.kowal.typed.eml', posted({ from: 'Oliver Nash <oliver.nash@dunmere-police.example>', subject: 'Escalation record', date: 'Mon, 8 Jun 2026 18:12:00 +0100', id: 'fifth-4', text: typedByHand(typed, 'Good evening,\n\nPlease see the below.', 'Thanks\n\nDS Nash\nPublic Protection Unit') }), truthOf('dunmere', 'typed', 'mail', typed, 'body'))
  const web = filled('calderwick', 'hallam', { dates: 'nth', stages: 1 })
  const lines = [web, 'Hello,\n\nHere is our notification.', 'Many thanks,\nBernie\n\nBernie Coyle | Family Worker | Turnaround'] as const
  save('calderwick.hallam.typed.eml', posted({ from: 'Bernie Coyle <bernie.coyle@turnaround.example>', subject: 'Professional disagreement', date: 'Tue, 26 May 2026 10:10:00 +0100', id: 'fifth-5', text: typedByHand(...lines), html: typedInGmail(...lines) }), truthOf('calderwick', 'typed', 'mail', web, 'body'))
  const ward = filled('worcestershire', 'vickers', { dates: 'dots' })
  save('worcestershire.vickers.typed.eml', posted({ from: 'Jo Sandiford <jo.sandiford@severnside-royal.example>', subject: 'Record of escalation', date: 'Wed, 10 Jun 2026 07:55:00 +0100', id: 'fifth-6', text: typedByHand(ward, 'Dear team', 'Kind regards\n\nJo Sandiford\nStaff Nurse, Ward 12') }), truthOf('worcestershire', 'typed', 'mail', ward, 'body'))
  const notice = filled('marrow', 'nuttall', { dates: 'slashes' })
  save('marrow.nuttall.notice.eml', posted({ from: 'Online forms <noreply@forms.example>', subject: 'New response: Inter-agency Escalation Notification', date: 'Fri, 15 May 2026 14:31:00 +0100', id: 'fifth-7', html: notification(notice, 'EMSP-000418') }), truthOf('marrow', 'notice', 'mail', notice, 'body'))
  const plain = filled('fenbury', 'quigley', { dates: 'slashes' })
  save('fenbury.quigley.notice.eml', posted({ from: 'Website <website@fenbury.example>', subject: 'Form submission: Professional Challenge Form', date: 'Fri, 17 Apr 2026 11:03:00 +0100', id: 'fifth-8', text: plainNotification(plain, '20260417-3') }), truthOf('fenbury', 'notice', 'mail', plain, 'body'))
  const sent = filled('calderwick', 'ellerby', { dates: 'slashes', stages: 1 })
  const inner = posted({ from: 'Helen Prentice <hprentice@calderbridge.example>', to: 'MASH <mash@calderwick.example>', subject: 'Disagreement form', date: 'Wed, 6 May 2026 15:50:00 +0100', id: 'fifth-9', text: 'Please find the form attached.\n\nMrs Prentice\n', files: [{ name: 'Notification form KE.docx', media: docxMedia, bytes: boxes(sent) }] })
  save('calderwick.ellerby.forwarded.eml', posted({ from: 'MASH <mash@calderwick.example>', subject: 'FW: Disagreement form', date: 'Thu, 7 May 2026 09:15:00 +0100', id: 'fifth-10', text: 'One for you – came to us by mistake.\n', forwarded: inner }), truthOf('calderwick', 'forwarded', 'mail', sent, 'message 1.eml/Notification form KE.docx'))
  save('hospice.letter.eml', plainMail, { board: null, layout: 'letter', writer: 'mail', items: [{ path: 'body', kind: 'free-text', form: null, fields: plainMailSays }] })
} // prettier-ignore

async function makeOthers(): Promise<void> {
  for (const { name, to, bytes, items } of await fifthLogs()) {
    const truth = { board: null, layout: name, writer: to, items }
    if (to === 'xlsx') save(`${name}.xlsx`, bytes, truth)
    else saveConverted(`${name}.${to}`, bytes, { from: 'xlsx', to: to === 'csv' ? 'csv:Text - txt - csv (StarCalc):44,34,76,1' : to }, truth)
  }
  const not = (layout: string, writer: string, notAForm: NonNullable<TruthItem['notAForm']>, path = '') => ({ board: null, layout, writer, items: [{ path, kind: 'not-a-form' as const, notAForm, form: null, fields: {} }] })
  const empty: How = { dates: 'slashes', stageList: true, empty: true }
  save('blank.ashcombe.docx', controls(filled('ashcombe', 'alcott', empty)), not('blank', 'word', 'blank-form'))
  save('blank.fenbury.pdf', await onScreen(inLatin(filled('fenbury', 'pryce', empty)), false), not('blank', 'acroform', 'blank-form'))
  saveConverted('paper.minutes.docx', fodt(minutes), { from: 'fodt', to: word }, not('minutes', 'docx', 'other'))
  saveConverted('paper.policy.pdf', fodt(policy), { from: 'fodt', to: 'pdf' }, not('policy', 'pdf', 'other'))
  saveConverted('paper.concern.doc', fodt(concern), { from: 'fodt', to: 'doc' }, not('concern', 'doc', 'safeguarding-concern'))
  save('paper.bulletin.eml', newsletter, not('newsletter', 'mail', 'newsletter', 'body'))
  save('paper.away.eml', away, not('away', 'mail', 'automatic-reply', 'body'))
  save('paper.training.xlsx', await training(), not('training', 'xlsx', 'other'))
} // prettier-ignore

startSet(`${folder}/documents`, false)
await makeForms()
await makeMails()
await makeOthers()
convertAll()
writePacks(`${folder}/packs`, fifthForms, grounds)
process.stdout.write(`${saved()} documents\n`)
