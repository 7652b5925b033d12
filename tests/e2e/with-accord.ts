import { launchAccord, screenshot, type LaunchOptions, type RunningAccord } from './app'

/** Runs Accord for as long as something is done with it. */
export async function withAccord<T>(
  options: LaunchOptions,
  work: (accord: RunningAccord) => Promise<T>,
): Promise<T> {
  const accord = await launchAccord(options)
  accord.page.setDefaultTimeout(30_000)
  try {
    return await work(accord)
  } catch (error) {
    await screenshot(accord.page, 'test-results/faults.png').catch(() => undefined)
    throw error
  } finally {
    await accord.close()
  }
}
