import { AsyncLocalStorage } from 'node:async_hooks'
import { invalid } from '@litper/kernel'
import type { Broadcast } from '@litper/ports'
import type { Redis } from 'ioredis'
import { jsonOf } from '../json.ts'
import { disconnect } from './connection.ts'
import { answerOr, isAway } from './outage.ts'
import { keyOf, type RedisParts } from './parts.ts'

const MAX_BYTES = 1_000_000
/** Between checks of the listening connection: it sends nothing by itself and would not notice that it is cut. */
const PULSE_MS = 10_000

type Listener = (payload: unknown) => void
interface Place {
  readonly listeners: Set<Listener>
  heard: Promise<void>
}

/**
 * One more connection per process listens, from the first subscription on; after an outage it subscribes to everything again.
 */
export class RedisBroadcast implements Broadcast {
  private readonly places = new Map<string, Place>()
  private opening?: Promise<Redis>
  private pulse?: NodeJS.Timeout

  constructor(
    private readonly parts: RedisParts,
    private readonly open: () => Promise<Redis>,
  ) {}

  async publish(channel: string, payload: unknown): Promise<void> {
    const place = keyOf(this.parts, 'channel', channel)
    const json = jsonOf(payload, 'broadcast.bad_value')
    if (Buffer.byteLength(json) > MAX_BYTES)
      throw invalid('broadcast.too_large', { bytes: Buffer.byteLength(json), most: MAX_BYTES })
    await answerOr(this.parts.client.publish(place, json), () => 0)
  }

  async subscribe(channel: string, listener: Listener): Promise<() => Promise<void>> {
    const name = keyOf(this.parts, 'channel', channel)
    const bound = AsyncLocalStorage.bind(listener)
    this.opening ??= this.listen()
    const client = await this.opening
    let place = this.places.get(name)
    if (!place) {
      place = { listeners: new Set(), heard: this.hear(client, [name]) }
      this.places.set(name, place)
    }
    const { listeners } = place
    listeners.add(bound)
    await place.heard
    return async () => {
      if (!listeners.delete(bound) || listeners.size > 0) return
      this.places.delete(name)
      if (client.status === 'ready') await this.told(client.unsubscribe(name))
    }
  }

  async close(): Promise<void> {
    clearInterval(this.pulse)
    this.places.clear()
    if (this.opening) await disconnect(await this.opening)
  }

  private async listen(): Promise<Redis> {
    const client = await this.open()
    client.on('message', (name, json) => this.deliver(name, json))
    client.on('ready', () => void this.hear(client, [...this.places.keys()]))
    this.pulse = setInterval(() => client.ping().catch(() => undefined), PULSE_MS).unref()
    return client
  }

  /** Away: `ready` subscribes again. */
  private async hear(client: Redis, names: string[]): Promise<void> {
    if (client.status === 'ready' && names.length > 0) await this.told(client.subscribe(...names))
  }

  private async told(asked: Promise<unknown>): Promise<void> {
    await asked.catch((error) => {
      if (!isAway(error)) this.parts.onFault('broadcast', error)
    })
  }

  private deliver(name: string, json: string): void {
    for (const listener of [...(this.places.get(name)?.listeners ?? [])]) {
      try {
        listener(JSON.parse(json))
      } catch (error) {
        this.parts.onFault('broadcast', error)
      }
    }
  }
}
