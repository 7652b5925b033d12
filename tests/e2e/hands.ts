import { join } from 'node:path'
import { screenshot, type RunningAccord } from './app'

/** What a person does with a window of Accord, again and again: find, press, fill in, look. */
export function handsOn(accord: RunningAccord) {
  const button = (name: string | RegExp) => accord.page.getByRole('button', { name })
  const region = (name: string) => accord.page.getByRole('region', { name, exact: true })
  const dialog = () => accord.page.getByRole('dialog')
  const goTo = async (name: string) => {
    await accord.page.getByRole('navigation').getByRole('link', { name }).click()
    await accord.page.getByRole('heading', { name, level: 1 }).waitFor()
  }
  const press = (name: string | RegExp) => dialog().getByRole('button', { name }).click()
  const gone = () => dialog().waitFor({ state: 'detached' })
  const fill = (label: string | RegExp, text: string) => dialog().getByLabel(label).fill(text)
  const choose = async (label: string | RegExp, option: string | RegExp) => {
    await dialog().getByRole('button', { name: label }).click()
    await accord.page.getByRole('option', { name: option }).click()
  }
  /** Parts of the screen that reach beyond its right edge. */
  const widerThanWindow = () =>
    accord.page.evaluate(() =>
      [...document.querySelectorAll('main *')]
        .filter(
          (part) =>
            part.getBoundingClientRect().right > window.innerWidth + 1 && !part.closest('[role="group"]'),
        )
        .map((part) => `${part.tagName} ${part.className} ${part.textContent.slice(0, 40)}`),
    )
  /** Pictures for looking at, when asked for with ACCORD_PICTURES. */
  const picture = async (name: string) => {
    const folder = process.env['ACCORD_PICTURES']
    if (folder) await screenshot(accord.page, join(folder, `${name}.png`))
  }

  async function typeDate(label: RegExp, digits: string): Promise<void> {
    await dialog().getByRole('group', { name: label }).getByRole('spinbutton').first().click()
    await accord.page.keyboard.type(digits)
  }

  /** Says in the directory what an agency is to the board. */
  async function keepAgency(
    name: string,
    seat: 'Sits on the board' | 'Does not',
    contact: string,
    isNew = false,
  ) {
    if (isNew) {
      await button('Add an agency').click()
      await fill('Name', name)
    } else await accord.page.getByRole('button', { name, exact: true }).click()
    await dialog().getByText(seat, { exact: true }).click()
    await fill(/Safeguarding contact/, contact)
    await press(/^Save/)
    await gone()
  }
  return {
    button,
    region,
    dialog,
    goTo,
    press,
    gone,
    fill,
    choose,
    widerThanWindow,
    picture,
    typeDate,
    keepAgency,
  }
}
