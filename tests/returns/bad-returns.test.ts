import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkReturn } from '@shared/domain/return-checks'
import { standingFigures } from '@shared/domain/return-standing'
import { returnYear } from '@shared/domain/return-year'
import type { ProtocolPack } from '@shared/protocol/pack-schema'
import { readXlsx } from '../../src/main/intake/documents/xlsx/read-xlsx'
import { readReturn } from '../../src/main/intake/returns/read-return'
import { loadPacks } from '../../src/main/register/protocols/load-packs'
import { writeReturnTemplate } from '../../src/main/reports/returns/write-template'
import type { OpenRegister } from '../../src/main/service/open-register'
import { removeTestFolders, testFolder } from '../../src/main/store/test-register'
import { fillIn, letter, putFiles, type FilledIn } from '../support/annual-returns'
import { addAgencies, returnsRegister } from '../support/returns-register'
import { importInto } from '../support/sample-register'

const hospital = 'Northgate Hospital Trust'
const police = 'Alder Vale Police'
let pack: ProtocolPack
let register: OpenRegister
let ids: Map<string, string>
let round: string
let folder: string

beforeAll(async () => {
  pack = (await loadPacks({ resources: resolve('resources') })).packs.get('warwickshire')
  register = await returnsRegister()
  folder = testFolder()
  mkdirSync(folder, { recursive: true })
  ids = await addAgencies(register, { [hospital]: {}, [police]: {} })
  const opened = await register.handlers['returns.open']({ ...returnYear(2025), dueOn: '2026-05-01', agencies: [...ids.values()] }) // prettier-ignore
  round = opened.id
}, 60_000)
afterAll(async () => {
  await register.close()
  removeTestFolders()
})

const template = (agency = { id: ids.get(hospital) ?? '', name: hospital }, of = round) =>
  writeReturnTemplate({ pack, round: of, agency, period: returnYear(2025), dueOn: '2026-05-01', agencies: [hospital, police] }) // prettier-ignore
const filled: FilledIn = { total: [3, 1], stages: { 'stage-1': [2, 1], 'stage-3': [1, 0] }, agencies: [[police, 3, 1]] } // prettier-ignore
async function read(given: FilledIn, change?: (workbook: ExcelJS.Workbook) => void) {
  const reading = readReturn(readXlsx(await fillIn(await template(), given, change)).blocks, pack, '')
  return { ...reading, said: checkReturn(standingFigures(reading, [])).map(({ message }) => message) }
}
/** Imports one file and answers what waits, and why. */
async function waits(name: string, bytes: Uint8Array) {
  const [path = ''] = putFiles(folder, { [name]: bytes })
  const { items } = await importInto(register, [path])
  const { waiting } = await register.handlers['returns.round']({ round })
  const submission = items.find(({ kind }) => kind === 'annual-return')?.submissionId
  return waiting.find((each) => each.submission === submission)
}

describe('the workbook Accord makes', { timeout: 60_000 }, () => {
  it('protects its labels, offers lists, and is filled in for one agency', async () => {
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load(Uint8Array.from(await template()).buffer)
    const figures = workbook.getWorksheet('Figures')
    const agencies = workbook.getWorksheet('Agencies')
    const said = JSON.stringify(figures?.getSheetValues())
    expect(said).toContain(hospital)
    expect(workbook.worksheets.map(({ name, state }) => [name, state])).toContainEqual([
      'Lists',
      'veryHidden',
    ])
    const cells: ExcelJS.Cell[] = []
    agencies?.eachRow({ includeEmpty: true }, (row) =>
      row.eachCell({ includeEmpty: true }, (cell) => cells.push(cell)),
    )
    expect(JSON.stringify(figures?.model)).toContain('"sheet":true')
    const validations = cells.map((cell): Partial<ExcelJS.DataValidation> => ({ ...cell.dataValidation }))
    const lists = validations.filter(({ type }) => type === 'list')
    expect(lists).toHaveLength(20)
    expect(lists[0]?.formulae).toEqual(['Lists!$B$2:$B$2'])
    expect(validations.filter(({ type }) => type === 'whole')).toHaveLength(40)
  })

  it('is read the same with its file and sheets renamed, and rows and columns put in', async () => {
    const plain = await read(filled)
    expect(plain.said).toEqual([])
    const changed = await read(filled, (workbook) => {
      workbook.worksheets.forEach((sheet, index) => (sheet.name = `Tab ${index}`))
      workbook.getWorksheet('Tab 1')?.spliceRows(3, 0, [], ['', 'A note of ours'], [])
    })
    const values = (reading: typeof plain) => reading.figures.map(({ measure, by, of, value }) => [measure, by, of, value]) // prettier-ignore
    expect(values(changed)).toEqual(values(plain))
    expect(changed.figures.map(({ at }) => at)).not.toEqual(plain.figures.map(({ at }) => at))
  })

  it('names a row that somebody put among the figures, and loses nothing of it', async () => {
    const { remarks } = await read(filled, (workbook) => {
      const sheet = workbook.getWorksheet('Figures')
      sheet?.addRow(['', 'of which with the ombudsman', 2, 0])
    })
    expect(remarks).toHaveLength(1)
    expect(remarks[0]?.message).toContain('“of which with the ombudsman, 2, 0”')
  })
})

