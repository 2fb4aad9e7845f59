import { Agent } from 'undici'
import type { SandboxClock } from './clock.ts'
import type { Faults, FaultTarget } from './fault-kinds.ts'

export interface DeliveryResult {
  readonly acked: boolean
  readonly attempts: number
  /** HTTP status of the last attempt, when there was an answer. */
  readonly status?: number
}

/** One outgoing webhook: the same bytes on every attempt. */
export interface Delivery {
  readonly target: FaultTarget
  /** Absolute, or a path on the platform. */
  readonly url: string
  /** A function is called for each attempt with the unchanged body, for signatures and new tokens. */
  readonly headers:
    | Record<string, string>
    | ((body: string) => Record<string, string> | Promise<Record<string, string>>)
  readonly body: string
  readonly method?: 'POST' | 'GET' | 'PUT'
  /** Waits before each retry, milliseconds of sandbox time; its length is the number of retries. */
  readonly retryDelaysMs: readonly number[]
  /** How long the vendor waits for an answer, in milliseconds of machine time. */
  readonly timeoutMs: number
  onResult?(result: DeliveryResult): void
}

export interface Deliverer {
  deliver(delivery: Delivery): void
  counts(): DeliveryCounts
  reset(): void
  close(): Promise<void>
}

/**
 * `sent` counts deliveries that were sent at least once, `retried` further attempts, `lost` those that a drop fault removed.
 */
export interface DeliveryCounts {
  sent: number
  acked: number
  retried: number
  gaveUp: number
  lost: number
  waiting: number
}

interface Attempt {
  readonly delivery: Delivery
  attempts: number
  readonly generation: number
}

/** The most sockets of one vendor at a time; it also limits memory. */
const SOCKETS = 64
const DEFAULT_HOLD_BACK_MS = 2000
const DEFAULT_LATENCY_MS = 1500

/**
 * Sends in the order given, up to 64 at once. A non-2xx answer, a broken socket or a late answer is retried by the
 * delivery's schedule. Faults of the target: latency and reorder hold back, duplicate sends twice, drop loses it for
 * good, error fails an attempt before it leaves, timeout ignores the answer, malformed corrupts the body of one attempt.
 */
export function createDeliverer(given: { platformUrl: string; clock: SandboxClock; faults: Faults }): Deliverer {
  const { clock, faults } = given
  const agent = new Agent({ connections: SOCKETS, pipelining: 1, keepAliveTimeout: 10_000 })
  const queue: Attempt[] = []
  let head = 0
  let inFlight = 0
  let generation = 0
  let counts = zero()

  function enqueue(attempt: Attempt): void {
    if (attempt.generation !== generation) return
    queue.push(attempt)
    pump()
  }

  function pump(): void {
    while (inFlight < SOCKETS && head < queue.length) {
      const attempt = queue[head] as Attempt
      head += 1
      if (head > 1024 && head * 2 > queue.length) {
        queue.splice(0, head)
        head = 0
      }
      inFlight += 1
      void run(attempt).finally(() => {
        inFlight -= 1
        pump()
      })
    }
  }

  async function run(attempt: Attempt): Promise<void> {
    if (attempt.generation !== generation) return
    attempt.attempts += 1
    if (attempt.attempts === 1) counts.sent += 1
    else counts.retried += 1
    const status = await send(attempt.delivery)
    if (attempt.generation !== generation) return
    settle(attempt, status)
  }

  function settle(attempt: Attempt, status: number | undefined): void {
    const acked = status !== undefined && status >= 200 && status < 300
    const delay = attempt.delivery.retryDelaysMs[attempt.attempts - 1]
    if (!acked && delay !== undefined) {
      clock.after(delay, () => enqueue(attempt))
      return
    }
    if (acked) counts.acked += 1
    else counts.gaveUp += 1
    counts.waiting -= 1
    attempt.delivery.onResult?.({
      acked,
      attempts: attempt.attempts,
      ...(status === undefined ? {} : { status }),
    })
  }

  /** The status that the vendor received; undefined without an answer. */
  async function send(delivery: Delivery): Promise<number | undefined> {
    const fault = faults.pick(delivery.target, ['error', 'timeout', 'malformed'])
    if (fault?.kind === 'error') return undefined
    try {
      const url = new URL(delivery.url, given.platformUrl)
      const headers = typeof delivery.headers === 'function' ? await delivery.headers(delivery.body) : delivery.headers
      const response = await agent.request({
        origin: url.origin,
        path: url.pathname + url.search,
        method: delivery.method ?? 'POST',
        headers,
        body: fault?.kind === 'malformed' ? corrupt(delivery.body) : delivery.body,
        headersTimeout: delivery.timeoutMs,
        bodyTimeout: delivery.timeoutMs,
      })
      await response.body.dump()
      return fault?.kind === 'timeout' ? undefined : response.statusCode
    } catch {
      return undefined // refused, reset or too late: for the sender each is a failed attempt
    }
  }

  return {
    deliver(delivery) {
      if (faults.pick(delivery.target, ['drop'])) {
        counts.lost += 1
        delivery.onResult?.({ acked: false, attempts: 0 })
        return
      }
      const copies = faults.pick(delivery.target, ['duplicate']) ? 2 : 1
      const slow = faults.pick(delivery.target, ['latency'])
      const late = faults.pick(delivery.target, ['reorder'])
      const wait =
        (slow ? (slow.latencyMs ?? DEFAULT_LATENCY_MS) : 0) +
        (late ? Math.random() * (late.latencyMs ?? DEFAULT_HOLD_BACK_MS) : 0)
      for (let copy = 0; copy < copies; copy += 1) {
        counts.waiting += 1
        const attempt: Attempt = { delivery, attempts: 0, generation }
        if (wait > 0) clock.after(wait * clock.factor, () => enqueue(attempt))
        else enqueue(attempt)
      }
    },
    counts: () => ({ ...counts }),
    reset() {
      generation += 1
      queue.length = 0
      head = 0
      counts = zero()
    },
    async close() {
      generation += 1
      queue.length = 0
      head = 0
      await agent.destroy()
    },
  }
}

function zero(): DeliveryCounts {
  return { sent: 0, acked: 0, retried: 0, gaveUp: 0, lost: 0, waiting: 0 }
}

/** The same length, with the middle overwritten, so that the signature does not match. */
function corrupt(body: string): string {
  const middle = Math.floor(body.length / 2)
  return `${body.slice(0, middle)}\u0001\u0001${body.slice(middle + 2)}`
}
