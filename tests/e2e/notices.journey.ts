import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { expectAccessible } from './accessibility'
import { refuseCalls } from './calls'
import { createRegister } from './create-register'
import { journey } from './journey'

/** Notices and dialogs together: neither hides the other, and what a dialog could not do it says itself. */
const { place, accord, button, dialog, goTo, press, gone, fill, picture } = journey('notices', 20_000)
const notices = () => accord.page.locator('[role=status][data-react-aria-top-layer]')
const diskFull = {
  code: 'store/disk-full',
  message: 'There is no room left on the disk.',
  whatToDo: 'Make room, then try again.',
}

beforeAll(async () => {
  await createRegister(accord, 'Hertfordshire Safeguarding Adults Board', join(place, 'register'))
  await accord.page.setViewportSize({ width: 1280, height: 800 })
})

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/** The buttons of the open dialog that the notice on screen covers. */
async function coveredButtons(): Promise<string[]> {
  const notice = await notices().locator('div').first().boundingBox()
  if (!notice) throw new Error('no notice is shown')
  const covered: string[] = []
  for (const one of await dialog().getByRole('button').all()) {
    const box = await one.boundingBox()
    const inView = await one.evaluate((element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      const there = document.elementFromPoint(x + width / 2, y + height / 2)
      return there !== null && (element.contains(there) || there.closest('[role=status]') !== null)
    })
    if (box && inView && overlap(box, notice)) covered.push(await one.innerText())
  }
  return covered
}

test.each([
  ['the usual size', 1280, 800],
  ['200 % zoom', 640, 400],
])('a notice covers no button of a dialog opened beneath it, at %s', async (_, width, height) => {
  const { page } = accord
  await goTo('Reports')
  await button(/^Quarterly report/).click()
  await button('This template').click()
  await page.getByRole('menuitem', { name: 'Change…' }).click()
  await press('Save template')
  await gone()
  await notices().getByText('saved.').waitFor()
  await page.setViewportSize({ width, height })
  await button('This template').click()
  await page.getByRole('menuitem', { name: 'Change…' }).click()
  await dialog().getByRole('button', { name: 'Save template' }).waitFor()
  await picture(`notice-over-dialog-${width}`)
  expect(await coveredButtons()).toEqual([])
  const foot = await dialog().getByRole('button', { name: 'Save template' }).boundingBox()
  await notices().getByRole('button', { name: 'Dismiss' }).click()
  await notices().getByText('saved.').waitFor({ state: 'detached' })
  expect(await dialog().getByRole('button', { name: 'Save template' }).boundingBox()).toEqual(foot)
  await press('Cancel')
  await gone()
  await page.setViewportSize({ width: 1280, height: 800 })
})

test('a view that cannot be saved, replaced or removed says so in its dialog', async () => {
  const { page, app } = accord
  await goTo('Insights')
  await button('Saved views').click()
  await page.getByRole('menuitem', { name: /Save these filters/ }).click()
  await fill('Name', 'Every case')
  await refuseCalls(app, 'insights.saveView', diskFull)
  await press('Save')
  await dialog().getByText(diskFull.message).waitFor()
  await dialog().getByText(diskFull.whatToDo).waitFor()
  expect(await notices().innerText()).toBe('')
  await refuseCalls(app, 'insights.saveView', null)
  await press('Save')
  await gone()
  await page.evaluate(() => window.accord.call('insights.removeView', { name: 'Every case' }))
  await button('View: Every case').click()
  await page.getByRole('menuitem', { name: /Replace or remove/ }).click()
  await press('Remove Every case')
  await dialog()
    .getByText(/No view is saved under the name/)
    .waitFor()
  await picture('view-not-removed')
  await press('Done')
  await gone()
})

test('a template that cannot be saved or removed says so in its dialog', async () => {
  const { page, app } = accord
  await goTo('Reports')
  await button('New template').click()
  const name = dialog().getByRole('textbox', { name: 'Name' })
  await name.fill('Annual report')
  await fill('Heading of the report', 'Another')
  await press('Save template')
  await dialog()
    .getByText(/There is a template called/)
    .waitFor()
  await name.fill('Another')
  await press('Save template')
  await gone()
  await refuseCalls(app, 'reports.removeTemplate', diskFull)
  await button('This template').click()
  await page.getByRole('menuitem', { name: 'Remove…' }).click()
  const asked = page.getByRole('alertdialog')
  await asked.getByRole('button', { name: 'Remove' }).click()
  await asked.getByText(diskFull.message).waitFor()
  await refuseCalls(app, 'reports.removeTemplate', null)
  await asked.getByRole('button', { name: 'Remove' }).click()
  await asked.waitFor({ state: 'detached' })
})

test('a filter with nothing to choose says why', async () => {
  const { page } = accord
  await goTo('Insights')
  await button(/^Filters/).click()
  const filters = page.getByRole('group', { name: 'All filters' })
  const ground = filters.getByRole('button', { name: /Ground$/ })
  await ground.waitFor()
  expect(await ground.isDisabled()).toBe(true)
  await filters.getByText('No case has a ground yet.').waitFor()
  await filters.getByText('There is no case yet.').waitFor()
  expect(await filters.getByRole('button', { name: /Rung reached$/ }).isDisabled()).toBe(false)
  await picture('filters-empty')
  await expectAccessible(accord, 'filters of an empty register')
})