describe('what an agency may get wrong', { timeout: 60_000 }, () => {
  it.each<[string, FilledIn, string]>([
    ['words where a number belongs', { total: ['lots', 0] }, 'Made, in all: “lots” is not read as a number. There are words where a number belongs.'],
    ['a number below nought', { total: [-2, 0] }, 'Made, in all: “-2” is not read as a number. It is below nought.'],
    ['part of an escalation', { total: [1.5, 0] }, 'Made, in all: “1.5” is not read as a number. It is not a whole number.'],
    ['a stage larger than the total', { total: [2, 0], stages: { 'stage-1': [3, 0] } }, 'Made, Stage 1 is 3, more than the 2 made in all.'],
    ['stages that add up to more', { total: [3, 0], stages: { 'stage-1': [2, 0], 'stage-2': [2, 0] } }, 'The figures by stage add up to 4, more than the 3 made in all.'],
    ['agencies that add up to fewer', { total: [3, 0], agencies: [[police, 2, 0]] }, 'The figures by agency add up to 2, fewer than the 3 made in all.'],
    ['no total', { stages: { 'stage-1': [1, 0] } }, 'It does not say how many escalations were made, in all.'],
  ])('%s', async (_what, given, message) => expect((await read(given)).said).toContain(message)) // prettier-ignore

  it('an agency on two lines is added up, and says so', async () => {
    const { figures } = await read({ total: [3, 0], agencies: [[police, 2, 0], [police, 1, 0]] }) // prettier-ignore
    expect(figures.find(({ by, measure }) => by === 'counterpart' && measure === 'made')).toMatchObject({ value: 3, confidence: 'likely', asWritten: '2; 1' }) // prettier-ignore
  })
})

describe('a return that belongs nowhere for certain waits, and says why', { timeout: 60_000 }, () => {
  it('of an agency the directory does not have', async () => {
    const found = await waits('stranger.xlsx', await fillIn(await template({ id: 'agency-nowhere', name: 'Quill Nursing' }), filled)) // prettier-ignore
    expect(found).toMatchObject({ agency: null, certain: false, made: 3 })
    expect(found?.reasons.join(' ')).toContain('not in the directory')
  })

  it('of another year', async () => {
    const found = await waits('last year.eml', letter('a@b.example', 'Annual return 2019/20', `Agency: ${police}\n4 made, none received`)) // prettier-ignore
    expect(found).toBeDefined()
    expect(found?.reasons).toContain('It is for 2019/20, a year without a round.')
  })

  it('made for one agency and naming another', async () => {
    const bytes = await fillIn(await template(), filled, (workbook) => {
      const sheet = workbook.getWorksheet('Figures')
      sheet?.eachRow((row) => row.eachCell((cell) => cell.text === hospital && (cell.value = police)))
    })
    const found = await waits('mixed up.xlsx', bytes)
    expect(found).toMatchObject({ agency: null, certain: false })
    expect(found?.reasons).toContain(`The workbook was made for ${hospital}, but names ${police}.`)
  })

  it('of a round of another register', async () => {
    const found = await waits(
      'foreign.xlsx',
      await fillIn(await template(undefined, 'round-elsewhere'), filled),
    )
    expect(found?.certain).toBe(false)
    expect(found?.reasons).toContain('It is a workbook of Accord, but of no round of this register.')
  })

  it('is filed by a person all the same, and cannot be filed twice', async () => {
    const { waiting } = await register.handlers['returns.round']({ round })
    const submission = waiting[0]?.submission ?? ''
    const target = { round, agency: ids.get(police) ?? '', submission }
    await register.handlers['returns.file'](target)
    await expect(register.handlers['returns.file'](target)).rejects.toMatchObject({ problem: { code: 'triage/already-decided' } }) // prettier-ignore
    await expect(register.handlers['returns.file']({ ...target, submission: 'nothing' })).rejects.toMatchObject({ problem: { code: 'triage/no-such-item' } }) // prettier-ignore
  })
})
