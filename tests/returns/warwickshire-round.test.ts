import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import PostalMime from 'postal-mime'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenRegister } from '../../src/main/service/open-register'
import { auditPage } from '../../src/main/store'
import { removeTestFolders, testFolder } from '../../src/main/store/test-register'
import { caseLog, fillIn, letter, ownWorkbook, putFiles } from '../support/annual-returns'
import { addAgencies, returnsRegister } from '../support/returns-register'
import { importInto } from '../support/sample-register'

const hospital = 'Northgate Hospital Trust'
const police = 'Alder Vale Police'
const housing = 'Bramblewood Homes'
const ambulance = 'Fenwick Ambulance Service'
const school = 'Oakfield Academy'
const care = 'Marlow Care Group'
const clinic = 'Tarn Valley Clinic'
const council = 'Warwickshire County Council'
const all = [hospital, police, housing, ambulance, school, care, clinic]

let register: OpenRegister
let ids: Map<string, string>
let round: string
let folder: string
const id = (name: string) => ids.get(name) ?? ''
const call = () => register.handlers
const agencyOf = (name: string) => call()['returns.agency']({ round, agency: id(name) })
const importFiles = (files: Record<string, Uint8Array>) =>
  importInto(register, putFiles(join(folder, 'in'), files))
const template = (name: string) =>
  new Uint8Array(readFileSync(join(folder, 'out', `Annual return 2025-26, ${name}.xlsx`)))

beforeAll(async () => {
  register = await returnsRegister()
  folder = testFolder()
  mkdirSync(join(folder, 'out'), { recursive: true })
  ids = await addAgencies(register, {
    [hospital]: { contact: 'Safeguarding lead, safeguarding@northgate.example' },
    [police]: { aliases: ['AVP'], contact: 'escalations@aldervale.example' },
    ...Object.fromEntries([housing, ambulance, school, clinic].map((name) => [name, {}])),
    [care]: { contact: 'lead@marlow.example' },
  })
  for (const { name, id: known } of await call()['agencies.list']({ search: '' })) ids.set(name, known)
  await importFiles({
    'log.csv': caseLog([
      { person: 'Odo Fairley', from: hospital, to: council, raised: '2025-06-10' },
      { person: 'Tamsin Roake', from: police, to: council, raised: '2025-09-02' },
      { person: 'Wilf Haddow', from: 'AVP', to: council, raised: '2025-11-20' },
      { person: 'Ines Calloway', from: school, to: council, raised: '2026-01-15' },
    ]),
  })
  await call()['triage.acceptClear'](null)
  const opened = await call()['returns.open']({
    from: '2025-04-01', to: '2026-03-31', dueOn: '2026-04-24', agencies: [...all, council].map(id),
  }) // prettier-ignore
  round = opened.id
}, 60_000)
afterAll(async () => {
  await register.close()
  removeTestFolders()
})

