import Fastify, { type FastifyInstance } from 'fastify'
import { controlRoutes } from '../control/routes.ts'
import type { Deliverer, Delivery } from '../world/deliveries.ts'
import { createWorld, demoSettings, type SandboxSettings, type World } from '../world/world.ts'
import { shopify } from './index.ts'

/** For specs: Shopify alone, its webhooks kept in a list instead of sent. */
export interface FakeWorld {
  readonly app: FastifyInstance
  readonly world: World
  readonly sent: Delivery[]
  post(path: string, body?: unknown, headers?: Record<string, string>): Promise<{ status: number; body: never }>
  /** A new offline access token of the demo shop, by the real exchange. */
  token(): Promise<string>
  graphql(token: string, query: string, variables?: unknown): Promise<GraphqlAnswer>
}

export interface GraphqlAnswer {
  readonly status: number
  readonly data: never
  readonly errors?: { readonly message: string; readonly extensions?: { readonly code?: string } }[]
  readonly extensions?: {
    readonly cost: { requestedQueryCost: number; actualQueryCost: number | null; throttleStatus: never }
  }
}

export async function fakeWorld(overrides: Partial<SandboxSettings['shopify']> = {}): Promise<FakeWorld> {
  const demo = demoSettings()
  const sent: Delivery[] = []
  const deliverer: Deliverer = {
    deliver: (delivery) => sent.push(delivery),
    counts: () => ({ sent: sent.length, acked: 0, retried: 0, gaveUp: 0, lost: 0, waiting: 0 }),
    reset: () => sent.splice(0),
    close: async () => undefined,
  }
  const world = createWorld({ ...demo, shopify: { ...demo.shopify, ...overrides } }, { deliverer })
  const app = Fastify()
  world.faults.attach(app)
  await app.register(async (scope) => controlRoutes(scope, world, ['shopify']))
  await app.register(async (scope) => shopify(scope, world))

  async function post(path: string, body: unknown = {}, headers: Record<string, string> = {}) {
    const response = await app.inject({ method: 'POST', url: path, payload: body as object, headers })
    return { status: response.statusCode, body: response.json() as never }
  }
  const shop = demo.shopify.shop
  return {
    app,
    world,
    sent,
    post,
    async token() {
      const session = (await post('/sandbox/shopify/session-token')).body as { token: string }
      const answer = (await post(`/shopify/${shop}/admin/oauth/access_token`, exchange(session.token))).body as {
        access_token: string
      }
      return answer.access_token
    },
    async graphql(token, query, variables) {
      const path = `/shopify/${shop}/admin/api/2026-10/graphql.json`
      const { status, body } = await post(path, { query, variables }, { 'x-shopify-access-token': token })
      return { ...(body as object), status } as GraphqlAnswer
    },
  }
}

export function exchange(sessionToken: string): Record<string, string> {
  return {
    client_id: 'demo-shopify-key',
    client_secret: 'demo-shopify-secret',
    grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
    subject_token: sessionToken,
    subject_token_type: 'urn:ietf:params:oauth:token-type:id_token',
    requested_token_type: 'urn:shopify:params:oauth:token-type:offline-access-token',
    expiring: '1',
  }
}
