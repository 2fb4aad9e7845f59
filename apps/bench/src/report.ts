import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { round } from './stats.ts'
import { root, table } from './tools.ts'

/**
 * One measured figure and the limit of the same run (medians of the rounds), their ratio, and the goal of the ratio. Without
 * a limit the goal is for our figure. `atMost`: less is better. `spread`: (most − least) ÷ median of our rounds.
 */
export interface Figure {
  what: string
  unit: string
  ours: number
  limit?: number
  ratio?: number
  goal?: number
  atMost?: boolean
  spread?: number
}
/** CPU milliseconds beside those of what they are compared with. */
export const cpuFigure = (what: string, ours: number, limit: number, goal: number): Figure => ({
  ...{ what: `CPU ms per ${what}`, unit: 'ms', ours, limit, ratio: ours / limit, goal, atMost: true },
})

export interface Result {
  figures: Figure[]
  details: Record<string, unknown>
  notes: string[]
}

/** @returns undefined without a goal */
export function isMet({ goal, ratio, ours, atMost }: Figure): boolean | undefined {
  if (goal === undefined) return undefined
  const value = ratio ?? ours
  return atMost ? value <= goal : value >= goal
}

/** Two digits below ten, one below a hundred, none above. */
const text = (value: number | undefined) =>
  value === undefined ? '' : `${round(value, Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0)}`

export function tableOf(figures: readonly Figure[]): string {
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

/** JSON as the formatter indents it, with lists of numbers on one line. */
export const printed = (value: unknown) =>
  `${JSON.stringify(value, rounded, 2).replace(/\[\s+([-\d.,\s]*?)\s+\]/g, (_, inner) => `[${inner.replace(/\s+/g, ' ')}]`)}\n`

const rounded = (_: string, value: unknown) => (typeof value === 'number' ? round(value, 3) : value)

/** @param path relative to the root */
export function keep(path: string, result: unknown) {
  const file = join(root, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, printed(result))
}
