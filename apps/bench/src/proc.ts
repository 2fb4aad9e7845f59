import { readdirSync, readFileSync } from 'node:fs'

/** The unit of /proc/<pid>/stat, on every Linux that Node runs on. */
const TICKS_PER_SECOND = 100

/**
 * `own`: seconds of CPU this process used itself; `ended`: those of its children that ended and were waited for, with
 * all of theirs.
 */
export interface Usage {
  parent: number
  own: number
  ended: number
}

/** Reads a line of /proc/<pid>/stat. The program's name may contain spaces and brackets: the numbers start after the last one. */
export function parseStat(text: string): Usage {
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
  const seconds = (index: number) => Number(fields[index]) / TICKS_PER_SECOND
  return { parent: Number(fields[1]), own: seconds(11) + seconds(12), ended: seconds(13) + seconds(14) }
}

/** All processes of this machine. */
export function processes(): Map<number, Usage> {
  const found = new Map()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    try {
      found.set(Number(name), parseStat(readFileSync(`/proc/${name}/stat`, 'utf8')))
    } catch {
      // it ended in the meantime
    }
  }
  return found
}

/** Seconds of CPU of a process and all its descendants, running and ended. */
export function treeSeconds(all: ReadonlyMap<number, Usage>, pid: number): number {
  const usage = all.get(pid)
  if (!usage) return 0
  let seconds = usage.own + usage.ended
  for (const [child, { parent }] of all) if (parent === pid) seconds += treeSeconds(all, child)
  return seconds
}

/**
 * Starts counting. The returned function says how many seconds of CPU each kind has used since.
 * @param kinds process ids; all must run until the count ends
 */
export function meter<K extends string>(kinds: Record<K, readonly number[]>): () => Record<K, number> {
  const count = () => {
    const all = processes()
    const names = Object.keys(kinds) as K[]
    const total = (name: K) => kinds[name].reduce((sum, pid) => sum + treeSeconds(all, pid), 0)
    return Object.fromEntries(names.map((name) => [name, total(name)])) as Record<K, number>
  }
  const before = count()
  return () => {
    const after = count()
    for (const name of Object.keys(after) as K[]) after[name] = Math.round((after[name] - before[name]) * 100) / 100
    return after
  }
}

/** What these processes have in memory together, in MiB. */
export const residentMib = (pids: readonly number[]): number =>
  pids.reduce((sum, pid) => {
    const kib = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return sum + Number(kib ?? 0) / 1024
  }, 0)
