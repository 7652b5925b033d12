import { drafts } from './0153-drafts'
import { triageIndexes } from './0148-triage-indexes'
import { originalSender } from './0135-original-sender'
import { reportTemplates } from './0130-report-templates'
import { figureIndexes } from './0124-figure-indexes'
import { savedViews } from './0123-saved-views'
import { turns } from './0122-turns'
import { search } from './0121-search'
import { figureRows } from './0120-figure-rows'
import { returns } from './0110-returns'
import { referralPacks } from './0105-referral-packs'
import { referrals } from './0100-referrals'
import { columnMappings } from './0092-column-mappings'
import { caseMerges } from './0091-case-merges'
import { waysIn } from './0090-ways-in'
import { due } from './0080-due'
import { figures } from './0070-figures'
import { matching } from './0060-matching'
import { auditTrail } from './0050-audit-trail'
import { cases } from './0040-cases'
import { agencies } from './0030-agencies'
import { triage } from './0020-triage'
import { received } from './0010-received'
import { versionOf, type MigrationStep } from './migration-step'

/** Every step of the schema, in order. */
export const migrations: readonly MigrationStep[] = [
  received,
  triage,
  agencies,
  cases,
  auditTrail,
  matching,
  figures,
  due,
  waysIn,
  caseMerges,
  columnMappings,
  referrals,
  referralPacks,
  returns,
  figureRows,
  search,
  turns,
  savedViews,
  figureIndexes,
  reportTemplates,
  originalSender,
  triageIndexes,
  drafts,
]

/** The newest schema this version of Accord knows. */
export const newestVersion = Math.max(...migrations.map(versionOf))
