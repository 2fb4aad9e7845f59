import { newId, tenantId } from '@litper/kernel'
import { currentTenant, runInContext, Sealer } from '@litper/platform'
import { NotYet } from '@litper/ports'
import { EmittedLog, startTestDatabase, TEST_SECRET } from '@litper/testing'
import { voiceMigrations } from '../migrations/01-voice.ts'
import type { Parcel } from './domain/parcel.ts'
import type { Policy } from './domain/policy.ts'
import { DialEffect, LookUpEffect, PlaceCallEffect } from './edge/call.effects.ts'
import { ForgetRecordingEffect, KeepRecordingEffect, StartRecordingEffect } from './edge/recording.effects.ts'
import { voiceEntities } from './store/entities.ts'
import { storesOf } from './store/stores.ts'
import { Telephones } from './telephones.testing.ts'
import type { Call, VoiceParts } from './usecases/ports.ts'
import { putAccount } from './usecases/put-account.ts'

interface Waiting {
  readonly kind: string
  readonly key: string
  readonly payload: unknown
  at: Date
  uncertain: boolean
  readonly tries: { n: number }
}
interface Handler {
  // biome-ignore lint/suspicious/noExplicitAny: whatever effect
  [name: string]: any
}

/** For specs: the service on a database of its own, as one tenant, with telephones and a clock that jumps from one event to the next. */
export async function voiceWorld(lines = 10) {
  const database = await startTestDatabase({
    schemas: [voiceMigrations],
    entities: voiceEntities,
    scope: currentTenant,
  })
  const told = new EmittedLog()
  const tenant = tenantId(newId())
  const clock = { at: new Date('2026-11-25T15:00:00.000Z') } // a Wednesday, ten o'clock in Bogotá
  const queue: Waiting[] = []
  const known = new Set<string>()
  const blobs = new Map<string, Uint8Array>()
  const staged: Waiting[] = []
  const phones = new Telephones(clock)
  const parts: VoiceParts = {
    ...storesOf(database.db, new Sealer(TEST_SECRET)),
    providers: new Map([[phones.provider.id, phones.provider]]),
    origins: [],
    blobs: {
      put: async (key, bytes) => String(blobs.set(key, bytes).size),
      delete: async (key) => void blobs.delete(key),
      downloadLink: async (key) => ({ url: `https://blobs/${key}`, method: 'GET', headers: {}, expiresAt: clock.at }),
    },
    publicUrl: 'https://litper.test',
    publish: told.publish,
    scheduleEffect: async (kind, key, payload, runAt) => {
      if (known.has(`${kind} ${key}`)) return false
      known.add(`${kind} ${key}`)
      return staged.push({ kind, key, payload, at: runAt ?? clock.at, uncertain: false, tries: { n: 0 } }) > 0
    },
    clock: { now: () => clock.at },
    unknownWaitMs: 30_000,
  }
  const inContext = <T>(work: () => Promise<T>): Promise<T> =>
    runInContext({ tenant, actor: { kind: 'user', id: 't', roles: [] } }, work)
  const within = async <T>(work: () => Promise<T>): Promise<T> => {
    const result = await inContext(() => told.whenDone(() => database.db.transaction(work)))
    queue.push(...staged.splice(0))
    return result
  }
  const handlers: Record<string, Handler> = {
    'voice.dial': new DialEffect(parts, database.db),
    'voice.place-call': new PlaceCallEffect(parts, database.db),
    'voice.look-up': new LookUpEffect(parts, database.db),
    'voice.start-recording': new StartRecordingEffect(parts, database.db),
    'voice.keep-recording': new KeepRecordingEffect(parts, database.db),
    'voice.forget-recording': new ForgetRecordingEffect(parts),
  }

  /** One effect, as the platform's runner does it. */
  const run = async (effect: Waiting): Promise<void> => {
    const handler = handlers[effect.kind]!
    effect.tries.n++
    try {
      const reach = async () => {
        if (!effect.uncertain || !handler['settle']) return { done: await handler['act'](effect.payload) }
        const settled = await handler['settle'](effect.payload)
        if (settled.waitUntil) throw new NotYet(settled.waitUntil, 'unknown')
        effect.uncertain = 'retry' in settled ? false : effect.uncertain
        return 'retry' in settled ? { done: await handler['act'](effect.payload) } : settled
      }
      const { done } = await inContext(() => told.whenDone(reach))
      queue.push(...staged.splice(0))
      await within(async () => handler['record']?.(effect.payload, done))
    } catch (error) {
      queue.push(...staged.splice(0))
      if (error instanceof NotYet) effect.at = error.until
      else if ((error as { kind?: string }).kind === 'unavailable') {
        effect.uncertain = true
        effect.at = new Date(clock.at.getTime() + 2000)
      } else if (['invalid', 'forbidden', 'not_found'].includes((error as { kind?: string }).kind ?? ''))
        return within(async () => handler['refused']?.(effect.payload, error))
      else throw error
      queue.push(effect)
    }
  }

  /** What is next in time happens, until nothing does before `until`. */
  const play = async (until: Date, onEvent: () => void | Promise<void> = () => undefined): Promise<void> => {
    for (;;) {
      queue.sort((a, b) => a.at.getTime() - b.at.getTime())
      const [effect, event] = [queue[0], phones.next()]
      const isEffect = effect !== undefined && (event === undefined || effect.at <= event.at)
      const at = isEffect ? effect.at : event?.at
      if (at === undefined || at > until) break
      if (at > clock.at) clock.at = at
      if (isEffect) await run(queue.shift()!)
      else await phones.happen(parts, within)
      await onEvent()
    }
    clock.at = until
  }

  const order = async (over: Partial<Parcel> = {}): Promise<Parcel> => {
    const n = phones.newNumber()
    const parcel: Parcel = {
      orderId: newId(),
      orderName: `#${n}`,
      shopDomain: 'tienda-demo.myshopify.com',
      phone: `+57300${String(1_000_000 + n)}`,
      firstName: 'Laura',
      status: 'confirming',
      round: 1,
      askedAt: clock.at,
      collect: { amount: '129900', currency: 'COP' },
      ...over,
    }
    await within(() => parts.parcels.keep(parcel))
    return parcel
  }
  const policy = (change: Partial<Policy>) =>
    within(async () => parts.policies.save({ ...(await parts.policies.read()), ...change }))
  const callOf = async ({ orderId }: Pick<Parcel, 'orderId'>): Promise<Call | undefined> =>
    (await within(() => parts.calls.page({ orderId, limit: 10 })))[0]
  const rows = <T>(sql: string, given: unknown[] = []) => within(() => database.db.session().query<T>(sql, given))
  await within(() => putAccount(parts, { provider: phones.provider.id, lines, settings: {} }))
  return {
    parts,
    phones,
    told,
    clock,
    queue,
    blobs,
    within,
    inContext,
    play,
    order,
    policy,
    callOf,
    rows,
    database: database.db,
    /** Minutes from now. */
    after: (minutes: number) => new Date(clock.at.getTime() + minutes * 60_000),
    stop: () => database.stop(),
  }
}
