import type { Subscription } from '@litper/ports'
import { backOff } from './backoff.ts'
import type { Driver } from './connect.ts'
import { Member, type MemberOptions } from './member.ts'
import type { Topics } from './topics.ts'

/** A member that lived for so long did not fail for the reason for which it was begun. */
const SOUND_MS = 30_000

/** Keeps one membership alive from `start` to `stop`, through whatever happens to the broker. */
export class Group implements Subscription {
  private readonly stopping = new AbortController()
  private readonly joined = Promise.withResolvers<void>()
  private life: Promise<void> = Promise.resolve()
  private readonly options: MemberOptions

  constructor(
    private readonly driver: Driver,
    private readonly topics: Topics,
    options: Omit<MemberOptions, 'inHand'>,
  ) {
    this.options = { ...options, inHand: new Map() }
  }

  /** Resolves when it has joined for the first time. */
  start(): Promise<void> {
    this.life = this.live()
    return this.joined.promise
  }

  async stop(): Promise<void> {
    this.stopping.abort()
    this.joined.resolve()
    await this.life
  }

  private async live(): Promise<void> {
    const { signal } = this.stopping
    const stopped = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
    for (let failures = 0; !signal.aborted; failures++) {
      const member = new Member(this.driver, this.options)
      const began = performance.now()
      try {
        await this.topics.ensure()
        await member.join()
        this.joined.resolve()
        const error = await Promise.race([member.lost, stopped])
        if (!error) return await member.leave()
        throw error
      } catch (error) {
        this.options.hands.onFault(`kafka group ${this.options.hands.name}`, error)
        this.topics.doubt()
        await member.forget()
      }
      if (performance.now() - began > SOUND_MS) failures = 0
      await backOff(failures, signal)
    }
  }
}
