import { execFileSync } from 'node:child_process'
import { cpus, loadavg, release, totalmem } from 'node:os'
import { root } from '../lib/build.mjs'
import { round } from './stats.mjs'

/** A machine is its own when less than this share of its cores was busy before we began. */
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

/** How busy the machine is, in cores: the mean of the last minute. */
export const busyCores = () => round(loadavg()[0] ?? 0, 2)

/** @param {number} before busy cores before the benchmark @returns {boolean} whether others may have taken part */
export const isNoisy = (before) => before > QUIET * cpus().length

/** The commit measured, with + when files differ from it; `unknown` outside a clone. */
export function commit() {
  try {
    const git = (/** @type {string[]} */ ...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim()
    return `${git('rev-parse', '--short', 'HEAD')}${git('status', '--porcelain', '--', 'libs', 'apps') ? '+' : ''}`
  } catch {
    return 'unknown'
  }
}
