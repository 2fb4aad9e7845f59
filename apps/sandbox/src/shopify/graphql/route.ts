import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { World } from '../../world/world.ts'
import { isObject } from '../merge.ts'
import type { Shop, ShopifyStore } from '../store.ts'
import type { Tokens } from '../tokens.ts'
import { CostBucket } from './bucket.ts'
import { Engine, type GraphqlRequest } from './engine.ts'
import { mutations } from './mutations.ts'
import { queries } from './queries.ts'
import type { Resolved } from './resolve.ts'
import { loadAdminSchema, SchemaMissing } from './schema.ts'

/** The most that one query may cost, whatever the bucket holds. */
const LARGEST_QUERY = 1000
/** The schema is read this long after the start, or at the first call. */
const WARM_UP_MS = 1500

interface Counts {
  calls: number
  rejected: number
  throttled: number
  unauthorized: number
}

/** `POST /shopify/{shop}/admin/api/{version}/graphql.json` with Shopify’s real schema and prices. */
export function graphqlRoute(app: FastifyInstance, world: World, store: ShopifyStore, tokens: Tokens) {
  const settings = world.settings.shopify
  const buckets = new Map<string, CostBucket>()
  const roots = new Map<string, Resolved>()
  let counts: Counts = { calls: 0, rejected: 0, throttled: 0, unauthorized: 0 }
  let engine: Promise<Engine> | undefined

  function load(): Promise<Engine> {
    engine ??= loadAdminSchema(settings.apiVersion, settings.schemaFile).then((admin) => new Engine(admin))
    return engine
  }

  app.addHook('onListen', async () => {
    setTimeout(() => load().catch(() => undefined), WARM_UP_MS).unref() // each call reports a missing schema
  })

  type Route = { Params: { shop: string; version: string } }
  app.post<Route>(
    '/shopify/:shop/admin/api/:version/graphql.json',
    { preHandler: world.faults.guard('shopify') },
    async (request, reply) => {
      counts.calls += 1
      reply.header('x-shopify-api-version', settings.apiVersion)
      const shop = store.shops.get(request.params.shop)
      if (!shop) return reply.code(404).send({ errors: 'Not Found' })
      if (!tokens.opens(shop.domain, headerOf(request))) {
        counts.unauthorized += 1
        const errors = '[API] Invalid API key or access token (unrecognized login or wrong password)'
        return reply.code(401).send({ errors })
      }
      const asked = readRequest(request.body)
      if (!asked) return reply.code(400).send({ errors: { query: 'Required parameter missing or invalid' } })
      return answer(shop, asked, reply)
    },
  )

  async function answer(shop: Shop, asked: GraphqlRequest, reply: FastifyReply) {
    let ready: Engine
    try {
      ready = await load()
    } catch (error) {
      if (error instanceof SchemaMissing) return reply.code(503).send({ errors: error.message })
      throw error
    }
    const prepared = ready.prepare(asked)
    if ('errors' in prepared) {
      counts.rejected += 1
      return { errors: prepared.errors }
    }
    const bucket = bucketOf(shop)
    const cost = prepared.requestedCost
    const costOf = (actual: number | null) => ({
      cost: { requestedQueryCost: cost, actualQueryCost: actual, throttleStatus: bucket.status() },
    })
    if (cost > LARGEST_QUERY) {
      counts.rejected += 1
      const message = `Query cost is ${cost}, which exceeds the single query max cost limit (${LARGEST_QUERY}).`
      return { errors: [{ message, extensions: { code: 'MAX_COST_EXCEEDED', cost, maxCost: LARGEST_QUERY } }] }
    }
    if (!bucket.take(cost)) {
      counts.throttled += 1
      const extensions = { code: 'THROTTLED', documentation: 'https://shopify.dev/api/usage/rate-limits' }
      return { errors: [{ message: 'Throttled', extensions }], extensions: costOf(null) }
    }
    const { actualCost, ...result } = await prepared.run(rootOf(shop))
    bucket.give(Math.max(0, cost - actualCost))
    return { ...result, extensions: costOf(actualCost) }
  }

  function bucketOf(shop: Shop): CostBucket {
    const known = buckets.get(shop.domain)
    if (known) return known
    const { restoreRate, maximumAvailable: maximum } = settings
    const bucket = new CostBucket({ restoreRate, maximum, nowMs: world.clock.ms })
    buckets.set(shop.domain, bucket)
    return bucket
  }

  function rootOf(shop: Shop): Resolved {
    const known = roots.get(shop.domain)
    if (known) return known
    const root = {
      ...queries(store, shop, settings.apiVersion, world.settings.platformUrl),
      ...mutations(world, store, shop),
    }
    roots.set(shop.domain, root)
    return root
  }

  return {
    counts: (): Counts => ({ ...counts }),
    reset() {
      counts = { calls: 0, rejected: 0, throttled: 0, unauthorized: 0 }
      buckets.clear()
    },
  }
}

function headerOf(request: FastifyRequest): string | undefined {
  const value = request.headers['x-shopify-access-token']
  return typeof value === 'string' ? value : undefined
}

function readRequest(body: unknown): GraphqlRequest | undefined {
  if (!isObject(body) || typeof body.query !== 'string' || body.query.trim() === '') return undefined
  return {
    query: body.query,
    variables: isObject(body.variables) ? body.variables : {},
    operationName: typeof body.operationName === 'string' ? body.operationName : undefined,
  }
}
