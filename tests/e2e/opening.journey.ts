import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible } from './accessibility'
import { inMain, launchAccord, type RunningAccord } from './app'

let accord: RunningAccord
beforeAll(async () => {
  accord = await launchAccord()
})
afterAll(() => accord.close())

test('a first start offers to create a register and to explore with sample data', async () => {
  await accord.page.getByText('Create a register').first().waitFor()
  await accord.page.getByText('Explore with sample data').first().waitFor()
})

test('the window says nothing but the name of the app', async () => {
  const title = await inMain(
    accord.app,
    ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle(),
    null,
  )
  expect(title).toBe('Accord')
})

test('axe finds nothing on the first screen in either theme', async () => {
  await expectAccessible(accord, 'first screen')
})

test('the screens obey the content policy and write no errors', () => {
  expect(accord.consoleErrors).toEqual([])
})
