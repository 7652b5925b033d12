import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { createCanvas } from '@napi-rs/canvas'
import { beforeAll, expect, test } from 'vitest'
import { expectAccessible } from './accessibility'
import { answerDialogs } from './app'
import { createRegister } from './create-register'
import { journey } from './journey'
import { lockedPdf, longPdf } from './pdf-originals'

/** Originals with pages of their own, looked at beside their reading: a PDF, a scan, a fax, one that is locked. */
const fixtures = resolve(import.meta.dirname, '../fixtures')
const { accord, place, button, widerThanWindow, picture } = journey('originals', 30_000)

beforeAll(async () => {
  const received = join(place, 'received')
  await mkdir(received)
  await copyFile(join(fixtures, 'corpus/documents/worcestershire.sections.pdf'), join(received, 'Form.pdf'))
  await writeFile(join(received, 'Long.pdf'), longPdf())
  await writeFile(join(received, 'Locked.pdf'), lockedPdf())
  await writeFile(join(received, 'Scan.png'), scan())
  await copyFile(join(fixtures, 'pictures/fax-4-three-pages.tif'), join(received, 'Fax.tif'))
  await copyFile(join(fixtures, 'pictures/in-passes.gif'), join(received, 'Drawing.gif'))
  await createRegister(accord, 'Worcestershire Safeguarding Adults Board', join(place, 'register'))
  await answerDialogs(accord.app, { open: [received] })
  await accord.page.keyboard.press('Control+i')
  await button('Choose a folder').click()
  await accord.page.getByText(/6 files read/).waitFor({ timeout: 60_000 })
  await button('Go to Triage').click()
})
/** A page as a scanner makes it: a picture of words. */
function scan(): Buffer {
  const canvas = createCanvas(1240, 1754)
  const context = canvas.getContext('2d')
  context.fillStyle = 'white'
  context.fillRect(0, 0, 1240, 1754)
  context.fillStyle = 'black'
  context.font = '40px sans-serif'
  context.fillText('Record of escalation: Odo Fairley', 120, 200)
  return canvas.toBuffer('image/png')
}

const open = async (name: string, listed = name) => {
  await accord.page.getByRole('region', { name: 'Inbox' }).getByText(listed).first().click()
  await accord.page.getByRole('group', { name: `Original: ${name}` }).waitFor()
}
const original = () => accord.page.getByRole('region', { name: 'Original' })
const drawn = async (name: RegExp) => {
  const image = original().getByRole('img', { name })
  await image.waitFor()
  await expect.poll(() => image.evaluate((img) => img instanceof HTMLImageElement && img.complete)).toBe(true)
  return image.evaluate((img) => (img instanceof HTMLImageElement ? img.naturalWidth : 0))
}

test('a PDF is read in the app as it is in the tests, and its page stands beside the reading', async () => {
  await open('Form.pdf', 'Anneliese Ó Catháin')
  expect(await drawn(/^Page 1 of 1 of Form\.pdf/)).toBeGreaterThanOrEqual(200)
  await expectAccessible(accord, 'page of a PDF')
})

test('a field leads to where it is printed, and what is printed to its field', async () => {
  const { page } = accord
  await page.locator('[data-field="raisedOn"]').focus()
  const mark = original().locator('[data-mark][class*="active"]')
  await mark.first().waitFor()
  await picture('page')
  const [box, sheet] = [await mark.first().boundingBox(), await original().getByRole('img').boundingBox()]
  // "13.04.26" stands in the last column of the second row, a third of the way down.
  expect((box?.x ?? 0) - (sheet?.x ?? 0)).toBeGreaterThan((sheet?.width ?? 0) * 0.68)
  expect(((box?.y ?? 0) - (sheet?.y ?? 0)) / (sheet?.height ?? 1)).toBeCloseTo(0.2, 1)
  await original().locator('[data-mark]:not([class*="active"])').first().click()
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-field')))
    .toBeTruthy()
})

test('its words are one key away, with the same field marked', async () => {
  await accord.page.keyboard.press('p')
  await original().getByText('Anneliese Ó Catháin').waitFor()
  expect(await original().getByRole('img').count()).toBe(0)
  await accord.page.keyboard.press('p')
  await drawn(/Form\.pdf/)
})

test('pages are turned over, made larger and turned by key', async () => {
  const { page } = accord
  await open('Long.pdf')
  await drawn(/^Page 1 of 3/)
  await page.keyboard.press(']')
  await drawn(/^Page 2 of 3/)
  await button('Next page').click()
  const before = await drawn(/^Page 3 of 3/)
  expect(await button('Next page').isDisabled()).toBe(true)
  for (let n = 0; n < 3; n++) await page.keyboard.press('+')
  await expect.poll(() => drawn(/^Page 3 of 3/)).toBeGreaterThan(before)
  expect(await widerThanWindow()).toEqual([])
  const upright = await original().getByRole('img').boundingBox()
  await page.keyboard.press('r')
  await expect
    .poll(async () => {
      const box = await original().getByRole('img').boundingBox()
      return (box?.width ?? 0) > (box?.height ?? 0)
    })
    .toBe(true)
  expect(upright?.height ?? 0).toBeGreaterThan(upright?.width ?? 0)
})

