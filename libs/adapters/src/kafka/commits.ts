import { setTimeout as sleep } from 'node:timers/promises'

export interface Offset {
  readonly topic: string
  readonly partition: number
  /** Of the next record to read. */
  readonly offset: string
}

const GATHER_MS = 200

/** Tells the broker how far a member has come, several partitions at a time: what a crash makes come again, the inbox knows. */
export class Commits {
  private readonly due = new Map<string, { readonly offset: Offset; readonly mine: () => boolean }>()
  private timer?: NodeJS.Timeout

  constructor(private readonly send: (offsets: Offset[]) => Promise<void>) {}

  /** Everything below the offset is handled. It is not told once the partition is another's. */
  handled(place: string, offset: Offset, mine: () => boolean): void {
    this.due.set(place, { offset, mine })
    this.timer ??= setTimeout(() => this.soon(), GATHER_MS)
  }

  /** @throws whatever the driver throws, while the group comes together or the broker is away; what was due stays due */
  async flush(): Promise<void> {
    for (const [place, { mine }] of this.due) if (!mine()) this.due.delete(place)
    const told = [...this.due]
    if (told.length === 0) return
    await this.send(told.map(([, { offset }]) => offset))
    for (const [place, one] of told) if (this.due.get(place) === one) this.due.delete(place)
  }

  /** Tries for so long: the group may be coming together just now. */
  async settle(ms: number): Promise<void> {
    for (const until = performance.now() + ms; this.due.size > 0 && performance.now() < until; await sleep(GATHER_MS))
      await this.flush().catch(() => undefined)
  }

  stop(): void {
    clearTimeout(this.timer)
    this.timer = undefined
    this.due.clear()
  }

  private soon(): void {
    this.flush()
      .catch(() => undefined)
      .finally(() => {
        this.timer = this.due.size > 0 ? setTimeout(() => this.soon(), GATHER_MS) : undefined
      })
  }
}
