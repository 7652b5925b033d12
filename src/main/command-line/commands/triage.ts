import { counted, type Answer } from '../answer'
import { UsageError, type Arguments } from '../arguments'
import { withRegister, type Surroundings } from '../open'

/** Accepts what needs no judgement and lists what does, each with its reasons; or takes one decision back. */
export async function triage(call: Arguments, surroundings: Surroundings): Promise<Answer> {
  const { undo } = call.options
  if (undo !== undefined) return takeBack(undo, call, surroundings)
  if (!call.options['accept-clear'])
    throw new UsageError('Say --accept-clear, or --undo SUBMISSION: the rest of triage is done in the app.')
  return withRegister(call, surroundings, async ({ handlers }) => {
    const { accepted, left } = await handlers['triage.acceptClear'](null)
    return {
      lines: [
        ...accepted.map((a) => a.said),
        `${counted(accepted.length, 'item')} accepted.`,
        ...left.map((item) => `${item.name}: ${item.reasons.join(' ')}`),
        ...(left.length
          ? [`${counted(left.length, 'item needs', 'items need')} a person. Open Triage to decide.`]
          : []),
      ],
      json: { accepted, left },
      needsPerson: left.length > 0,
    }
  })
}

async function takeBack(submission: string, call: Arguments, surroundings: Surroundings): Promise<Answer> {
  return withRegister(call, surroundings, async ({ handlers }) => {
    const undone = await handlers['triage.undo']({ submission })
    return { lines: [`${undone.said}.`], json: undone, needsPerson: false }
  })
}
