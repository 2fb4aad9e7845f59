import { DomainError, type Fields, fields, list, unavailable } from '@litper/kernel'
import type { HttpClient, HttpResponse } from '@litper/ports'
import { CostBucket, type ThrottleStatus } from './cost-bucket.ts'
import type { Operation } from './documents.ts'
import { parseShopifyJson } from './json.ts'
import { refusalOfErrors, refusalOfStatus } from './refusals.ts'
import { SHOPIFY_API_VERSION, type ShopConnection, shopDomain, shopUrl } from './settings.ts'

/** One shop's GraphQL Admin API. */
export interface ShopifyAdmin {
  /**
   * Runs one operation, waiting for the shop's points first. Returns `data`.
   * @throws DomainError `too_many` with `retryAfterMs` when throttled all the same; `unauthenticated`, `forbidden`, `not_found`
   * when the shop shut us out; `invalid` when the operation is refused; `unavailable` (of the HTTP client too) on faults
   */
  run(operation: Operation, variables: Record<string, unknown>): Promise<Fields>
}

export interface AdminOptions {
  /** Waits; replaced in tests. */
  readonly sleep?: (ms: number) => Promise<void>
  readonly nowMs?: () => number
  /** Longest wait for points before the call is given back as `too_many`; 10,000 ms unless told. */
  readonly maxWaitMs?: number
  /** Told once per answer of another version than asked: ours has died and Shopify fell forward. */
  readonly onVersionDrift?: (served: string) => void
}

/** A bucket belongs to app and shop, whoever asks: all admins over one client share it. */
const buckets = new WeakMap<HttpClient, Map<string, { bucket: CostBucket; costs: Map<string, number> }>>()
const MAX_SHOPS = 10_000

function budgetOf(http: HttpClient, shop: string) {
  const shops = buckets.get(http) ?? new Map<string, { bucket: CostBucket; costs: Map<string, number> }>()
  buckets.set(http, shops)
  const known = shops.get(shop)
  if (known) return known
  if (shops.size >= MAX_SHOPS) shops.delete(shops.keys().next().value!)
  const fresh = { bucket: new CostBucket(), costs: new Map<string, number>() }
  shops.set(shop, fresh)
  return fresh
}

const sleepFor = (ms: number) => new Promise<void>((done) => setTimeout(done, ms))

export function shopifyAdmin(http: HttpClient, connection: ShopConnection, options: AdminOptions = {}): ShopifyAdmin {
  const { sleep = sleepFor, nowMs = Date.now, maxWaitMs = 10_000 } = options
  const version = connection.apiVersion ?? SHOPIFY_API_VERSION
  const url = `${shopUrl(connection)}/admin/api/${encodeURIComponent(version)}/graphql.json`
  const { bucket, costs } = budgetOf(http, shopDomain(connection.shop))

  return {
    async run(operation, variables) {
      const cost = costs.get(operation.name) ?? operation.cost
      const wait = bucket.take(cost, nowMs())
      let learnt: ThrottleStatus | undefined
      try {
        if (wait > maxWaitMs) throw new DomainError('shopify.throttled', 'too_many', { retryAfterMs: wait })
        if (wait > 0) await sleep(wait)
        const response = await http.send({
          method: 'POST',
          url,
          headers: {
            'content-type': 'application/json',
            accept: 'application/json',
            'x-shopify-access-token': connection.accessToken,
          },
          body: JSON.stringify({ query: operation.document, variables, operationName: operation.name }),
        })
        const served = response.headers['x-shopify-api-version']
        if (served && served !== version) options.onVersionDrift?.(served)
        const body = readBody(response)
        const reported = fields(fields(body.extensions).cost)
        learnt = readThrottle(reported.throttleStatus)
        if (typeof reported.requestedQueryCost === 'number') costs.set(operation.name, reported.requestedQueryCost)
        if (learnt) bucket.learn(cost, learnt, nowMs())
        const errors = list(body.errors)
        const retryAfterMs = () => bucket.retryAfter(costs.get(operation.name) ?? cost, nowMs())
        if (errors.length > 0 || !('data' in body)) throw refusalOfErrors(errors, operation.name, retryAfterMs)
        return fields(body.data)
      } finally {
        if (learnt === undefined) bucket.release(cost)
      }
    },
  }
}

/** @throws DomainError by the status, or `shopify.malformed` when a 2xx carries no JSON object */
function readBody(response: HttpResponse): Fields {
  if (response.status < 200 || response.status > 299) throw refusalOfStatus(response)
  try {
    const body = parseShopifyJson(response.text)
    if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body as Fields
  } catch (error) {
    throw unavailable('shopify.malformed', { status: response.status }, error)
  }
  throw unavailable('shopify.malformed', { status: response.status })
}

function readThrottle(value: unknown): ThrottleStatus | undefined {
  const { maximumAvailable, currentlyAvailable, restoreRate } = fields(value)
  const numbers = [maximumAvailable, currentlyAvailable, restoreRate].every((part) => Number.isFinite(part))
  return numbers ? ({ maximumAvailable, currentlyAvailable, restoreRate } as ThrottleStatus) : undefined
}
