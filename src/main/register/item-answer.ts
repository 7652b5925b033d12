import type { ImportItem } from '@shared/contract/intake'
import { itemKind, notAForm, type Reading } from '@shared/domain/reading'
import type { Proposal } from '../intake/matching/propose'
import type { ReadingRow } from '../store'
import { formId } from './case-sources'
import { problemOf, readingOf, returnedOf, whyOf } from './stored-json'

interface Placed {
  readonly id: string
  readonly source: string
  readonly sha256: string
}

/** One found thing as an import answers it. */
export function describeItem(
  submission: Placed,
  item: Pick<ImportItem, 'kind' | 'form' | 'notAForm' | 'why' | 'problem' | 'returned'> & {
    reading: Reading
  },
  copy: boolean,
  match: Proposal | null,
): ImportItem {
  return {
    source: submission.source,
    submissionId: submission.id,
    sha256: submission.sha256,
    kind: copy ? 'duplicate' : item.kind,
    form: item.form,
    notAForm: item.notAForm,
    reading: item.reading,
    ...(item.returned === undefined ? {} : { returned: item.returned }),
    match: copy || match === null ? null : publicMatch(match),
    why: copy ? ['The same content was received before.', ...item.why] : item.why,
    problem: item.problem,
  }
}

/** A stored reading as an import answers it. */
export function describeStored(submission: Placed, row: ReadingRow, copy: boolean): ImportItem {
  return describeItem(
    submission,
    {
      kind: itemKind.parse(row.kind),
      form: formId(row),
      notAForm: row.not_a_form === null ? null : notAForm.parse(row.not_a_form),
      reading: readingOf(row.fields),
      ...(row.returned === null ? {} : { returned: returnedOf(row.returned) }),
      why: whyOf(row.why),
      problem: problemOf(row.problem),
    },
    copy,
    null,
  )
}

/** A proposal without what only the register uses. */
export function publicMatch({ decision, case: ref, score, reasons }: Proposal) {
  return { decision, case: ref, score, reasons: [...reasons] }
}
