/** What a screen hears of: which kind of thing changed, and which one. No data: a screen that may see it asks for it. */
export interface Change {
  /** The noun of the operations that show it: `orders`, `waybills`; `timelines` is about one order. */
  readonly topic: string
  /** Absent where the key of the event is no id of ours. */
  readonly id?: string
}
/** A change with its place among the tenant's changes. */
export interface NumberedChange extends Change {
  readonly sequence: number
}
/** What is read of an event. */
export interface Happened {
  readonly stream: string
  readonly key: string
  readonly data: unknown
}

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/
/** Streams whose last word is not the noun of the operations. */
const TOPICS: Readonly<Record<string, string>> = {
  'integration.message-status': 'messages',
  'integration.set-aside': 'orders',
  'integration.shop': 'integrations',
  'chat.order-answer': 'conversations',
  'agents.run': 'agent_runs',
}

/** `tracking.carrier-account` → `carrier_accounts` */
export const topicOf = (stream: string): string =>
  TOPICS[stream] ?? `${stream.slice(stream.indexOf('.') + 1).replaceAll('-', '_')}s`

/** The changes that an event means: its own thing, and the timeline of its order. */
export function changesOf({ stream, key, data }: Happened): Change[] {
  const topic = topicOf(stream)
  const named = (data as { orderId?: unknown } | null)?.orderId
  const orderId = typeof named === 'string' && UUID.test(named) ? named : undefined
  const own: Change = UUID.test(key) ? { topic, id: key } : { topic }
  return orderId ? [own, { topic: 'timelines', id: orderId }] : [own]
}

/** Each change once, the last place wins: a thing that moved five times is asked for once. */
export const without = <C extends Change>(changes: readonly C[]): C[] => [
  ...new Map(changes.map((change) => [`${change.topic} ${change.id ?? ''}`, change])).values(),
]

const MOST = 500

/** The last changes of one tenant, for a screen that lost its connection for a moment. */
export class RecentChanges {
  private kept: NumberedChange[] = []
  /** Everything above this number is kept. */
  private from: number

  constructor(startedAt: number) {
    this.from = startedAt
  }

  add(changes: readonly NumberedChange[]): void {
    this.kept.push(...changes)
    if (this.kept.length <= MOST) return
    const gone = this.kept.splice(0, this.kept.length - MOST)
    this.from = gone.at(-1)!.sequence
  }

  /** What came after; undefined when some of it is not kept any more. */
  after(sequence: number): NumberedChange[] | undefined {
    return sequence < this.from ? undefined : this.kept.filter((one) => one.sequence > sequence)
  }
}

/** Numbers that rise over all processes and restarts, as far as clocks agree: the time in microseconds, or one more than the last. */
export class Sequence {
  private last = 0

  next(nowMs: number): number {
    this.last = Math.max(this.last + 1, nowMs * 1000)
    return this.last
  }
}
