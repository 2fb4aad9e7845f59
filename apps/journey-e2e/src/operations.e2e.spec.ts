import { PERMISSIONS, ROLES } from '@litper/platform/operations'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { call } from './http.ts'
import { World } from './world.ts'

interface Described {
  readonly operationId: string
  readonly summary: string
  readonly security?: unknown[]
  readonly parameters?: readonly { name: string; in: string; schema: Record<string, unknown> }[]
  readonly requestBody?: { content: Record<string, { schema: unknown; example?: object }> }
  readonly responses: Record<string, { content?: Record<string, { schema?: unknown }> }>
  readonly 'x-litper': {
    summary: { es: string; en: string }
    roles: 'public' | 'everyone' | string[]
    scope: string
    kind: 'read' | 'write'
    undo?: string
  }
}
interface Operation extends Described {
  readonly method: string
  readonly path: string
}
const world = new World()
let operations: Operation[] = []
/** By role: a key that has that role and no other. */
const keys = new Map<string, string>()
const ID = '0192f0c1-7d3a-7c4e-9a51-3f0f2b6d8a11'

beforeAll(async () => {
  await world.start()
  const { paths } = await call<{ paths: Record<string, Record<string, Described>> }>(
    'GET',
    `${world.platform.url}/api/v1/openapi.json`,
  )
  operations = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, one]) => ({ ...one, method: method.toUpperCase(), path })),
  )
  for (const role of ROLES) {
    const made = await world.platform.call('api_keys.create', { name: role, roles: [role] })
    keys.set(role, `ApiKey ${made.key}`)
  }
}, 120_000)
afterAll(() => world.stop(), 30_000)

interface Answer {
  readonly status: number
  readonly code?: string
  readonly type: string | null
}
async function ask(
  { method, path }: Operation,
  authorization?: string,
  query = '',
  body: unknown = {},
): Promise<Answer> {
  const takesBody = method !== 'GET' && method !== 'DELETE'
  const answer = await fetch(`${world.platform.url}${path.replace(/\{[^}]+\}/g, ID)}${query}`, {
    method,
    headers: { ...(authorization && { authorization }), ...(takesBody && { 'content-type': 'application/json' }) },
    ...(takesBody && { body: JSON.stringify(body) }),
  })
  const type = answer.headers.get('content-type')
  const text = await answer.text()
  const code = /problem\+json/.test(type ?? '') ? (JSON.parse(text) as { code: string }).code : undefined
  return { status: answer.status, code, type }
}
const faultsOf = async (look: (operation: Operation) => Promise<string | undefined> | string | undefined) => {
  const found = await Promise.all(operations.map(look))
  return found.filter((fault) => fault !== undefined)
}

it('describes each: a name of its own, words in both languages, its answer, parameters, body, errors and undo', async () => {
  expect(operations.length).toBeGreaterThanOrEqual(30)
  const names = operations.map((one) => one.operationId)
  expect(new Set(names).size).toBe(names.length)
  const faults = await faultsOf(({ operationId, method, path, responses, parameters = [], ...one }) => {
    const { summary, undo } = one['x-litper']
    const success = Object.entries(responses).filter(([status]) => status.startsWith('2'))
    const answers = success.every(
      ([status, { content }]) => status === '204' || Object.values(content ?? {})[0]?.schema,
    )
    const parts = [...path.matchAll(/\{(\w+)\}/g)].map((part) => part[1])
    const told = parameters.filter((given) => given.in === 'path').map((given) => given.name)
    const problems = ['500', '503', ...(one.security?.length === 0 ? [] : ['401', '403', '429'])]
    if (!/^[a-z_]+\.[a-z_]+$/.test(operationId)) return `${operationId}: its name`
    if (!summary.es || !summary.en || summary.en !== one.summary) return `${operationId}: its words`
    if (success.length !== 1 || !answers) return `${operationId}: its answer`
    if (parts.sort().join() !== told.sort().join()) return `${operationId}: its path`
    if (problems.some((status) => !responses[status])) return `${operationId}: its errors`
    if (undo && !names.includes(undo)) return `${operationId}: nothing is called ${undo}`
    if ((method === 'PUT' || method === 'PATCH') && !one.requestBody) return `${operationId}: its body`
    return undefined
  })
  expect(faults).toEqual([])
})

it('has a row in the table of permissions for each: add a new area to permissions.ts', () => {
  const scopes = operations.map((one) => one['x-litper'].scope)
  expect(scopes.filter((scope) => !PERMISSIONS[scope])).toEqual([])
})

it('opens none but the public ones to nobody', async () => {
  const faults = await faultsOf(async (operation) => {
    const { status, code } = await ask(operation)
    const open = operation['x-litper'].roles === 'public'
    const refused = status === 401 && code === 'auth.required'
    return open === refused ? `${operation.operationId}: ${status} ${code}` : undefined
  })
  expect(faults).toEqual([])
})

it('refuses every role that an operation does not name, before it looks at anything else', async () => {
  const faults = await faultsOf(async (operation) => {
    const { roles } = operation['x-litper']
    if (typeof roles === 'string') return undefined
    const others = [...keys.keys()].filter((role) => !roles.includes(role))
    const answers = await Promise.all(others.map((role) => ask(operation, keys.get(role))))
    const wrong = answers.find(({ status, code }) => status !== 403 || code !== 'auth.role_missing')
    return wrong && `${operation.operationId}: ${wrong.status} ${wrong.code}`
  })
  expect(faults).toEqual([])
})

it('takes a role that it names: what follows is no refusal of a role, and no fault', async () => {
  const faults = await faultsOf(async (operation) => {
    const { roles, kind } = operation['x-litper']
    if (kind === 'write' && !operation.path.includes('{')) return undefined // it would change the tenant under the other laws
    const role = typeof roles === 'string' ? 'viewer' : roles[0]!
    const { status, code } = await ask(operation, keys.get(role))
    return status === 401 || status === 403 || status >= 500 ? `${operation.operationId}: ${status} ${code}` : undefined
  })
  expect(faults).toEqual([])
})

it.each([
  'limit=0',
  'limit=101',
  'limit=ten',
  'limit=1.5',
  'limit=',
  'cursor=nothing-of-ours',
  `cursor=${'x'.repeat(600)}`,
])('keeps the limits of every list: ?%s', async (query) => {
  const name = query.split('=')[0]
  const lists = operations.filter(({ parameters }) =>
    parameters?.some((one) => one.in === 'query' && one.name === name),
  )
  expect(lists.length).toBeGreaterThanOrEqual(5)
  const answers = await Promise.all(lists.map((one) => ask(one, keys.get('owner'), `?${query}`)))
  expect(answers.map(({ status, code }) => [status, code])).toEqual(
    lists.map(() => [422, query.startsWith('cursor=n') ? 'request.cursor' : 'request.invalid']),
  )
})

it('answers what is not there with a declared error, as a problem', async () => {
  const faults = await faultsOf(async (operation) => {
    if (!operation.path.includes('{')) return undefined
    // where a field of the body is required, the operation's example has it
    const example = operation.requestBody?.content['application/json']?.example
    const body = { text: 'hola', reason: 'sin existencias', address1: 'Calle 10 # 20-30', ...example }
    const { status, code } = await ask(operation, keys.get('owner'), '', body)
    const declared = JSON.stringify(operation.responses['404'] ?? {}).includes(`\`${code}\``)
    return status === 404 && declared ? undefined : `${operation.operationId}: ${status} ${code}`
  })
  expect(faults).toEqual([])
})
