import { idOf, sampleOf } from './samples.mjs'

/** @typedef {import('./samples.mjs').Schema} Schema */
/** @typedef {{ status: number, body: any }} Answer */

const ROWS = 400
const CODES = /** @type {Record<number, string>} */ ({
  401: 'auth.required',
  403: 'auth.role_missing',
  429: 'rate.limited',
  503: 'unavailable',
})

/**
 * Answers the operations of an OpenAPI document with made-up data. It remembers no write.
 * @param {any} document
 * @param {{ now: number }} options
 */
export function mockApi(document, { now }) {
  const schemas = document.components?.schemas ?? {}
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(/** @type {Record<string, any>} */ (item)).map(([method, one]) => ({
      method: method.toUpperCase(),
      name: one.operationId,
      parts: path.split('/'),
      ...successOf(one),
    })),
  )
  /** @type {Map<string, number>} */
  const faults = new Map()
  const make = (/** @type {Schema} */ schema, /** @type {number} */ seed) => sampleOf(schema, { seed, now, schemas })
  const permissions = scopesOf(document)

  return {
    names: operations.map((one) => one.name),
    /** Every call of this operation answers so from now on; 0 ends it. @param {string} name @param {number} status */
    fail: (name, status) => void (status === 0 ? faults.delete(name) : faults.set(name, status)),
    /** @param {string} method @param {string} path @param {URLSearchParams} query @returns {Answer | undefined} */
    answer(method, path, query) {
      const found = operations.find((one) => one.method === method && fits(one.parts, path.split('/')))
      if (!found) return undefined
      const fault = faults.get(found.name)
      if (fault)
        return {
          status: fault,
          body: { status: fault, code: CODES[fault] ?? 'internal', retryAfterMs: 4000, correlationId: idOf(1) },
        }
      if (!found.schema) return { status: found.status, body: undefined }
      const row = found.schema.properties?.data?.items
      if (row && found.schema.properties.nextCursor)
        return { status: 200, body: pageOf((seed) => make(row, seed), query) }
      const body = make(found.schema, seedOf(path))
      const last = path.split('/').at(-1) ?? ''
      if (body && typeof body === 'object' && 'id' in body && /^[0-9a-f-]{36}$/.test(last)) body.id = last
      if ('permissions' in (body ?? {}))
        Object.assign(body, {
          roles: ['owner'],
          permissions,
          kind: 'user',
          locale: 'es',
          tenant: { id: idOf(1), name: 'Tienda de muestra' },
        })
      return { status: found.status, body }
    },
  }
}

/** @param {any} operation @returns {{ status: number, schema?: Schema }} */
function successOf(operation) {
  const [status, answer] = Object.entries(operation.responses).find(([code]) => code.startsWith('2')) ?? ['204', {}]
  return { status: Number(status), schema: /** @type {any} */ (answer).content?.['application/json']?.schema }
}

/** A longer path of words wins over one with a parameter, as in the router: `/orders/policy`. @param {string[]} parts @param {string[]} path */
const fits = (parts, path) =>
  parts.length === path.length &&
  parts.every((part, at) => part === path[at] || (/^\{/.test(part) && /[0-9]/.test(path[at] ?? '')))

/** The row's id says its seed, so that a row and its page tell the same. @param {string} path */
const seedOf = (path) => Number.parseInt(/-([0-9a-f]{12})(?:\/|$)/.exec(path)?.[1] ?? '1', 16) % 100_000

/** @param {(seed: number) => any} row @param {URLSearchParams} query */
function pageOf(row, query) {
  const limit = Number(query.get('limit') ?? 50)
  const from = Number(query.get('cursor') ?? 0)
  const filters = [...query].filter(([name]) => !['limit', 'cursor', 'search', 'view'].includes(name))
  const all = Array.from({ length: ROWS }, (_, at) => ({ ...row(at + 1), id: idOf(at + 1) }))
  const kept = all.filter((one) =>
    filters.every(([name, value]) => one[name] === undefined || String(one[name]) === value),
  )
  const next = from + limit
  return { data: kept.slice(from, next), nextCursor: next < kept.length ? String(next) : null }
}

/** @param {any} document @returns {string[]} */
const scopesOf = (document) => [
  ...new Set(
    Object.values(document.paths).flatMap((item) =>
      Object.values(/** @type {any} */ (item)).map((one) => one['x-litper']?.scope),
    ),
  ),
]
