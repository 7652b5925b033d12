import ExcelJS from 'exceljs'
import { templateKey } from '@shared/domain/return-template'
import { dateInWords } from '@shared/domain/date-in-words'
import { periodName } from '@shared/domain/return-year'
import { pageLayout } from '../sheet-style'
import { instructions, type TemplateFor } from './template-content'
import { TemplateSheet, type Heading } from './template-sheets'

const made: Heading = { column: 'made', title: 'Made by your agency', width: 16 }
const received: Heading = { column: 'received', title: 'Received by your agency', width: 16 }
const linesForAgencies = 20
const linesForThemes = 3

/** One agency's return workbook, ready to fill in: the bytes of an .xlsx. */
export async function writeReturnTemplate(template: TemplateFor): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  workbook.creator = 'Accord'
  workbook.title = `Annual return of escalations ${periodName(template.period)}`
  await instructionSheet(workbook, template)
  await figureSheet(workbook, template)
  await agencySheet(workbook, template)
  await themeSheet(workbook, template)
  hiddenSheet(workbook, template)
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

async function instructionSheet(workbook: ExcelJS.Workbook, template: TemplateFor): Promise<void> {
  const sheet = workbook.addWorksheet('Instructions', {
    views: [{ showGridLines: false }],
    ...pageLayout('OFFICIAL-SENSITIVE when filled in', { orientation: 'portrait' }),
  })
  sheet.columns = [{ width: 4 }, { width: 92 }]
  const title = sheet.getCell('A1')
  title.value = `${template.pack.board.name}: annual return of escalations`
  title.style = { font: { name: 'Calibri', bold: true, size: 16, color: { argb: 'FF1D3557' } } }
  instructions(template).forEach((text, index) => {
    const row = sheet.getRow(index + 3)
    row.getCell(1).value = index + 1
    row.getCell(1).style = { alignment: { vertical: 'top', horizontal: 'left' } }
    row.getCell(2).value = text
    row.getCell(2).style = { alignment: { vertical: 'top', wrapText: true } }
    row.height = 15 * Math.ceil(text.length / 88) + 5
  })
  await sheet.protect('', { selectLockedCells: true })
}

async function figureSheet(workbook: ExcelJS.Workbook, template: TemplateFor): Promise<void> {
  const { pack, agency, period, dueOn } = template
  const sheet = new TemplateSheet(workbook, 'Figures', template, [46, 24, 24])
  sheet.title('Annual return of escalations')
  sheet.note(
    `${pack.policy.title}, version ${pack.policy.version}. Please return it by ${dateInWords(dueOn)}.`,
    90,
  )
  sheet.fact({ row: 'agency' }, 'Agency', agency.name, null)
  sheet.fact({ row: 'period' }, 'Year', `${dateInWords(period.from)} to ${dateInWords(period.to)}`, null)
  sheet.fact({ row: 'nil' }, 'Nothing to report?', '', ['Yes', 'No'])
  sheet.header([{ column: 'of', title: 'Escalations', width: 46 }, made, received])
  sheet.row({ row: 'total' }, 'In all')
  for (const stage of pack.stages.filter(({ kind }) => kind !== 'pre-stage'))
    sheet.row({ row: 'stage', code: stage.id }, `of which ended at ${stage.name} (${stage.who})`)
  await sheet.finish()
}

async function agencySheet(workbook: ExcelJS.Workbook, template: TemplateFor): Promise<void> {
  const others = template.agencies.filter((name) => name !== template.agency.name)
  const sheet = new TemplateSheet(workbook, 'Agencies', template, [46, 24, 24])
  sheet.title('With which agency')
  sheet.note('One line for each agency: how many your agency made to it, and received from it.', 90)
  sheet.header([{ column: 'of', title: 'Agency', width: 46 }, made, received])
  const list = others.length === 0 ? '' : { list: `Lists!$B$2:$B$${others.length + 1}` }
  for (let line = 0; line < linesForAgencies; line += 1) sheet.row({ row: 'counterpart' }, list)
  await sheet.finish()
}

async function themeSheet(workbook: ExcelJS.Workbook, template: TemplateFor): Promise<void> {
  const sheet = new TemplateSheet(workbook, 'Themes', template, [46, 13, 13, 52])
  sheet.title('Themes, issues and learning')
  sheet.note(
    'How many escalations were about each, and in your own words what you found. Please name no person.',
    120,
  )
  sheet.header([
    { column: 'of', title: 'About', width: 46 },
    { ...made, title: 'Made' },
    { ...received, title: 'Received' },
    { column: 'words', title: 'Issues and learning', width: 52 },
  ])
  for (const { id, label } of template.pack.grounds) sheet.row({ row: 'ground', code: id }, label)
  for (let line = 0; line < linesForThemes; line += 1) sheet.row({ row: 'other-ground' }, '')
  sheet.row({ row: 'issue' }, 'Anything else the board should know')
  await sheet.finish()
}

/** The names to choose from, and the mark by which the workbook is known again. */
function hiddenSheet(workbook: ExcelJS.Workbook, { round, agency, agencies }: TemplateFor): void {
  const sheet = workbook.addWorksheet('Lists', { state: 'veryHidden' })
  sheet.getCell('A1').value = templateKey({ round, agency: agency.id })
  agencies
    .filter((name) => name !== agency.name)
    .forEach((name, index) => {
      sheet.getCell(index + 2, 2).value = name
    })
}
