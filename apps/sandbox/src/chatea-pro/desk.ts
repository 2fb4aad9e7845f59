import { randomInt, randomUUID } from 'node:crypto'
import { Inbox, type Received } from '../whatsapp/inbox.ts'
import { digits } from '../whatsapp/people.ts'
import type { World } from '../world/world.ts'

const FLOW = `f${randomInt(100_000, 999_999)}`
const WINDOW_MS = 24 * 3_600_000
const HISTORY = 100
const KEPT = 100_000

export interface Subscriber {
  readonly userNs: string
  /** Digits with the country's prefix. */
  readonly phone: string
  firstName: string
  lastName: string
  lastWroteAt?: number
  readonly fields: Map<string, string>
  readonly chat: ChatMessage[]
}

export interface ChatMessage {
  readonly id: string
  readonly type: 'in' | 'out'
  readonly content: string
  readonly at: number
}

/** Chatea Pro's subscribers and what their phones received. */
export class ChateaDesk {
  readonly world: World
  readonly inbox = new Inbox()
  readonly counts = { inbound: 0, overlapping: 0 }
  private readonly byPhone = new Map<string, Subscriber>()
  private readonly byNs = new Map<string, Subscriber>()
  private last = randomInt(1_000_000)

  constructor(world: World) {
    this.world = world
  }

  find(phone: string): Subscriber | undefined {
    return this.byPhone.get(digits(phone))
  }

  withNs(userNs: string): Subscriber | undefined {
    return this.byNs.get(userNs)
  }

  findOrCreate(text: string): Subscriber {
    const known = this.find(text)
    if (known) return known
    if (this.byPhone.size >= KEPT) this.forget()
    this.last += 1
    const phone = digits(text)
    const subscriber: Subscriber = {
      userNs: `${FLOW}u${this.last}`,
      phone,
      firstName: 'Cliente',
      lastName: '',
      fields: new Map(),
      chat: [],
    }
    this.byPhone.set(phone, subscriber)
    this.byNs.set(subscriber.userNs, subscriber)
    return subscriber
  }

  inWindow({ lastWroteAt }: Subscriber): boolean {
    return lastWroteAt !== undefined && this.world.clock.ms() - lastWroteAt < WINDOW_MS
  }

  /** Delivers a message to the phone at once; returns its id. */
  show(to: Subscriber, type: string, text: string, raw: Received['raw'], sameness: string): string {
    const id = `mid.${randomUUID()}`
    const at = this.world.clock.ms()
    this.inbox.add({ id, to: to.phone, at, type, text, buttons: [], raw }, sameness)
    this.write(to, { id, type: 'out', content: text, at })
    return id
  }

  write(subscriber: Subscriber, message: ChatMessage): void {
    subscriber.chat.push(message)
    if (subscriber.chat.length > HISTORY) subscriber.chat.shift()
    if (message.type === 'in') subscriber.lastWroteAt = message.at
  }

  reset(): void {
    this.forget()
    this.inbox.clear()
    Object.assign(this.counts, { inbound: 0, overlapping: 0 })
  }

  private forget(): void {
    this.byPhone.clear()
    this.byNs.clear()
  }
}
