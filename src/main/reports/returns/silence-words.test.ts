import { expect, it } from 'vitest'
import { z } from 'zod'
import type { SubgroupFindings } from '@shared/analysis/subgroup-findings'
import { subgroupPaper } from './subgroup-paper'
import { subgroupSheets } from './subgroup-sheets'

const found: SubgroupFindings = {
  ...{ years: ['2025-26'], agencies: [], themes: [], issues: [], sentences: [] },
  silence: {
    silent: ['Fenwick Ambulance Service', 'Oakfield Academy'],
    nil: ['Alder Vale Police', 'Marlow Care Group'],
    noThemes: ['Bramblewood Homes'],
    onRegisterOnly: ['Oakfield Academy', 'Alder Vale Police'],
  },
}

it('each agency that is silent, said nil or said little stands once, with all that is known of it', () => {
  const paper = subgroupPaper(found, { board: 'Board', producedAt: '2026-11-22T12:00:00.000Z' })
  const lists = paper.blocks.flatMap((block) => (block.kind === 'list' ? block.items : [])).map(String)
  const sheet = subgroupSheets(found, 'Board').find(({ name }) => name === 'Silence')
  const rows = z
    .array(z.array(z.string()))
    .parse(sheet?.rows)
    .map((row) => row.join(': '))
  for (const lines of [lists, rows]) {
    expect(lines.map((line) => line.split(':')[0])).toEqual([
      ...['Fenwick Ambulance Service', 'Oakfield Academy', 'Alder Vale Police', 'Marlow Care Group'],
      'Bramblewood Homes',
    ])
    expect(lines[0]).not.toContain('the register')
    expect(lines[1]).toContain('Nothing was heard, and the register has escalations of it')
    expect(lines[2]).toContain('nothing to report, and the register has escalations of it')
  }
})
