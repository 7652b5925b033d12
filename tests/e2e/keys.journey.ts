import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { expectAccessible } from './accessibility'
import { answerDialogs } from './app'
import { passphrase } from './create-register'
import { journey } from './journey'

/** A board that is none of Accord's creates a register, forgets its passphrase, and renews its recovery key. */
const policy = resolve(import.meta.dirname, '../fixtures/protocols/saltmarsh.yaml')
const { place, accord, button, dialog } = journey('keys')
let key: string[]

const fill = (label: string, text: string) => accord.page.getByLabel(label, { exact: true }).fill(text)

/** Reads the recovery key off the screen and types back the groups asked for. */
async function keepKey(): Promise<string[]> {
  const { page } = accord
  const groups = page.getByRole('list', { name: 'Recovery key, group by group' }).getByRole('listitem')
  await groups.first().waitFor()
  const shown = (await groups.allInnerTexts()).map((text) => text.replace(/^\d+\s+/, ''))
  await button('I have kept it').click()
  await page.getByLabel('Group 2', { exact: true }).waitFor()
  await fill('Group 2', shown[1] ?? '')
  await fill('Group 7', shown[6] ?? '')
  return shown
}

async function unlockWithKey(groups: readonly string[]): Promise<void> {
  await button(/Use the recovery key/).click()
  await fill('Recovery key', groups.join(' ').toLowerCase())
  await button('Unlock').click()
}

test('a register is created under a protocol file of the board’s own', async () => {
  const { app, page } = accord
  await button(/Create a register/).click()
  await page.getByText('A protocol file of our own').click()
  await answerDialogs(app, { open: [policy] })
  await button('Choose the protocol file').click()
  await page.getByText(/^Saltmarsh.*: /).waitFor()
  await expectAccessible(accord, 'own protocol')
  await answerDialogs(app, { open: [join(place, 'register')] })
  await button('Choose a folder').click()
  await button('Next').click()
  await fill('Passphrase', passphrase)
  await fill('The same passphrase again', passphrase)
  await button('Create the register').click()
  key = await keepKey()
  await button('Open the register').click()
  await page.getByRole('heading', { name: 'Triage' }).waitFor()
})

test('D02 unlocking with the recovery key offers a new passphrase at once, which then opens the register with every row', async () => {
  const { page } = accord
  const names = () =>
    page.evaluate(async () => {
      const reply = await window.accord.call('agencies.list', { search: '' })
      return reply.ok ? reply.value.map(({ name }) => name) : []
    })
  await page.evaluate(() =>
    window.accord.call('agencies.save', {
      id: null,
      name: 'Fenwick Ambulance Service',
      aliases: [],
      type: 'ambulance',
      member: true,
      contact: null,
    }),
  )
  const before = await names()
  expect(before).toContain('Fenwick Ambulance Service')
  await page.keyboard.press('Control+l')
  await unlockWithKey(key)
  await dialog().getByRole('heading', { name: 'Set a new passphrase' }).waitFor()
  await expectAccessible(accord, 'new passphrase')
  await fill('New passphrase', 'river table candle morning')
  await fill('New passphrase again', 'river table candle morning')
  await button('Set it').click()
  await page.getByText('New passphrase set.').waitFor()
  await page.keyboard.press('Control+l')
  await fill('Passphrase', passphrase)
  await button('Unlock').click()
  await page.getByText('That passphrase does not open this register.').waitFor()
  expect(await page.getByRole('heading', { name: 'Triage' }).count()).toBe(0)
  await fill('Passphrase', 'river table candle morning')
  await button('Unlock').click()
  await page.getByRole('heading', { name: 'Triage' }).waitFor()
  expect(await dialog().count()).toBe(0)
  expect(await names()).toEqual(before)
})

test('a new recovery key takes the place of the old one once it is typed back', async () => {
  const { page } = accord
  await page.getByRole('navigation').getByRole('link', { name: 'Settings' }).click()
  await button('New recovery key…').click()
  await button('Show a new key').click()
  await dialog().getByRole('list', { name: 'Recovery key, group by group' }).waitFor()
  await expectAccessible(accord, 'new recovery key')
  const renewed = await keepKey()
  await button('Use this key from now on').click()
  await page.getByText('The new recovery key counts from now on.').waitFor()
  expect(renewed).not.toEqual(key)
  await page.keyboard.press('Control+l')
  await unlockWithKey(renewed)
  await dialog().getByRole('heading', { name: 'Set a new passphrase' }).waitFor()
  await button('Not now').click()
  expect(accord.consoleErrors).toEqual([])
})
