import { beforeAll, expect, test } from 'vitest'
import { expectAccessible } from './accessibility'
import { journey } from './journey'

/** Two cases that are one are put together on the case page, and taken apart again. */
const { accord, button } = journey('same-case', 30_000)

beforeAll(async () => {
  await accord.page.getByRole('button', { name: /sample/i }).click()
  await accord.page.getByRole('heading', { name: 'Triage' }).waitFor({ timeout: 120_000 })
})
const total = async () => {
  await accord.page.getByRole('navigation').getByRole('link', { name: 'Escalations' }).click()
  const text = await accord.page.getByText(/^\d+ cases/).first().innerText() // prettier-ignore
  return Number(/\d+/.exec(text)?.[0] ?? 0)
}

test('a case is made part of another: the register has one less, and the other has the documents of both', async () => {
  const { page } = accord
  const before = await total()
  await page.getByRole('searchbox').first().fill('Gerald Tipton')
  await page.getByRole('row').filter({ hasText: 'Gerald Tipton' }).first().click()
  await page.getByRole('heading', { name: 'Gerald Tipton' }).waitFor()
  await button('More').click()
  await page.getByRole('menuitem', { name: 'Same as another case' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('heading', { name: /^Same as another case: ACC-\d{4}-\d{4}$/ }).waitFor()
  await dialog.getByRole('searchbox').fill('ACC-2025-0002')
  await dialog.getByRole('radio').first().waitFor()
  await dialog.getByText(/^ACC-2025-0002/).click()
  await dialog.getByLabel('How you know that they are the same').fill('The manager of both confirmed it.')
  await expectAccessible(accord, 'same case dialog')
  await button('They are the same case').click()
  await page.getByText('Also sent as').waitFor()
  await expectAccessible(accord, 'case with another in it')
  await expect.poll(total).toBe(before - 1)
})

test('it is taken apart again, and both are as they were', async () => {
  const { page } = accord
  const merged = await total()
  await page.getByRole('searchbox').first().fill('ACC-2025-0002')
  await page.getByRole('row').nth(1).click()
  await page.getByText('Also sent as').waitFor()
  await button(/^Take apart/).click()
  await page.getByText('Also sent as').waitFor({ state: 'detached' })
  await expect.poll(total).toBe(merged + 1)
})
