import { assembleCase } from '@shared/domain/assemble-case'
import type { AgencyDirectory } from '../intake/matching/agency-directory'
import {
  appendAudits, everFounded, insertCases, insertDecisions, markAccepted, newId,
  type AuditEntry, type CaseProjection, type NewDecision, type Tx,
} from '../store' // prettier-ignore
import { acceptItem, protocolOf, type Accepted } from './accept'
import type { CaseBook } from './case-book'
import { caseProjection } from './case-projection'
import { evidenceOf, formId } from './case-sources'
import type { RegisterContext } from './context'
import { loadDirectory } from './directory'
import { formOf } from './forms'
import type { LoadedItem } from './load-item'
import { addUnknownAgencies, agenciesWritten } from './new-agencies'
import { ReferenceNumbers } from './reference-numbers'
import { surroundings } from './refold-case'

type Protocol = Awaited<ReturnType<typeof protocolOf>>

/**
 * Accepts the items of one transaction. What opens a new case is worked out at once and written together with others at the
 * end, as {@link acceptItem} would have written it; everything that has to read what was written makes it be written first.
 */
export class BulkAcceptance {
  private decisions: NewDecision[] = []
  private cases: CaseProjection[] = []
  private accepted: { submission: string; state: string; case: string }[] = []
  private trail: AuditEntry[] = []
  private founded: ReadonlySet<string> = new Set()
  private readonly references = new ReferenceNumbers()
  private readonly protocols = new Map<string, Protocol>()

  constructor(
    private readonly tx: Tx,
    private readonly context: RegisterContext,
    private readonly book: CaseBook,
    public directory: AgencyDirectory,
  ) {}

  async prepare(items: readonly LoadedItem[]): Promise<void> {
    this.founded = await everFounded(
      this.tx,
      items.map(({ submission }) => submission.id),
    )
  }

  /** @param to reference of the case it updates; null opens a new one */
  async accept(item: LoadedItem, to: string | null): Promise<Pick<Accepted, 'ref' | 'state'>> {
    // One accepted before takes its former case again, if that is free: a question only the database can answer.
    if (to === null && item.row && !this.founded.has(item.submission.id)) return await this.open(item)
    await this.write()
    const { ref, state, directory, projection } = await acceptItem(
      this.tx, this.context, item, to, {}, this.directory,
    ) // prettier-ignore
    if (directory !== this.directory) await this.agenciesChanged(directory)
    this.book.put(projection)
    return { ref, state }
  }

  /** Writes everything accepted so far. Nothing of the register may be read or written elsewhere before. */
  async write(): Promise<void> {
    const { tx } = this
    await this.references.save(tx)
    await insertDecisions(tx, this.decisions.splice(0))
    await insertCases(tx, this.cases.splice(0))
    await markAccepted(tx, this.accepted.splice(0))
    await appendAudits(tx, this.context.clock, this.trail.splice(0))
  }

  private async open(item: LoadedItem): Promise<Pick<Accepted, 'ref' | 'state'>> {
    const { tx, context } = this
    const submission = item.submission.id
    const agencies = await this.addAgencies(item)
    const protocol = await this.protocolOf(item)
    const state = 'accepted-new'
    const id = newId(context.clock)
    const decision = {
      submission_id: submission,
      decision: 'accept-new',
      escalation_id: id,
      corrections: '{}',
      note: null,
      made_at: context.clock.now(),
      made_by: context.actor,
      effects: JSON.stringify({ agencies, aliases: [], protocol }),
    }
    const evidence = this.evidenceOf(item, decision)
    const assembled = assembleCase(
      { ...evidence, hand: [] },
      surroundings(context, evidence.pack, this.directory),
    )
    const ref = await this.references.of(tx, assembled)
    const named = { id, ref, createdAt: context.clock.now() }
    const projection = caseProjection(context, named, { ...evidence, assembled })
    this.decisions.push(decision)
    this.cases.push(projection)
    this.accepted.push({ submission, state, case: id })
    this.trail.push({
      actor: context.actor,
      action: 'triage.accept-new',
      subjectType: 'case',
      subjectId: id,
      details: { submission, ref, corrected: [], agencies, aliases: [] },
    })
    this.book.put(projection)
    return { ref, state }
  }

  private evidenceOf(item: LoadedItem, decision: NewDecision) {
    const { submission, row, reading } = item
    const readings = new Map(row ? [[submission.id, row]] : [])
    return evidenceOf(this.context, [decision], [submission], readings, new Map([[submission.id, reading]]))
  }

  private async addAgencies(item: LoadedItem): Promise<string[]> {
    const form = formOf(this.context.packs, item.row ? formId(item.row) : null)
    const written = agenciesWritten(item.reading, form)
    const added = await addUnknownAgencies(this.tx, this.context, this.directory, written)
    if (added.length > 0) await this.agenciesChanged(await loadDirectory(this.tx))
    return added
  }

  private async agenciesChanged(directory: AgencyDirectory): Promise<void> {
    this.directory = directory
    await this.book.learnAgencies(this.tx)
  }

  /** As it counts today: within one transaction the same for all items of a pack. */
  private async protocolOf(item: LoadedItem): Promise<Protocol> {
    const pack = item.row?.pack_id ?? ''
    const before = this.protocols.get(pack)
    if (before) return before
    const protocol = await protocolOf(this.tx, this.context, item)
    this.protocols.set(pack, protocol)
    return protocol
  }
}
