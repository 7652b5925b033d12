import { answerDialogs, type RunningAccord } from './app'

/** Of registers made here. */
export const passphrase = 'lantern orchard bicycle thunder'

/** Creates a register through the screens, as somebody does the first time, and leaves the app at Triage. */
export async function createRegister({ app, page }: RunningAccord, board: string, folder: string) {
  const press = (name: string | RegExp) => page.getByRole('button', { name }).click()
  await answerDialogs(app, { open: [folder] })
  await press(/Create a register/)
  await page.getByText(board).click()
  await press('Choose a folder')
  await press('Next')
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await page.getByLabel('The same passphrase again').fill(passphrase)
  await press('Create the register')
  const key = page.getByRole('list', { name: 'Recovery key, group by group' }).getByRole('listitem')
  await key.first().waitFor()
  const groups = (await key.allInnerTexts()).map((text) => text.replace(/^\d+\s+/, ''))
  await press('I have kept it')
  for (const [index, group] of groups.entries()) {
    const box = page.getByLabel(`Group ${index + 1}`, { exact: true })
    if ((await box.count()) > 0) await box.fill(group)
  }
  await press('Open the register')
  await page.getByRole('heading', { name: 'Triage' }).waitFor()
}
