import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { answerDialogs } from './app'
import { createRegister } from './create-register'
import { journey } from './journey'

/** The published table of nine escalations, imported as a log, on the screen of Insights. */
const { accord, place, button, goTo } = journey('published-table', 20_000)

const [trust, school, surgery] = ['Alder Health Trust', 'Larch Primary School', 'Rowan GP Practice'] as const
const care = 'Children’s Social Care'
const nine = [
  [trust, 1, 'Levels of need or threshold'],
  [trust, 1, 'Levels of need or threshold'],
  [trust, 1, 'Levels of need or threshold'],
  [trust, 1, 'Communication between agencies'],
  [trust, 2, 'Communication between agencies'],
  [trust, 3, 'Communication between agencies'],
  [school, 1, 'Practice or case management'],
  [school, 1, 'Practice or case management'],
  [surgery, 1, 'Roles and responsibilities'],
] as const
const people = ['Odo Fairley', 'Tamsin Roake', 'Wilf Haddow', 'Ines Calloway', 'Piers Lorimer', 'Maud Selwyn', 'Ivo Tranter', 'Nell Ashdown', 'Hugo Marwood'] // prettier-ignore

/** The table of a chart, shown as a table: the cells of each row under the row's name. */
async function tableOf(what: string): Promise<Record<string, readonly string[]>> {
  const figure = accord.page.getByRole('figure', { name: new RegExp(`^${what}`) }).first()
  const toTable = figure.getByRole('button', { name: /^Table/ })
  if ((await toTable.count()) > 0) await toTable.click()
  await figure.getByRole('table').waitFor()
  const rows = await figure
    .locator('tbody tr')
    .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent)))
  return Object.fromEntries(rows.map(([name = '', ...cells]) => [name, cells]))
}

test('nine escalations arrive in a log and are accepted', async () => {
  const { app, page } = accord
  await createRegister(accord, 'Northmere Safeguarding Adults Board', join(place, 'register'))
  const log = join(place, 'log.csv')
  const rows = nine.map(([maker, stage, ground], at) =>
    [people[at], `${10 + at}/06/1948`, `${12 + at}/05/2025`, maker, care, `Stage ${stage}`, ground].join(','),
  )
  const head =
    'Name,Date of birth,Date raised,Escalating agency,Receiving agency,Stage,Grounds of disagreement'
  await writeFile(log, [head, ...rows, ''].join('\n'))
  await answerDialogs(app, { open: [log] })
  await button(/^Import/)
    .first()
    .click()
  await button('Choose files').click()
  await button('Go to Triage').click()
  await button(/clear/).first().click()
  await page.getByText(/9 items accepted/).waitFor()
}, 120_000)

test('they give the published figures on screen, with agencies that made none', async () => {
  const { page } = accord
  await goTo('Insights')
  await page.getByText(/^9 escalations/).waitFor()
  const agencies = await tableOf('Escalations made and received, by agency')
  const madeAndReceived = (name: string) => agencies[name]?.slice(1, 3)
  expect([trust, school, surgery, care].map(madeAndReceived)).toEqual([['6', '0'], ['2', '0'], ['1', '0'], ['0', '9']]) // prettier-ignore
  expect(madeAndReceived('Northmere Constabulary')).toEqual(['0', '0'])
  const stages = await tableOf('Stage reached')
  expect([1, 2, 3].map((stage) => stages[`Stage ${stage}`]?.[0])).toEqual(['7', '1', '1'])
  const grounds = await tableOf('Grounds of disagreement')
  expect([...new Set(nine.map(([, , ground]) => ground))].map((ground) => grounds[ground]?.[0])).toEqual(['3', '3', '2', '1']) // prettier-ignore
})

test('for publication all that must be hidden is hidden, and the nine and the none are shown', async () => {
  const { page } = accord
  await page.getByText('For publication', { exact: true }).click()
  await page.getByText('As it may be published').waitFor()
  const agencies = await tableOf('Escalations made and received, by agency')
  expect([school, surgery].map((name) => agencies[name]?.[1])).toEqual(['[c]', '[c]'])
  expect(agencies['Northmere Constabulary']?.slice(1, 3)).toEqual(['0', '0'])
  expect(agencies[care]?.[2]).toBe('9')
  const stages = await tableOf('Stage reached')
  expect([2, 3].map((stage) => stages[`Stage ${stage}`]?.[0])).toEqual(['[c]', '[c]'])
  const grounds = await tableOf('Grounds of disagreement')
  expect(new Set(nine.map(([, , ground]) => grounds[ground]?.[0]))).toEqual(new Set(['[c]']))
  expect(await page.locator('main a[href*="escalations"]').count()).toBe(0)
})
