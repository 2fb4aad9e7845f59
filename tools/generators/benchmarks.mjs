import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../lib/root.mjs'
import { table } from './markdown.mjs'

/**
 * @typedef {{ what: string, unit: string, ours: number, ratio?: number, goal?: number, atMost?: boolean }} Figure
 * @typedef {{ name: string, date: string, commit: string, figures: Figure[] }} Result
 */

/** The measured figures that have a goal, missed ones too, each with the commit that it was measured on. */
export function benchmarksTable(folder = join(root, 'bench', 'results')) {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : []
  const results = files
    .sort()
    .map((name) => /** @type {Result} */ (JSON.parse(readFileSync(join(folder, name), 'utf8'))))
  const rows = results.flatMap(({ name, date, commit, figures }) =>
    figures
      .filter(({ goal }) => goal !== undefined)
      .map((figure) => [name, figure.what.trim(), ...judged(figure), `${commit}, ${date.slice(0, 10)}`]),
  )
  return table([['benchmark', 'figure', 'measured', 'goal', 'met', 'commit'], ...rows])
}

/** A goal is one of the ratio where there is one, else of the figure. @param {Figure} figure */
function judged({ unit, ours, ratio, goal = 0, atMost }) {
  const judgedBy = ratio ?? ours
  const ownUnit = /^[a-z]/i.test(unit) ? ` ${unit}` : unit
  const measured = ratio === undefined ? `${ours}${ownUnit}` : `${ratio} (${ours}${ownUnit})`
  const isMet = atMost ? judgedBy <= goal : judgedBy >= goal
  const goalUnit = ratio === undefined ? ownUnit : ''
  return [measured, `${atMost ? '≤' : '≥'} ${goal}${goalUnit}`, isMet ? 'yes' : '**missed**']
}
