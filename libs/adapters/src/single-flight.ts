/** Callers that ask for something while it is being made share that one call. */
export class SingleFlight {
  private readonly under = new Map<string, Promise<unknown>>()

  run<T>(key: string, work: () => Promise<T>): Promise<T> {
    const known = this.under.get(key)
    if (known) return known as Promise<T>
    const one = work().finally(() => this.under.delete(key))
    this.under.set(key, one)
    return one
  }
}
