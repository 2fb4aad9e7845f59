import { readdirSync, readFileSync } from 'node:fs'

/** What the kernel counts in, on every Linux that Node runs on. */
const TICKS_PER_SECOND = 100

/**
 * `own`: seconds of CPU this process used itself; `buried`: those of its children that ended and were waited for, with
 * all of theirs.
 * @typedef {{ parent: number, own: number, buried: number }} Usage
 */

/**
 * A line of /proc/<pid>/stat. The program's name may hold blanks and brackets: what counts starts after the last one.
 * @param {string} text
 * @returns {Usage}
 */
export function parseStat(text) {
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
  const seconds = (/** @type {number} */ index) => Number(fields[index]) / TICKS_PER_SECOND
  return { parent: Number(fields[1]), own: seconds(11) + seconds(12), buried: seconds(13) + seconds(14) }
}

/** Every process there is. @returns {Map<number, Usage>} */
export function processes() {
  const found = new Map()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    try {
      found.set(Number(name), parseStat(readFileSync(`/proc/${name}/stat`, 'utf8')))
    } catch {
      // it ended while we looked
    }
  }
  return found
}

/**
 * Seconds of CPU of a process and all its descendants, living and buried.
 * @param {ReadonlyMap<number, Usage>} all
 * @param {number} pid
 * @returns {number}
 */
export function treeSeconds(all, pid) {
  const usage = all.get(pid)
  if (!usage) return 0
  let seconds = usage.own + usage.buried
  for (const [child, { parent }] of all) if (parent === pid) seconds += treeSeconds(all, child)
  return seconds
}

/**
 * Starts counting; the function returned says what each kind has used since, in seconds.
 * @template {string} K
 * @param {Record<K, readonly number[]>} kinds process ids; all must live until the count ends
 * @returns {() => Record<K, number>}
 */
export function meter(kinds) {
  const count = () => {
    const all = processes()
    const names = /** @type {K[]} */ (Object.keys(kinds))
    const total = (/** @type {K} */ name) => kinds[name].reduce((sum, pid) => sum + treeSeconds(all, pid), 0)
    return /** @type {Record<K, number>} */ (Object.fromEntries(names.map((name) => [name, total(name)])))
  }
  const before = count()
  return () => {
    const after = count()
    for (const name of /** @type {K[]} */ (Object.keys(after)))
      after[name] = Math.round((after[name] - before[name]) * 100) / 100
    return after
  }
}
