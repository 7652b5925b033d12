import type { ImportItem, ImportProgress, ImportSummary } from '@shared/contract/intake'
import type { ItemKind } from '@shared/domain/reading'

/** What has been seen since the last report. */
export interface ImportSeen {
  readonly progress: Pick<ImportProgress, 'filesFound' | 'filesDone' | 'current' | 'summary'>
  readonly newItems: readonly ImportItem[]
}

const reportEveryMs = 200
const counters = {
  form: 'forms',
  'log-row': 'logRows',
  'annual-return': 'annualReturns',
  'free-text': 'freeText',
  'not-a-form': 'notForms',
  duplicate: 'duplicates',
  unreadable: 'unreadable',
} as const satisfies Record<ItemKind, keyof ImportSummary>

/** The counts of an import that has found nothing yet. */
export const nothingFound: Readonly<ImportSummary> = {
  files: 0, items: 0, forms: 0, logRows: 0, annualReturns: 0, freeText: 0,
  notForms: 0, duplicates: 0, unreadable: 0, problems: 0, repeatedProblems: 0, leftAside: 0, waiting: 0,
  cancelled: false,
} // prettier-ignore

/** Keeps the counts of an import and hands them on with what was found, at most a few times a second. */
export class ImportTally {
  /** Found since the last report. */
  private newItems: ImportItem[] = []
  private readonly summary: ImportSummary = { ...nothingFound }
  private filesFound = 0
  private current: string | null = null
  private lastReport = -reportEveryMs

  constructor(private readonly onProgress: (seen: ImportSeen) => void) {}

  found(): void {
    this.filesFound++
  }

  /** What was found twice counts once. */
  foundAgain(): void {
    this.filesFound--
  }

  reading(source: string): void {
    this.current = source
  }

  /** One received file is finished; these are what was found in it, or the last of that. */
  done(items: readonly ImportItem[]): void {
    this.summary.files++
    this.partly(items)
  }

  /** Some of what is in a file, of which more is to come. */
  partly(items: readonly ImportItem[]): void {
    for (const item of items) {
      this.newItems.push(item)
      this.summary.items++
      this.summary[item.notAForm === 'left-aside' ? 'leftAside' : counters[item.kind]]++
      if (item.problem) this.summary.problems++
      if (item.problem && item.kind === 'duplicate') this.summary.repeatedProblems++
      if (item.submissionId !== null && item.kind !== 'duplicate' && item.kind !== 'not-a-form')
        this.summary.waiting++
    }
    this.report(false)
  }

  finish(cancelled: boolean): ImportSummary {
    this.summary.cancelled = cancelled
    this.current = null
    this.report(true)
    return { ...this.summary }
  }

  private report(always: boolean): void {
    const now = performance.now()
    if (!always && now - this.lastReport < reportEveryMs) return
    this.lastReport = now
    const { newItems } = this
    this.newItems = []
    this.onProgress({
      progress: {
        filesFound: Math.max(this.filesFound, this.summary.files),
        filesDone: this.summary.files,
        current: this.current,
        summary: { ...this.summary },
      },
      newItems,
    })
  }
}
