import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { answerDialogs } from './app'
import { callsMade } from './calls'
import { createRegister } from './create-register'
import { stageOneForm } from './hertfordshire-form'
import { journey } from './journey'

/** C11: a second click, or a key held down, does nothing that the first has not done. */
const { place, accord, button, dialog, goTo, gone, fill } = journey('second-click', 20_000)
const people = ['Rosalind Pettifer', 'Wilf Haddow', 'Ines Calloway', 'Odo Fairley']
const waiting = () => accord.page.getByText(/^\d+ items? waiting/).innerText()
const cases = () =>
  accord.page.evaluate(async () => {
    const reply = await window.accord.call('escalations.list', {
      filter: { search: '', status: 'all', stage: null, agency: null, overdue: false, drill: null },
      sort: { by: 'ref', descending: false },
      offset: 0,
      limit: 50,
    })
    return reply.ok ? reply.value.total : -1
  })

test('C11 files chosen with a double click are imported once', async () => {
  const { app, page } = accord
  await createRegister(accord, 'Hertfordshire Safeguarding Adults Board', join(place, 'register'))
  const forms = people.map((name) => join(place, `${name}.docx`))
  for (const [index, name] of people.entries())
    await writeFile(forms[index] ?? '', await stageOneForm(name, `${17 + index} April 2025`))
  await answerDialogs(app, { open: forms })
  await callsMade(app, 'intake.start')
  await button('Import files').click()
  await button('Choose files').dblclick()
  await button('Go to Triage').dblclick()
  expect(await callsMade(app, 'intake.start')).toBe(1)
  await page.getByText('4 items waiting, 4 of them clear.').waitFor()
})

test('C11 a double click accepts one item, not also the one that comes up in its place', async () => {
  const { app, page } = accord
  await callsMade(app, 'triage.decide')
  await button(/^Accept new/).dblclick()
  await page.getByText(/^3 items waiting/).waitFor()
  await page.waitForTimeout(1000)
  expect(await waiting()).toMatch(/^3 items/)
  expect(await callsMade(app, 'triage.decide')).toBe(1)
  expect(await cases()).toBe(1)
})

test('C11 a key held down accepts one item', async () => {
  const { app, page } = accord
  const before = await callsMade(app, 'triage.decide')
  await page.keyboard.down('a')
  for (let n = 0; n < 8; n += 1) {
    await page.waitForTimeout(150)
    await page.keyboard.down('a')
  }
  await page.keyboard.up('a')
  await page.getByText(/^2 items waiting/).waitFor()
  expect(await callsMade(app, 'triage.decide')).toBe(before + 1)
})

test('C11 two single clicks are two', async () => {
  const { page } = accord
  await button(/^Accept new/).click()
  await page.getByText(/^1 item waiting/).waitFor()
  await button(/^Accept new/).click()
  await page.getByText('Nothing is waiting.').waitFor()
  expect(await cases()).toBe(4)
})

test('C11 a double click on Save saves once', async () => {
  const { app, page } = accord
  await goTo('Agencies')
  await callsMade(app, 'agencies.save')
  await button('Add an agency').click()
  await fill('Name', 'Fenwick Ambulance Service')
  await dialog().getByRole('button', { name: /^Save/ }).dblclick()
  await gone()
  await page.getByRole('button', { name: 'Fenwick Ambulance Service', exact: true }).waitFor()
  expect(await callsMade(app, 'agencies.save')).toBe(1)
})

test('C11 a double click on Build and save writes one report', async () => {
  const { app, page } = accord
  await goTo('Reports')
  const folder = join(place, 'register', '..')
  const before = await readdir(folder)
  await answerDialogs(app, { save: join(folder, 'report.xlsx') })
  await callsMade(app, 'desktop.chooseSaveFile')
  await callsMade(app, 'reports.excel')
  await button(/^Annual report Excel/).click()
  await button(/Build and save/).dblclick()
  await page.getByText('Report saved').waitFor({ timeout: 30_000 })
  await page.waitForTimeout(1000)
  expect(await callsMade(app, 'desktop.chooseSaveFile')).toBe(1)
  expect(await callsMade(app, 'reports.excel')).toBe(1)
  expect((await readdir(folder)).filter((name) => !before.includes(name))).toEqual(['report.xlsx'])
})
