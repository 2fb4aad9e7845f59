import type { FastifyInstance } from 'fastify'
import { buildServer } from '../server.ts'
import type { Deliverer, Delivery } from '../world/deliveries.ts'
import { createWorld, demoSettings, type SandboxSettings, type VendorModule, type World } from '../world/world.ts'

/** For specs: some vendors on a server that does not listen. Webhooks are kept in a list instead of sent. */
export interface FakeWorld {
  readonly app: FastifyInstance
  readonly world: World
  readonly sent: Delivery[]
  call(method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, given?: Given): Promise<Answer>
}

interface Given {
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
}

export interface Answer {
  readonly status: number
  readonly text: string
  /** The body as JSON; specs name the shape they expect. */
  json<T = Record<string, unknown>>(): T
}

export async function fakeWorld(
  modules: Readonly<Record<string, VendorModule>>,
  overrides: Partial<SandboxSettings> = {},
): Promise<FakeWorld> {
  const sent: Delivery[] = []
  const deliverer: Deliverer = {
    deliver: (delivery) => sent.push(delivery),
    counts: () => ({ sent: sent.length, acked: 0, retried: 0, gaveUp: 0, lost: 0, waiting: 0 }),
    reset: () => sent.splice(0),
    close: async () => undefined,
  }
  const settings = demoSettings(overrides)
  const world = createWorld(settings, { deliverer })
  const app = await buildServer(settings, modules, world)
  return {
    app,
    world,
    sent,
    async call(method, url, { headers = {}, body } = {}) {
      const response = await app.inject({
        method,
        url,
        headers,
        ...(body === undefined ? {} : { payload: body as object }),
      })
      return { status: response.statusCode, text: response.body, json: () => response.json() }
    },
  }
}

/** The JSON bodies of the delivered webhooks. */
export function bodies<T = Record<string, unknown>>(world: Pick<FakeWorld, 'sent'>): T[] {
  return world.sent.map(({ body }) => JSON.parse(body) as T)
}
