import { randomBytes } from 'node:crypto'
import type { World } from '../world/world.ts'
import { statusError } from './graph-error.ts'
import { LATE_CODES, type LaterFailure } from './later-failures.ts'
import { inWindow, type Person } from './people.ts'
import { emit } from './webhook.ts'

/** How soon a phone that is on and in use answers, in sandbox time. */
const SENT_MS = 200
const DELIVERED_MS = 800
const READ_MS = 3_000
/** Statuses due within this time (machine time) are sent in one POST. */
const GATHER_MS = 50
const PER_CHANGE = 20
const PER_POST = 200
const CONVERSATION_MS = 24 * 3_600_000
/** From this day on messages outside templates cost, and also utility templates inside the window. */
const ALL_BILLABLE_FROM = Date.UTC(2026, 9, 1)

export interface SentMessage {
  readonly id: string
  readonly person: Person
  readonly category: string
  readonly opaque: string | undefined
  /** It is taken, told as sent, and fails later. */
  readonly failure?: LaterFailure | undefined
}

type Status = 'sent' | 'delivered' | 'read' | 'failed'

/** Reports the statuses of messages to the platform, several in one POST as Meta does. */
export class Statuses {
  private readonly world: World
  private due: object[] = []
  private gathering = false

  constructor(world: World) {
    this.world = world
  }

  follow(message: SentMessage): void {
    if (message.person.unreachable) {
      this.world.clock.after(SENT_MS, () => this.tell(message, 'failed'))
      return
    }
    this.world.clock.after(SENT_MS, () => this.tell(message, 'sent'))
    if (message.failure) {
      this.world.clock.after(Math.max(SENT_MS, message.failure.afterMs), () => this.tell(message, 'failed'))
      return
    }
    this.world.clock.after(DELIVERED_MS, () => this.tell(message, 'delivered'))
    this.world.clock.after(READ_MS, () => this.tell(message, 'read'))
  }

  reset(): void {
    this.due = []
    this.gathering = false
  }

  private tell(message: SentMessage, status: Status): void {
    this.due.push(statusOf(message, status, this.world.clock.ms()))
    if (this.gathering) return
    this.gathering = true
    this.world.clock.after(GATHER_MS * this.world.clock.factor, () => this.flush())
  }

  private flush(): void {
    const due = this.due
    this.reset()
    for (let start = 0; start < due.length; start += PER_POST) {
      const changes: object[] = []
      for (let from = start; from < Math.min(start + PER_POST, due.length); from += PER_CHANGE) {
        changes.push({ statuses: due.slice(from, Math.min(from + PER_CHANGE, start + PER_POST)) })
      }
      emit(this.world, changes)
    }
  }
}

function statusOf(message: SentMessage, status: Status, now: number): object {
  const { id, person, category, opaque, failure } = message
  const base = {
    id,
    status,
    timestamp: String(Math.floor(now / 1000)),
    ...(person.hidden ? {} : { recipient_id: person.phone }),
    recipient_user_id: person.userId,
    ...(opaque === undefined ? {} : { biz_opaque_callback_data: opaque }),
  }
  if (status === 'failed') {
    const code = failure?.code ?? 131026
    return { ...base, errors: [statusError(code, `${LATE_CODES[code]}.`)] }
  }
  if (status === 'read') return base
  const free = now < ALL_BILLABLE_FROM && (category === 'service' || (category === 'utility' && inWindow(person, now)))
  return {
    ...base,
    conversation: {
      id: randomBytes(16).toString('hex'),
      ...(status === 'sent' ? { expiration_timestamp: String(Math.floor((now + CONVERSATION_MS) / 1000)) } : {}),
      origin: { type: category },
    },
    pricing: { billable: !free, pricing_model: 'PMP', category, type: free ? 'free_customer_service' : 'regular' },
  }
}