test('A29 a locked PDF is named as locked', async () => {
  await open('Locked.pdf')
  await original()
    .getByText(/locked with a password/)
    .waitFor()
})

test('A28 a scan is typed in beside its page and becomes a case', async () => {
  const { page } = accord
  await open('Scan.png')
  await drawn(/^Page 1 of 1 of Scan\.png.*no text/)
  await original().getByText('No text in it could be read.').waitFor()
  await picture('scan')
  const typed: [field: string, text: string][] = [
    ['subject.name', 'Odo Fairley'],
    ['raisedOn', '3 April 2026'],
    ['escalatedBy.agency', 'Harbour Light'],
    ['escalatedTo.agency', 'Meadow Care'],
  ]
  for (const [field, text] of typed) {
    await page.locator(`[data-field="${field}"]`).click()
    await page.getByRole('region', { name: 'Reading' }).getByRole('textbox').fill(text)
    await button('Save').click()
    await page.getByRole('region', { name: 'Reading' }).getByRole('textbox').waitFor({ state: 'detached' })
  }
  await page.keyboard.press('a')
  await page.getByText(/Accepted as ACC-/).first().waitFor() // prettier-ignore
})

/** How dark the middle of each quarter of the page on screen is: upper left, upper right, lower left, lower right. */
const quarters = (name: RegExp) =>
  original()
    .getByRole('img', { name })
    .evaluate((img) => {
      if (!(img instanceof HTMLImageElement)) return []
      const canvas = Object.assign(document.createElement('canvas'), { width: 4, height: 4 })
      const context = canvas.getContext('2d')
      return [[1, 1], [3, 1], [1, 3], [3, 3]].map(([x = 0, y = 0]) => {
        context?.drawImage(img, (x * img.naturalWidth) / 4, (y * img.naturalHeight) / 4, 1, 1, 0, 0, 1, 1)
        return (context?.getImageData(0, 0, 1, 1).data[0] ?? 255) < 128 ? 'black' : 'white'
      })
    }) // prettier-ignore

test('A28 a fax turned to its second page, and a GIF, are each shown while they are typed in', async () => {
  const { page } = accord
  const reading = page.getByRole('region', { name: 'Reading' })
  const type = async (field: string, text: string) => {
    await page.locator(`[data-field="${field}"]`).click()
    await reading.getByRole('textbox').fill(text)
    await button('Save').click()
    await page.locator(`[data-field="${field}"]`).getByText(text).waitFor()
  }
  await open('Fax.tif')
  await drawn(/^Page 1 of 3 of Fax\.tif.*no text/)
  expect(await quarters(/^Page 1 of 3/)).toEqual(['black', 'white', 'white', 'white'])
  await page.keyboard.press(']')
  await drawn(/^Page 2 of 3 of Fax\.tif/)
  expect(await quarters(/^Page 2 of 3/)).toEqual(['white', 'white', 'white', 'black'])
  await type('subject.name', 'Tamsin Orrell')
  await picture('fax')
  expect(await quarters(/^Page 2 of 3 of Fax\.tif/)).toEqual(['white', 'white', 'white', 'black'])
  await open('Drawing.gif')
  await drawn(/^Page 1 of 1 of Drawing\.gif.*no text/)
  expect(await quarters(/^Page 1 of 1/)).toEqual(['black', 'white', 'white', 'white'])
  await type('subject.name', 'Ivo Penhale')
  expect(await quarters(/^Page 1 of 1 of Drawing\.gif/)).toEqual(['black', 'white', 'white', 'white'])
})

test('at 200 % the page is one press away from the box it is typed in, by pointer and by key', async () => {
  const { page } = accord
  await open('Fax.tif')
  await page.setViewportSize({ width: 640, height: 400 })
  const reading = page.getByRole('region', { name: 'Reading' })
  const height = async (region: typeof reading) => (await region.boundingBox())?.height ?? 0
  expect(await height(original())).toBe(0)
  await page.locator('[data-field="subject.dateOfBirth"]').click()
  await reading.getByRole('textbox').fill('12 June')
  const inSight = page.getByRole('radiogroup', { name: 'In sight' })
  const boxAt = async () => (await reading.getByRole('textbox').boundingBox())?.y
  const before = await boxAt()
  await inSight.getByRole('radio', { name: 'Original' }).click()
  await drawn(/of Fax\.tif/)
  const fax = await original().getByRole('img').boundingBox()
  expect(fax?.y ?? 400).toBeLessThan(200)
  expect(await height(reading)).toBe(0)
  await picture('fax-200')
  expect(await widerThanWindow()).toEqual([])
  await expectAccessible(accord, 'original at 200 %')
  await inSight.getByRole('radio', { name: 'Reading' }).click()
  expect(await reading.getByRole('textbox').inputValue()).toBe('12 June')
  expect(await boxAt()).toBe(before)
  await reading.getByRole('textbox').focus()
  await page.keyboard.press('F6')
  await expect.poll(() => height(original())).toBeGreaterThan(100)
  await page.keyboard.press('Shift+F6')
  await expect.poll(() => height(reading)).toBeGreaterThan(100)
  await page.setViewportSize({ width: 1280, height: 800 })
})

test('none of it was refused by the content policy', () => {
  expect(accord.consoleErrors).toEqual([])
})
