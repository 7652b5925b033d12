import type { ReadItem } from '../intake/worker-protocol'
import { newId, type NewReading } from '../store'
import type { RegisterContext } from './context'
import { packIdOf, packOf } from './forms'

/** The version of the reader that recorded a reading; raised when forms are read differently. */
const readerVersion = 1

/** One reading as its row. */
export function readingRow(context: RegisterContext, item: ReadItem, submission_id: string): NewReading {
  const pack = packOf(context.packs, packIdOf(context.packs, item.form) ?? context.board, null)
  return {
    id: newId(context.clock),
    submission_id,
    kind: item.kind,
    not_a_form: item.notAForm,
    pack_id: pack.id,
    pack_version: pack.policy.version,
    form_id: item.form === null ? null : item.form.slice(item.form.indexOf('/') + 1),
    reader_version: readerVersion,
    fields: JSON.stringify(item.reading),
    why: JSON.stringify(item.why),
    problem: item.problem === null ? null : JSON.stringify(item.problem),
    read_at: context.clock.now(),
    returned: item.returned === undefined ? null : JSON.stringify(item.returned),
  }
}

/** The row that marks a file which is only a wrapper as read. */
export function wrapperRow(context: RegisterContext, submission_id: string): NewReading {
  return {
    id: newId(context.clock),
    submission_id,
    kind: 'wrapper',
    not_a_form: null,
    pack_id: null,
    pack_version: null,
    form_id: null,
    reader_version: readerVersion,
    fields: '{}',
    why: '[]',
    problem: null,
    read_at: context.clock.now(),
    returned: null,
  }
}
