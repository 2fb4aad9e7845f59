import { DomainError, invalid, messageOf, unavailable, within } from '@litper/kernel'

interface Client {
  disconnect(): Promise<void>
}

/**
 * A client that is opened when it is first needed and given up after each failure: the next call begins with a new one, whatever state
 * the old one was in.
 */
export class Reopening<C extends Client> {
  private ready?: Promise<C>

  constructor(private readonly open: () => Promise<C>) {}

  /** @throws DomainError unavailable `events.unavailable` within `ms`; what was asked may have happened all the same */
  async use<T>(ms: number, ask: (client: C) => Promise<T>): Promise<T> {
    this.ready ??= this.open()
    const mine = this.ready
    try {
      const answer = await within(ms, mine.then(ask))
      if (!answer) throw unavailable('events.unavailable', { reason: `no answer within ${ms} ms` })
      return answer.value
    } catch (error) {
      if (this.ready === mine) this.ready = undefined
      mine.then((client) => client.disconnect()).catch(() => undefined)
      throw meaningOf(error)
    }
  }

  async close(): Promise<void> {
    const closing = this.ready?.then((client) => client.disconnect()).catch(() => undefined)
    this.ready = undefined
    if (closing) await within(3000, closing)
  }
}

/** Too large stays too large; anything else may be different the next time. */
function meaningOf(error: unknown): DomainError {
  if (error instanceof DomainError) return error
  const type = (error as { type?: string }).type ?? (error as { cause?: { type?: string } }).cause?.type
  if (type === 'MESSAGE_TOO_LARGE') return invalid('events.too_large')
  return unavailable('events.unavailable', { reason: messageOf(error) }, error)
}
