import type { World } from '../world/world.ts'
import { Inbox } from './inbox.ts'
import { LaterFailures } from './later-failures.ts'
import { Limits } from './limits.ts'
import { MediaStore } from './media-store.ts'
import { People } from './people.ts'
import { Statuses } from './statuses.ts'
import { TemplateStates } from './template-states.ts'

/** The state of WhatsApp: people, phones, limits, media. */
export class WhatsappDesk {
  readonly world: World
  readonly people: People
  readonly inbox = new Inbox()
  readonly media = new MediaStore()
  readonly statuses: Statuses
  readonly limits: Limits
  readonly failures = new LaterFailures()
  readonly templates = new TemplateStates()
  readonly counts = { inbound: 0, readMarks: 0, refused: {} as Record<string, number> }
  /** Ids of messages from people; only these can be marked as read or quoted. */
  readonly written = new Set<string>()

  constructor(world: World) {
    this.world = world
    this.people = new People((phone) => world.names.of(phone))
    this.statuses = new Statuses(world)
    this.limits = new Limits(world.settings.whatsapp.messagesPerSecond, world.clock.ms())
  }

  remember(id: string): void {
    if (this.written.size >= 100_000) this.written.clear()
    this.written.add(id)
  }

  reset(): void {
    this.people.clear()
    this.failures.clear()
    this.templates.clear()
    this.inbox.clear()
    this.media.clear()
    this.statuses.reset()
    this.limits.reset(this.world.clock.ms())
    this.written.clear()
    Object.assign(this.counts, { inbound: 0, readMarks: 0, refused: {} })
  }
}
