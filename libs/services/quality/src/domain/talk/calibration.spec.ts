import { describe, expect, it } from 'vitest'
import { cohen } from './kappa.ts'
import { CRITERIA, carriersOf, type Labelled, labelled } from './labelled.testing.ts'
import { reviewTalk } from './review-talk.ts'

/** A little below what was measured. */
const FLOOR = { dev: 0.88, test: 0.8 }
const verdict = (passed: boolean | undefined) => (passed === undefined ? '-' : passed ? '1' : '0')
const CARRIERS = carriersOf([...labelled('dev'), ...labelled('test')])
function measure(all: readonly Labelled[]) {
  const judged = all.map(({ talk, labels }) => ({ labels, findings: reviewTalk(talk, CARRIERS).findings }))
  return CRITERIA.map((id) => ({
    id,
    ...cohen(
      judged.map(({ labels, findings }) => [
        labels[id],
        verdict(findings.find(({ criterion }) => criterion === id)?.passed),
      ]),
    ),
  }))
}
const shown = (half: string, rows: ReturnType<typeof measure>) =>
  [
    half,
    ...rows.map(
      ({ id, n, agree, kappa }) =>
        `  ${id.padEnd(9)} κ ${kappa.toFixed(2)}  agree ${(100 * agree).toFixed(0)} %  n ${n}`,
    ),
  ].join('\n')

describe('the judges of conversations, against what a person says', () => {
  const halves = { dev: labelled('dev'), test: labelled('test') }
  it.each(['dev', 'test'] as const)('%s: Cohen’s κ of each criterion', (half) => {
    const rows = measure(halves[half])
    console.log(shown(half === 'test' ? 'test half, which chose nothing' : 'half for choosing', rows))
    for (const { id, kappa } of rows) expect([id, kappa >= FLOOR[half]]).toEqual([id, true])
  })
})
