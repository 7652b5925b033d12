import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { stringify } from 'yaml'
import type { Ask, BlindForm } from './form'

const asked = ([label, gives]: Ask) => {
  if (gives === null) return []
  const [field, ...also] = typeof gives === 'string' ? [gives] : gives
  return [{ field, labels: [label], ...(also.length > 0 ? { also } : {}) }]
}

/** The form's questions as a pack states them: those asked of two parties alike belong to the party's block. */
function packOf({ id, board, short, title, guidance, parts }: BlindForm, grounds: readonly string[]) {
  const labels = parts.flatMap(([, asks]) => asks.map(([label]) => label))
  const twice = new Set(labels.filter((label, n) => labels.indexOf(label) !== n))
  const isBlock = ([heading, asks]: BlindForm['parts'][number]) => heading !== null && asks.some(([label]) => twice.has(label)) // prettier-ignore
  const stage = (number: number, rung: string) => ({
    id: `stage-${number}`, number, name: `Stage ${number}`, rung, who: 'As the policy says', clause: String(number),
  }) // prettier-ignore
  return {
    id, board: { name: board, short }, policy: { title, version: '2026', approvedOn: '2026-01-05' }, scope: ['adult', 'child'], calendar: 'england-and-wales',
    stages: [stage(1, 'practitioner'), stage(2, 'senior-manager'), stage(3, 'chair')],
    grounds: grounds.map((label, n) => ({ id: `ground-${n + 1}`, label, theme: 'threshold' })),
    forms: [{
      id: 'form', title, recognise: { titles: [title], board: [board, short] },
      fields: parts.filter((part) => !isBlock(part)).flatMap(([, asks]) => asks.flatMap(asked)),
      sections: parts.filter(isBlock).map(([heading, asks]) => ({ opens: [heading], fields: asks.flatMap(asked) })),
      guidance: [guidance],
    }],
  }
} // prettier-ignore

/** Writes a pack for each board of a set that has none in the program. */
export function writePacks(folder: string, forms: readonly BlindForm[], grounds: readonly string[]): void {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const form of forms)
    if (form.form === undefined) writeFileSync(`${folder}/${form.id}.yaml`, stringify(packOf(form, grounds)))
}
