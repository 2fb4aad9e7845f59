import { DomainError, newId, unavailable } from '@litper/kernel'
import type { CallCallback, CallingProvider, CallNews, CallProgress, CallScript, OutgoingCall } from '@litper/ports'
import { answerTurn } from './usecases/answer-turn.ts'
import type { VoiceParts } from './usecases/ports.ts'
import { recordNews } from './usecases/record-news.ts'

/** What a person does: does not pick up, or says and presses these one after another; '' is silence, the end hangs up. */
export type Habit = 'busy' | 'no_answer' | 'machine' | 'failed' | readonly string[]
interface Ringing extends OutgoingCall {
  readonly sid: string
  readonly at: Date
  progress: CallProgress
  endedAt?: Date
  readonly heard: CallScript[]
}
interface Event {
  readonly at: Date
  readonly work: (parts: VoiceParts, within: Within) => Promise<void>
}
type Within = <T>(work: () => Promise<T>) => Promise<T>

/** A provider of calls and all who have a telephone, in simulated time. */
export class Telephones {
  readonly placed: Ringing[] = []
  /** By phone; who is not named says yes. */
  readonly habits = new Map<string, Habit>()
  /** What the next calls to the provider do: an error before the call exists, one after it, or nothing. */
  readonly faults: ('lost' | 'nothing' | DomainError | undefined)[] = []
  /** Callbacks of these kinds never arrive. */
  readonly lostCallbacks = new Set<'end' | 'all'>()
  most = 0
  readonly recordings = new Map<string, string>()
  private readonly events: Event[] = []
  private last = 0
  readonly provider: CallingProvider

  constructor(private readonly clock: { at: Date }) {
    const known = (): Ringing[] => this.placed
    const newsOf = (one: Ringing): CallNews => ({
      providerCallId: one.sid,
      progress: one.progress,
      ...(one.endedAt && { seconds: 20, cost: { amount: '0.02', currency: 'USD' } }),
    })
    this.provider = {
      id: 'telephones',
      name: 'Telephones',
      settings: { safeParse: (data) => ({ success: true, data }), toJSONSchema: () => ({}) },
      addresses: [],
      hosts: [],
      timeoutMs: 1000,
      scriptType: 'application/json',
      signatureHeader: 'x-proof',
      numberOf: () => '+12025550123',
      prove: async () => undefined,
      place: async (_, call) => {
        const fault = this.faults.shift()
        if (fault === 'nothing') throw unavailable('call.provider_unavailable')
        if (fault instanceof DomainError) throw fault
        const { sid } = this.ring(call)
        if (fault === 'lost') throw unavailable('call.provider_unavailable')
        return { providerCallId: sid }
      },
      findCalls: async (_, to, since) =>
        known()
          .filter((one) => one.to === to && one.at >= since)
          .map(newsOf),
      look: async (_, sid) =>
        known()
          .filter((one) => one.sid === sid)
          .map(newsOf)[0],
      end: async () => undefined,
      record: async (_, sid, url) => {
        this.recordings.set(`RE${sid}`, url)
        return { id: `RE${sid}` }
      },
      download: async (_, id) => ({ bytes: new TextEncoder().encode(id), contentType: 'audio/mpeg' }),
      forget: async (_, id) => void this.recordings.delete(id),
      readCallback: async () => ({}) as CallCallback,
      scriptOf: async (_, script) => JSON.stringify(script),
    }
  }

  newNumber(): number {
    return ++this.last
  }

  next(): { readonly at: Date } | undefined {
    this.events.sort((a, b) => a.at.getTime() - b.at.getTime())
    return this.events[0]
  }

  async happen(parts: VoiceParts, within: Within): Promise<void> {
    await this.events.shift()!.work(parts, within)
  }

  active(): number {
    return this.placed.filter(({ endedAt }) => !endedAt).length
  }

  private ring(call: OutgoingCall): Ringing {
    const one: Ringing = { ...call, sid: `CA${newId()}`, at: this.clock.at, progress: 'ringing', heard: [] }
    this.placed.push(one)
    this.most = Math.max(this.most, this.active())
    const habit = this.habits.get(call.to) ?? ['sí, lo quiero']
    if (typeof habit === 'string' && habit !== 'machine')
      this.later(habit === 'no_answer' ? 12 : 5, () => this.end(one, habit))
    else
      this.later(3, (parts, within) =>
        this.turn(one, 0, habit === 'machine' ? [] : [...habit], '', parts, within, habit === 'machine'),
      )
    return one
  }

  private async turn(
    one: Ringing,
    n: number,
    left: string[],
    said: string,
    parts: VoiceParts,
    within: Within,
    isMachine = false,
  ) {
    one.progress = 'in_progress'
    const tryId = /tries\/([^/]+)/.exec(one.answerUrl)![1]!
    const isKey = /^[\d*#]+$/.test(said)
    const asked = {
      tryId,
      n,
      heard: { words: isKey ? '' : said, keys: isKey ? said : '' },
      answeredBy: isMachine ? ('machine' as const) : ('person' as const),
    }
    const account = (await within(() => parts.accounts.find()))!
    const script = await within(() => answerTurn(parts, account, asked))
    one.heard.push(script)
    const next = left.shift()
    if (!script.listen || next === undefined) this.later(2, () => this.end(one, 'completed'))
    else this.later(4, (again, inside) => this.turn(one, n + 1, left, next, again, inside))
  }

  private end(one: Ringing, progress: CallProgress): Promise<void> {
    one.progress = progress
    one.endedAt = this.clock.at
    if (this.lostCallbacks.has('end')) return Promise.resolve()
    const tryId = /tries\/([^/]+)/.exec(one.statusUrl)![1]!
    // told twice, as providers do
    for (const seconds of this.placed.length % 5 === 0 ? [0, 1] : [0])
      this.later(seconds, (parts, within) =>
        within(() => recordNews(parts, tryId, { providerCallId: one.sid, progress, seconds: 20, ...this.priced(one) })),
      )
    return Promise.resolve()
  }

  /** Of some the price is known at once, of others when it is asked for. */
  private priced({ sid }: Ringing) {
    return this.placed[0]?.sid === sid ? {} : { cost: { amount: '0.02', currency: 'USD' } }
  }

  private later(seconds: number, work: Event['work']): void {
    this.events.push({ at: new Date(this.clock.at.getTime() + seconds * 1000), work })
  }
}
