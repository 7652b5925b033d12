import { createHash } from 'node:crypto'
import type { Handlers, Output, ParsedInput } from '@shared/contract'
import { dateOf } from '@shared/domain/dates'
import { packChanges, type PackChanges } from '@shared/referral-pack/changes'
import { withInitials } from '@shared/referral-pack/conceal'
import { packFacts, type PackFacts } from '@shared/referral-pack/pack-facts'
import { packPaper } from '@shared/referral-pack/pack-paper'
import type { RegisterContext } from '../../register/context'
import { loadReferral } from '../../register/referrals/loaded-referral'
import type { DocumentReader } from '../../register/triage-document'
import { appendAudit, insertPackVersion, packVersions, type ReferralPackRow } from '../../store'
import { paperFormat, writePaper, type WrittenPaper } from '../paper-file'
import type { PrintPaper } from '../print-paper'
import { appendDocuments } from './append-documents'
import { collectFacts, type CollectedFacts } from './collect-facts'

export interface PackTools {
  readonly reader: DocumentReader
  readonly printPaper: PrintPaper | null
}

type Input = ParsedInput<'referrals.writePack'>

export function createReferralPackHandlers(
  context: RegisterContext,
  tools: PackTools,
): Handlers<'referrals.writePack' | 'referrals.packVersions'> {
  return {
    'referrals.writePack': (input) => writePack(context, tools, input),
    'referrals.packVersions': async ({ ref }) => {
      const { row } = await loadReferral(context.store.db, context, ref)
      const versions = await packVersions(context.store.db, row.id)
      return versions.map(({ version, made_on, made_by }) => ({ version, madeOn: made_on, madeBy: made_by }))
    },
  }
}

/**
 * Writes the Chair's pack. What it says is kept, and the export is in the audit trail, before the file is in its
 * place; a file that was there before stays whole until then.
 */
async function writePack(
  context: RegisterContext,
  { reader, printPaper }: PackTools,
  { ref, path, initials, append }: Input,
): Promise<Output<'referrals.writePack'>> {
  const format = paperFormat(path, context.store.folder, printPaper)
  const collected = await collectFacts(context, ref)
  const { facts } = collected
  const versions = await packVersions(context.store.db, collected.referral)
  const { version, before } = versionOf(collected, versions)
  const chosen = facts.documents.filter(({ submission }) => append === 'all' || append.includes(submission))
  const appended = await appendDocuments(context, reader, chosen)
  const madeOn = dateOf(context.clock.now())
  const plain = packPaper(facts, { version, madeOn, initials, changes: changesSince(before, facts), appended })
  const paper = initials ? withInitials(plain, facts) : plain
  const written = await writePaper(path, format, paper, printPaper)
  try {
    await keepVersion(context, collected, { version, isNew: version > versions.length, madeOn }, written, {
      initials,
      appended: chosen.length,
    })
    await written.file.keep()
  } finally {
    await written.file.discard()
  }
  const notAppended = appended.flatMap((one) => ('reason' in one ? [{ name: one.name, reason: one.reason }] : []))
  return { path, version, appended: appended.length - notAppended.length, notAppended }
} // prettier-ignore

/** The version these facts are: the last one when it said the same, or else the next; and the one before it. */
function versionOf({ canonical }: CollectedFacts, versions: readonly ReferralPackRow[]) {
  const last = versions.at(-1)
  const same = last?.sha256 === hashOf(canonical)
  return {
    version: same ? last.version : (last?.version ?? 0) + 1,
    before: same ? versions.at(-2) : last,
  }
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

function changesSince(before: ReferralPackRow | undefined, now: PackFacts): PackChanges | null {
  if (!before) return null
  const facts = packFacts.parse(JSON.parse(before.facts))
  return {
    since: { version: before.version, madeOn: before.made_on },
    changes: packChanges(facts, now),
  }
}

async function keepVersion(
  { store, clock, actor }: RegisterContext,
  { referral, escalation, canonical, facts }: CollectedFacts,
  { version, isNew, madeOn }: { version: number; isNew: boolean; madeOn: string },
  { format, sha256 }: WrittenPaper,
  how: { readonly initials: boolean; readonly appended: number },
): Promise<void> {
  await store.transaction(async (tx) => {
    if (isNew)
      await insertPackVersion(tx, {
        referral_id: referral,
        version,
        facts: canonical,
        sha256: hashOf(canonical),
        made_on: madeOn,
        made_at: clock.now(),
        made_by: actor,
      })
    await appendAudit(tx, clock, {
      actor,
      action: 'referral.pack-written',
      subjectType: 'case',
      subjectId: escalation,
      details: { ref: facts.caseRef, referral: facts.ref, version: `${version}`, format, sha256, ...how },
    })
  })
}
