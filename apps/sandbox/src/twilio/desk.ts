import type { World } from '../world/world.ts'
import { type Call, OVER, type Recording } from './call.ts'
import { sid } from './ids.ts'
import { People } from './people.ts'

const KEPT = 20_000

/** One Twilio account: its calls, its recordings, and everybody who can be called. */
export class TwilioDesk {
  readonly world: World
  readonly people = new People()
  readonly calls = new Map<string, Call>()
  readonly recordings = new Map<string, Recording>()
  readonly counts = { inbound: 0, mostAtOnce: 0, twice: 0, twimlErrors: 0 }
  /** Addresses for status callbacks: one that comes twice is one try that was called twice. */
  private readonly asked = new Set<string>()

  constructor(world: World) {
    this.world = world
  }

  get account() {
    return this.world.settings.twilio
  }

  add(
    given: Pick<
      Call,
      'direction' | 'from' | 'to' | 'url' | 'statusCallback' | 'events' | 'detectsMachine' | 'ringSeconds'
    >,
  ): Call {
    if (this.calls.size >= KEPT) this.calls.clear()
    const call: Call = {
      ...given,
      sid: sid('CA'),
      createdAt: this.world.clock.ms(),
      status: given.direction === 'inbound' ? 'ringing' : 'queued',
      lines: [],
      errors: [],
      recordings: [],
    }
    this.calls.set(call.sid, call)
    if (call.direction === 'inbound') this.counts.inbound += 1
    else {
      if (call.statusCallback && this.asked.has(call.statusCallback)) this.counts.twice += 1
      if (call.statusCallback) this.asked.add(call.statusCallback)
      this.counts.mostAtOnce = Math.max(this.counts.mostAtOnce, this.active())
    }
    return call
  }

  active(): number {
    let n = 0
    for (const { status, direction } of this.calls.values())
      if (direction === 'outbound-api' && !OVER.includes(status)) n += 1
    return n
  }

  line(call: Call, by: 'platform' | 'person', text: string): void {
    call.lines.push({ by, text, at: this.world.clock.now().toISOString() })
  }

  state() {
    const outbound = [...this.calls.values()].filter(({ direction }) => direction === 'outbound-api')
    const byStatus: Record<string, number> = {}
    const perPhone = new Map<string, number>()
    for (const { status, to } of outbound) {
      byStatus[status] = (byStatus[status] ?? 0) + 1
      perPhone.set(to, (perPhone.get(to) ?? 0) + 1)
    }
    return {
      ...this.counts,
      calls: outbound.length,
      phones: perPhone.size,
      active: this.active(),
      recordings: this.recordings.size,
      byStatus,
    }
  }

  reset(): void {
    this.calls.clear()
    this.recordings.clear()
    this.asked.clear()
    this.people.reset()
    Object.assign(this.counts, { inbound: 0, mostAtOnce: 0, twice: 0, twimlErrors: 0 })
  }
}
