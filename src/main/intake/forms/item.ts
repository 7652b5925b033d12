import type { LogLayout } from '@shared/domain/column-mapping'
import type { Problem } from '@shared/domain/problem'
import type { ItemKind, NotAForm, Reading } from '@shared/domain/reading'
import type { ReturnReading } from '@shared/domain/return-reading'

/** One thing a document turned out to hold. */
export interface ReadDocumentItem {
  /** Place id of the row or part it was read from; null for the whole document. */
  readonly at: string | null
  /** Added to the document's path: empty, `Log!r12`, or `2` for the second form of a document. */
  readonly pathSuffix: string
  readonly kind: ItemKind
  readonly notAForm: NotAForm | null
  /** `pack/form`, or null. */
  readonly form: string | null
  readonly reading: Reading
  /** What an annual return says. */
  readonly returned?: ReturnReading
  /** How the columns of its log were understood; on the first row of each table. */
  readonly layout?: LogLayout
  readonly why: readonly string[]
  /** The words it was read from, in a form that is the same each time the same thing arrives. For hashing. */
  readonly contentKey: string
  /** Set when it could not be read. */
  readonly problem: Problem | null
}
