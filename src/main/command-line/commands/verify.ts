import type { Answer } from '../answer'
import type { Arguments } from '../arguments'
import { withRegister, type Surroundings } from '../open'

/** Integrity of the database, the audit trail, and every stored original against its hash. */
export async function verifyRegister(call: Arguments, surroundings: Surroundings): Promise<Answer> {
  return withRegister(call, surroundings, async (register) => {
    const found = await register.verify()
    return {
      lines: [
        ...found.checked,
        ...found.problems.map((p) => `${p.message} ${p.whatToDo}`),
        found.clean ? 'Nothing is wrong.' : 'Something is wrong: see above.',
      ],
      json: found,
      needsPerson: !found.clean,
    }
  })
}
