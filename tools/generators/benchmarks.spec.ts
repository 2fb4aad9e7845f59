import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { benchmarksTable } from './benchmarks.mjs'

it('shows each goal beside what was measured, missed ones too, with the commit', () => {
  const folder = mkdtempSync(join(tmpdir(), 'litper-bench-'))
  const figures = [
    { what: 'a : b', unit: '/s', ours: 10, ratio: 0.5, goal: 0.6 },
    { what: 'cost', unit: 'ms', ours: 10, ratio: 0.5, goal: 0.6, atMost: true },
    { what: 'p99', unit: 'ms', ours: 33.2, goal: 50, atMost: true },
    { what: '  without a goal', unit: '/s', ours: 1 },
  ]
  writeFileSync(
    join(folder, 'x.json'),
    JSON.stringify({ name: 'x', date: '2026-11-28T04:00:00Z', commit: 'abc', figures }),
  )
  const rows = benchmarksTable(folder).split('\n').slice(2)
  rmSync(folder, { recursive: true })
  expect(
    rows.map((row) =>
      row
        .split('|')
        .map((cell) => cell.trim())
        .slice(1, -1),
    ),
  ).toEqual([
    ['x', 'a : b', '0.5 (10/s)', '≥ 0.6', '**missed**', 'abc, 2026-11-28'],
    ['x', 'cost', '0.5 (10 ms)', '≤ 0.6', 'yes', 'abc, 2026-11-28'],
    ['x', 'p99', '33.2 ms', '≤ 50 ms', 'yes', 'abc, 2026-11-28'],
  ])
})