describe('a round of annual returns in Warwickshire', { timeout: 60_000 }, () => {
  it('asks eight agencies, each with a workbook of its own and a request ready to send', async () => {
    const { files } = await call()['returns.templates']({
      round,
      folder: join(folder, 'out'),
      agencies: null,
    })
    expect(files).toHaveLength(8)
    const drafts = await call()['returns.drafts']({ round, folder: join(folder, 'out'), kind: 'request', agencies: [id(hospital)] }) // prettier-ignore
    const mail = await PostalMime.parse(readFileSync(join(folder, 'out', drafts.files[0] ?? '')))
    expect(mail.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1')
    expect(mail.to?.[0]?.address).toBe('safeguarding@northgate.example')
    expect(mail.from).toBeUndefined()
    expect(mail.attachments[0]?.filename).toBe(`Annual return 2025-26, ${hospital}.xlsx`)
    expect(mail.text).toContain('31 March 2026')
  })

  it('reads what comes back, whatever it looks like', async () => {
    const { items } = await importFiles({
      'renamed by somebody.xlsx': await fillIn(template(hospital), {
        total: [3, 0],
        stages: { 'stage-1': [2, 0], 'stage-3': [1, 0] },
        agencies: [[council, 3, 0]],
        grounds: { thresholds: [2, null, 'Thresholds are read differently at night'], drift: [1, null] },
      }),
      'council.xlsx': await fillIn(template(council), {
        total: [0, 10],
        agencies: [[hospital, 0, 3], [police, 0, 2], [school, 0, 2], [care, 0, 3]],
      }),
      'clinic.xlsx': await fillIn(template(clinic), { nil: 'Yes' }),
      'school.xlsx': await fillIn(template(school), { total: [1, 'a few'], stages: { 'stage-1': [3, null] }, agencies: [[council, 2, null]] }),
      'AVP figures.xlsx': await ownWorkbook([
        ['Annual return of escalations 2025/26'], ['Agency', 'AVP'], [],
        ['', 'Escalations made', 'Escalations received'], ['Stage 1', 1, 0], ['Stage 3', 1, 0], ['Total', 2, 0], [],
        ['Themes', 'Drift or unreasonable delay; Nobody answers at weekends'],
      ]),
      'housing.eml': letter('desk@bramblewood.example', 'Annual return 2025/26', `Dear all\n\nAgency: ${housing}\nThis is a nil return for 2025/26.\n\nKind regards`),
      'care.eml': letter('lead@marlow.example', 'Annual return 2025/26', 'Hello\n\n4 made, none received.\n\nKind regards'),
    }) // prettier-ignore
    expect(items.map(({ kind }) => kind)).toEqual(Array.from({ length: 7 }, () => 'annual-return'))
    const mail = items.find(({ source }) => source.startsWith('care.eml'))
    expect(mail?.returned?.figures).toMatchObject([
      { measure: 'made', by: 'total', value: 4, asWritten: '4 made', confidence: 'likely' },
      { measure: 'received', by: 'total', value: 0, confidence: 'likely' },
    ])
    expect(mail?.returned?.figures[0]?.at).toMatch(/^p\d+$/)
  })

  it('files by itself only what is certain, and says of the others what a person must look at', async () => {
    const { filed } = await call()['returns.fileClear']({ round })
    const { waiting, agencies } = await call()['returns.round']({ round })
    // The school’s words where numbers belong keep its workbook waiting, too.
    expect(filed).toHaveLength(3)
    expect(agencies.filter(({ state }) => state === 'received' || state === 'nil').map(({ name }) => name).sort()).toEqual([hospital, clinic, council].sort()) // prettier-ignore
    const of = (name: string) => waiting.find(({ agency }) => agency?.name === name)
    expect(waiting).toHaveLength(4)
    expect(of(police)).toMatchObject({ made: 2, received: 0, certain: false, layout: 'own' })
    expect(of(housing)).toMatchObject({ made: 0, received: 0, layout: 'text' })
    expect(of(care)?.reasons.join(' ')).toContain('sent from the address of Marlow Care Group')
    expect(of(school)?.reasons.join(' ')).toContain('not read for certain')
    for (const { submission, agency } of waiting) await call()['returns.file']({ round, submission, agency: agency?.id ?? '' }) // prettier-ignore
  })

  it('tells nil from silence', async () => {
    const { agencies, round: shown } = await call()['returns.round']({ round })
    const state = (name: string) => agencies.find((each) => each.name === name)?.state
    expect([state(housing), state(clinic), state(ambulance)]).toEqual(['nil', 'nil', 'late'])
    expect(shown.states).toMatchObject({ late: 1, nil: 2, received: 5, silent: 0 })
    const reminders = await call()['returns.drafts']({ round, folder: join(folder, 'out'), kind: 'reminder', agencies: null }) // prettier-ignore
    expect(reminders.files).toEqual([`Reminder- annual return of escalations 2025-26, ${ambulance}.eml`])
  })

  it('finds who claims what the other denies, and no error where forms come only from stage 3', async () => {
    const { pairs } = await call()['returns.reconcile']({ round })
    const pair = (from: string, to: string) =>
      pairs.find((each) => each.from === id(from) && each.to === id(to))
    expect(pair(hospital, council)).toMatchObject({ saidMade: 3, saidReceived: 3, state: 'explained' })
    expect(pair(hospital, council)?.forms).toHaveLength(1)
    expect(pair(hospital, council)?.madeToForms?.explained[0]).toMatchObject({ kind: 'below-reported-stage', count: 2 }) // prettier-ignore
    expect(pair(police, council)).toMatchObject({ saidMade: null, saidReceived: 2, state: 'matched' })
    expect(pair(police, council)?.forms).toHaveLength(2)
    expect(pair(care, council)).toMatchObject({ saidMade: null, saidReceived: 3 })
  })

  it('says in words what is wrong with a return, and keeps both figures when it is put right', async () => {
    const before = await agencyOf(school)
    expect(before.checks.map(({ message }) => message)).toEqual([
      'Received, in all: “a few” is not read as a number. There are words where a number belongs.',
      'Made, Stage 1 is 3, more than the 1 made in all.',
      'Made, to Warwickshire County Council is 2, more than the 1 made in all.',
    ])
    expect(before.query).toContain('“a few” is not read as a number')
    await expect(call()['returns.record']({ round, agency: id(school), type: 'signed-off', note: '' })).rejects.toMatchObject({ problem: { code: 'returns/questions-left' } }) // prettier-ignore
    const correct = (measure: 'made' | 'received', value: number) =>
      call()['returns.correct']({ round, agency: id(school), line: { measure, by: 'total', of: null, code: null }, value, reason: 'Its lead said so by telephone' }) // prettier-ignore
    await correct('made', 3)
    const after = await correct('received', 0)
    expect(after.figures.find(({ key }) => key === 'made/total')).toMatchObject({ asSent: 1, value: 3, correction: { reason: 'Its lead said so by telephone' } }) // prettier-ignore
    expect(after.checks.map(({ kind }) => kind)).toEqual(['less-than-total'])
    const signed = await call()['returns.record']({ round, agency: id(school), type: 'signed-off', note: 'One is with a private clinic' }) // prettier-ignore
    expect(signed.state).toBe('signed-off')
  })

  it('freezes the year, makes its figures again, and lists what became different', async () => {
    const snapshot = await call()['returns.snapshot']({ round, note: 'For the annual report' })
    const still = await call()['returns.sinceSnapshot']({ snapshot: snapshot.id })
    expect(still).toMatchObject({ reproduced: true, changes: [] })
    const [found] = (await call()['escalations.list']({ filter: { search: 'Odo Fairley', status: 'all', stage: null, agency: null, overdue: false, drill: null }, sort: { by: 'ref', descending: false }, offset: 0, limit: 5 })).cases // prettier-ignore
    await call()['escalations.withdraw']({ ref: found?.ref ?? '', on: '2026-04-20', reason: 'Raised by mistake' }) // prettier-ignore
    const since = await call()['returns.sinceSnapshot']({ snapshot: snapshot.id })
    expect(since.reproduced).toBe(true)
    expect(since.frozen.totals.cases).toBe(4)
    expect(since.changes.map(({ kind, what }) => [kind, what])).toEqual([
      ['total', 'Escalations on the register'],
      ['case-gone', found?.ref],
    ])
  })

  it('reports to the subgroup in Excel and Word, with silence as a finding', async () => {
    const xlsx = join(folder, 'subgroup.xlsx')
    const { sheets } = await call()['returns.report']({ round, path: xlsx })
    expect(sheets).toEqual(['Findings', 'Agencies', 'Themes', 'Issues in words', 'Silence'])
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.readFile(xlsx)
    const said = (name: string) => JSON.stringify(workbook.getWorksheet(name)?.getSheetValues())
    expect(said('Findings')).toContain(`Nothing was heard from ${ambulance}`)
    expect(said('Issues in words')).toContain('Nobody answers at weekends')
    expect(said('Themes')).toContain('Levels of need and thresholds')
    await call()['returns.report']({ round, path: join(folder, 'subgroup.docx') })
    expect(readFileSync(join(folder, 'subgroup.docx')).subarray(0, 2).toString()).toBe('PK')
  })

  it('undoes a filing from Triage as from the round, and leaves it all in the audit trail', async () => {
    const { submission } = await agencyOf(care)
    await call()['triage.undo']({ submission: submission?.id ?? '' })
    expect(await agencyOf(care)).toMatchObject({ state: 'late', submission: null })
    await call()['returns.change']({ round, dueOn: '2026-04-24', closed: true })
    expect((await agencyOf(ambulance)).state).toBe('silent')
    const actions = new Set((await auditPage(register.store.db, { offset: 0, limit: 200 })).map(({ action }) => action)) // prettier-ignore
    for (const action of ['returns.opened', 'returns.asked', 'returns.workbooks-written', 'returns.filed', 'returns.corrected', 'returns.signed-off', 'returns.snapshot-taken', 'returns.taken-out']) expect(actions).toContain(action) // prettier-ignore
    expect((await register.verify()).clean).toBe(true)
  })
})
