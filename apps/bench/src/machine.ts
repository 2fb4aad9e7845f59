import { execFileSync } from 'node:child_process'
import { cpus, loadavg, release, totalmem } from 'node:os'
import { round } from './stats.ts'
import { root } from './tools.ts'

/** When more than this share of the cores was busy before the start, other programs may have changed the figures. */
const QUIET = 0.25

/** What the figures were taken on. */
export function machine() {
  const [first] = cpus()
  return {
    cpu: first?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memoryGb: round(totalmem() / 2 ** 30),
    kernel: release(),
  }
}

/** How many cores were busy: the mean of the last minute. */
export const busyCores = () => round(loadavg()[0] ?? 0, 2)

/**
 * @param before busy cores before the benchmark
 * @returns whether other programs may have changed the figures
 */
export const isNoisy = (before: number): boolean => before > QUIET * cpus().length

/** The commit measured, with `+` when there are uncommitted changes; `unknown` outside a clone. */
export function commit() {
  try {
    const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim()
    return `${git('rev-parse', '--short', 'HEAD')}${git('status', '--porcelain', '--', 'libs', 'apps') ? '+' : ''}`
  } catch {
    return 'unknown'
  }
}
