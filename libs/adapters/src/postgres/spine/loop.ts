import { setTimeout as sleep } from 'node:timers/promises'

/** Told of every fault of a background loop; the platform logs it. */
export type FaultListener = (loop: string, error: unknown) => void
let onFault: FaultListener = () => undefined
export const listenToLoopFaults = (listener: FaultListener): void => {
  onFault = listener
}

/**
 * Runs `pass` when woken and at least every `pollMs`; again at once while it returns true; backs off on faults. A pass that found
 * little is not followed by another within `gapMs`: what comes meanwhile costs one pass.
 */
export class Loop {
  private stopped = true
  private woken = false
  private release?: () => void
  private done: Promise<void> = Promise.resolve()

  constructor(
    private readonly name: string,
    private readonly pollMs: number,
    private readonly pass: () => Promise<boolean>,
    private readonly gapMs = 0,
  ) {}

  start(): void {
    if (!this.stopped) return
    this.stopped = false
    this.done = this.run()
  }

  wake(): void {
    this.woken = true
    this.release?.()
  }

  /** Resolves when the pass in hand is over. */
  async stop(): Promise<void> {
    this.stopped = true
    this.wake()
    await this.done
  }

  private async run(): Promise<void> {
    let faults = 0
    while (!this.stopped) {
      this.woken = false
      const next = performance.now() + this.gapMs
      try {
        const more = await this.pass()
        faults = 0
        if (more) continue
        const gap = next - performance.now()
        if (gap > 0 && !this.stopped) await sleep(gap)
        if (this.woken) continue
      } catch (error) {
        onFault(this.name, error)
        await sleep(Math.min(5000, 50 * 2 ** faults++) * (0.5 + Math.random() / 2))
        continue
      }
      if (this.stopped) break
      await new Promise<void>((release) => {
        const timer = setTimeout(release, this.pollMs)
        this.release = () => {
          clearTimeout(timer)
          release()
        }
      })
      this.release = undefined
    }
  }
}
