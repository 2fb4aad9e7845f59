import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from '../lib/build.mjs'
import { table } from '../lib/distributed/figures.mjs'
import { round } from './stats.mjs'

/**
 * What was measured: ours beside the limit of the same run (medians of the rounds), their ratio, and the goal for the
 * ratio; where there is no limit, the goal is for our figure. `atMost`: less is better. `spread`: (most − least) ÷ median of our rounds.
 * @typedef {{ what: string, unit: string, ours: number, limit?: number, ratio?: number, goal?: number, atMost?: boolean,
 *   spread?: number }} Figure
 * @typedef {{ figures: Figure[], details: Record<string, unknown>, notes: string[] }} Result
 */

/** @param {Figure} figure @returns {boolean | undefined} undefined where nothing is wanted */
export function isMet({ goal, ratio, ours, atMost }) {
  if (goal === undefined) return undefined
  const value = ratio ?? ours
  return atMost ? value <= goal : value >= goal
}

/** Short enough to read, long enough to compare. @param {number | undefined} value */
const text = (value) =>
  value === undefined ? '' : `${round(value, Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0)}`

/** @param {readonly Figure[]} figures @returns {string} */
export function tableOf(figures) {
  const rows = figures.map((figure) => [
    figure.what,
    `${text(figure.ours)} ${figure.unit}`,
    text(figure.limit),
    text(figure.ratio),
    figure.goal === undefined ? '' : `${figure.atMost ? '≤' : '≥'} ${figure.goal}`,
    { true: 'met', false: 'NOT met', undefined: '' }[`${isMet(figure)}`],
  ])
  return table([['what', 'ours', 'limit', 'ratio', 'goal', ''], ...rows])
}

/**
 * Indented as the formatter has it: lists of numbers on one line.
 * @param {unknown} value
 */
export const printed = (value) =>
  `${JSON.stringify(value, rounded, 2).replace(/\[\s+([-\d.,\s]*?)\s+\]/g, (_, inner) => `[${inner.replace(/\s+/g, ' ')}]`)}\n`

/** @param {string} _ @param {unknown} value */
const rounded = (_, value) => (typeof value === 'number' ? round(value, 3) : value)

/**
 * @param {string} path below the root
 * @param {unknown} result
 */
export function keep(path, result) {
  const file = join(root, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, printed(result))
}
