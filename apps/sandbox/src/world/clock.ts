/** The sandbox’s own time: it runs `factor` times as fast as the machine’s and does not jump when the factor changes. */
export interface SandboxClock {
  now(): Date
  /** Milliseconds since the epoch, sandbox time. */
  ms(): number
  readonly factor: number
  setFactor(factor: number): void
  /** Calls `fn` once after `ms` of sandbox time. When the factor changes, waiting calls move too. */
  after(ms: number, fn: () => void): void
  /** The number of waiting calls. */
  pending(): number
  /** Cancels waiting calls and returns to the machine’s time at speed 1. */
  reset(): void
}

interface Waiting {
  readonly due: number
  readonly fn: () => void
  timer: NodeJS.Timeout | undefined
}

/** Node shortens longer timers to 1 ms. */
const LONGEST_TIMER_MS = 2 ** 31 - 1

export function createClock(realNow: () => number = () => Date.now()): SandboxClock {
  let factor = 1
  let realBase = realNow()
  let sandboxBase = realBase
  const waiting = new Set<Waiting>()

  const ms = () => sandboxBase + (realNow() - realBase) * factor

  function arm(item: Waiting): void {
    const wait = Math.max(0, (item.due - ms()) / factor)
    const reached = wait <= LONGEST_TIMER_MS
    item.timer = setTimeout(() => (reached ? fire(item) : arm(item)), Math.min(wait, LONGEST_TIMER_MS))
    item.timer.unref()
  }

  function fire(item: Waiting): void {
    waiting.delete(item)
    item.fn()
  }

  return {
    ms,
    now: () => new Date(ms()),
    get factor() {
      return factor
    },
    setFactor(next) {
      if (!Number.isFinite(next) || next <= 0) throw new RangeError('the clock factor must be a number above 0')
      sandboxBase = ms()
      realBase = realNow()
      factor = next
      for (const item of waiting) {
        clearTimeout(item.timer)
        arm(item)
      }
    },
    after(delay, fn) {
      const item: Waiting = { due: ms() + delay, fn, timer: undefined }
      waiting.add(item)
      arm(item)
    },
    pending: () => waiting.size,
    reset() {
      for (const item of waiting) clearTimeout(item.timer)
      waiting.clear()
      factor = 1
      realBase = realNow()
      sandboxBase = realBase
    },
  }
}
