const FAULT_MS = 1000

/** Runs `pass` when it is woken and after the time that the last pass returned; never two at a time. */
export class PassLoop {
  stopping = false
  private woken = false
  private release?: () => void
  private done: Promise<void> = Promise.resolve()

  constructor(
    /** Resolves to the milliseconds until the next pass. */
    private readonly pass: () => Promise<number>,
    private readonly onFault: (error: unknown) => void,
  ) {}

  start(): void {
    this.done = this.live()
  }

  wake(): void {
    this.woken = true
    this.release?.()
  }

  /** Resolves when the running pass is over. */
  async stop(): Promise<void> {
    this.stopping = true
    this.wake()
    await this.done
  }

  private async live(): Promise<void> {
    while (!this.stopping) {
      this.woken = false
      const wait = await this.pass().catch((error) => {
        this.onFault(error)
        return FAULT_MS
      })
      if (wait > 0 && !this.woken) await this.pause(wait)
    }
  }

  private async pause(ms: number): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    const timer = setTimeout(resolve, ms)
    this.release = resolve
    await promise
    clearTimeout(timer)
    this.release = undefined
  }
}
