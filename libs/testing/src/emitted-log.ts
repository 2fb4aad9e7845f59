import { AsyncLocalStorage } from 'node:async_hooks'

interface ToldEvent {
  readonly contract: { readonly name: string; readonly data: { parse(data: unknown): unknown } }
  readonly data: unknown
}
export interface Heard {
  readonly name: string
  // biome-ignore lint/suspicious/noExplicitAny: a spec reads whatever event it asked for
  readonly data: any
}

/** For specs: what committed work told, each checked against its own contract; what rolled back was never told. */
export class EmittedLog {
  readonly heard: Heard[] = []
  private readonly staged = new AsyncLocalStorage<Heard[]>()

  readonly publish = async (told: readonly ToldEvent[]): Promise<void> => {
    const checked = told.map(({ contract, data }) => ({ name: contract.name, data: contract.data.parse(data) }))
    ;(this.staged.getStore() ?? this.heard).push(...checked)
  }

  /** Runs a transaction; what it told counts when it has committed. */
  async whenDone<T>(transaction: () => Promise<T>): Promise<T> {
    const mine: Heard[] = []
    const result = await this.staged.run(mine, transaction)
    this.heard.push(...mine)
    return result
  }

  /** The names told, in order; of those about one thing when `about` is given. */
  names(about?: Record<string, unknown>): string[] {
    return this.about(about).map((event) => event.name.split('.')[1]!)
  }

  about(about: Record<string, unknown> = {}): Heard[] {
    return this.heard.filter(({ data }) => Object.entries(about).every(([key, value]) => data[key] === value))
  }
}
