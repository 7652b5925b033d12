import fc from 'fast-check'
import { expect, it } from 'vitest'
import { removeTestFolders } from '../../src/main/store/test-register'
import { contentOf, type RegisterContent } from '../support/register-content'
import { sampleFiles } from '../support/sample-files'
import { importInto, sampleRegister } from '../support/sample-register'

// A few in every run; set ACCORD_ANY_ORDER for a long one.
const runs = Number(process.env['ACCORD_ANY_ORDER'] ?? 4)

type Files = readonly string[]

/** What a new register says once these imports, one after the other, are in it and the obvious is accepted. */
async function after(
  imports: readonly Files[],
  accept: 'at the end' | 'each time',
): Promise<RegisterContent> {
  const register = await sampleRegister()
  try {
    for (const files of imports) {
      await importInto(register, files)
      if (accept === 'each time') await register.handlers['triage.acceptClear'](null)
    }
    await register.handlers['triage.acceptClear'](null)
    return await contentOf(register)
  } finally {
    await register.close()
    removeTestFolders()
  }
}

/** References are given in the order of acceptance, so they say how a register came about. */
function withoutReferences(content: RegisterContent): unknown {
  const cases = content.cases.map((each) => JSON.stringify(each).replace(/ACC-\d{4}-\d{4}/g, 'a case')).sort()
  return { cases, agencies: content.agencies }
}

const shuffled = (files: Files) =>
  fc.shuffledSubarray([...files], { minLength: files.length, maxLength: files.length })
const someFilesTwice = fc.subarray([...sampleFiles], { minLength: 1 }).chain((files) =>
  fc.record({
    files: fc.constant(files),
    first: shuffled(files),
    again: shuffled(files),
    cut: fc.nat({ max: files.length }),
  }),
)

it(
  `gives the same register for any of the samples in any order, twice (${runs} runs)`,
  async () => {
    await fc.assert(
      fc.asyncProperty(someFilesTwice, async ({ files, first, again, cut }) => {
        const straight = await after([files], 'at the end')
        const imports = [first.slice(0, cut), first.slice(cut), again]
        expect(await after(imports, 'at the end')).toEqual(straight)
        const asTheyCame = await after(imports, 'each time')
        expect(withoutReferences(asTheyCame)).toEqual(withoutReferences(straight))
      }),
      { numRuns: runs, seed: Number(process.env['ACCORD_SEED'] ?? 20261122) },
    )
  },
  60_000 + runs * 30_000,
)

it('makes a case of every escalation in the samples and leaves what needs judgement to a person', async () => {
  const register = await sampleRegister()
  await importInto(register, sampleFiles)
  const { left } = await register.handlers['triage.acceptClear'](null)
  const { cases } = await contentOf(register)
  // 31 escalations by form, 4 more in each of the two logs, 2 of the 3 neighbours' forms.
  expect(cases).toHaveLength(41)
  expect(left.map(({ name }) => name).sort()).toEqual([
    'Concern.docx',
    'Escalation Monitoring Form OT.docx',
    'Escalation – Rowan Tilley',
  ])
  await register.close()
  removeTestFolders()
}, 60_000)
