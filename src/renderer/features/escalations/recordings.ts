import type { CaseDetail } from '@shared/contract/escalations'
import { isLive } from '@shared/protocol/clock-summary'
import type { ProtocolPack } from '@shared/protocol/pack-schema'
import { recordOfClock, recordOfDuty, type Recording } from './record-of'

/** Something a person may say has happened. */
export interface RecordChoice {
  readonly id: string
  readonly label: string
  readonly note?: string
  readonly recording: Recording
}

/** A task's duty: a task of a case that was reopened carries its round after a colon. */
export const dutyIdOf = (task: { readonly id: string }): string => task.id.split(':')[0] ?? task.id

/** What may be recorded of a case now: what is still to be done first, then whatever else can happen. */
export function recordChoices(one: CaseDetail, pack: ProtocolPack): readonly RecordChoice[] {
  const stage = one.stages.at(-1)?.id ?? null
  const at = one.stages.at(-1)?.name
  const duties = one.tasks.flatMap((task): RecordChoice[] => {
    const recording = task.doneOn === null ? recordOfDuty(pack, dutyIdOf(task)) : null
    return recording ? [{ id: task.id, label: task.what, note: 'Task', recording }] : []
  })
  const deadlines = one.clocks
    .filter((clock) => isLive(clock) && !clock.duty)
    .map((clock): RecordChoice => ({
      id: clock.id,
      label: clock.what,
      note: 'Deadline',
      recording: recordOfClock(pack, clock) ?? { type: 'task-done', stage: clock.stage, clock: clock.id },
    }))
  return [
    ...duties,
    ...deadlines,
    ...happenings.map(([type, label]) => ({
      id: type,
      label,
      note: type === 'concern-arose' ? undefined : at,
      recording: { type, stage: type === 'concern-arose' ? null : stage },
    })),
  ]
}

const happenings = [
  ['contact-made', 'The receiving agency answered'],
  ['not-agreed', 'They tried to agree, and did not'],
  ['information-requested', 'Further information was asked for'],
  ['information-received', 'Further information was received'],
  ['recommended', 'The Chair made a recommendation: resolves the case'],
  ['concern-arose', 'The disagreement arose'],
] as const
