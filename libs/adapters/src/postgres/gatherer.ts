type Many = (items: readonly unknown[]) => Promise<readonly unknown[]>
interface Waiting {
  readonly item: unknown
  resolve(answer: unknown): void
  reject(error: unknown): void
}

/**
 * Collects the questions of concurrent works. The questions of one name are sent together when no work can go on without an
 * answer: most works then wait at the same step.
 */
export class Gatherer {
  private readonly waiting = new Map<string, { many: Many; all: Waiting[] }>()

  gather<I, O>(name: string, item: I, many: (items: readonly I[]) => Promise<readonly O[]>): Promise<O> {
    return new Promise<O>((resolve, reject) => {
      const one: Waiting = { item, resolve: resolve as Waiting['resolve'], reject }
      const others = this.waiting.get(name)
      if (others) return void others.all.push(one)
      this.waiting.set(name, { many: many as Many, all: [one] })
      setImmediate(() => void this.send(name))
    })
  }

  private async send(name: string): Promise<void> {
    const { many, all } = this.waiting.get(name)!
    this.waiting.delete(name)
    try {
      const answers = await many(all.map((one) => one.item))
      for (const [index, one] of all.entries()) one.resolve(answers[index])
    } catch (error) {
      for (const one of all) one.reject(error)
    }
  }
}
