import type { Output, ParsedInput } from '@shared/contract'
import { dateOf } from '@shared/domain/dates'
import { appendAudit, getSetting, openCases, overdueCases, setSetting, triageCounts } from '../store'
import type { RegisterContext } from './context'
import { publicationThreshold } from './insights'

/** Headline numbers for the shell. */
export async function overviewCounts(context: RegisterContext): Promise<Output<'overview.counts'>> {
  const { db } = context.store
  const now = context.clock.now()
  return {
    ...(await triageCounts(db)),
    open: await openCases(db),
    overdue: await overdueCases(db, now),
    today: dateOf(now),
  }
}

const usualLock = 10

export async function getSettings(context: RegisterContext): Promise<Output<'settings.get'>> {
  const { db } = context.store
  const minutes = Number((await getSetting(db, 'lockAfterMinutes')) ?? usualLock)
  return {
    officerName: (await getSetting(db, 'officerName')) ?? '',
    lockAfterMinutes: minutes,
    publicationThreshold: await publicationThreshold(context),
  }
}

export async function saveSettings(
  context: RegisterContext,
  input: ParsedInput<'settings.save'>,
): Promise<null> {
  await context.store.transaction(async (tx) => {
    await setSetting(tx, 'officerName', input.officerName)
    await setSetting(tx, 'lockAfterMinutes', String(input.lockAfterMinutes))
    if (input.publicationThreshold !== undefined)
      await setSetting(tx, 'publicationThreshold', String(input.publicationThreshold))
    await appendAudit(tx, context.clock, {
      actor: context.actor,
      action: 'settings.changed',
      subjectType: 'settings',
      subjectId: 'register',
      details: { ...input },
    })
  })
  return null
}
