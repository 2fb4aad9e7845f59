import { createHash } from 'node:crypto'
import { newId, type TenantId, tenantId } from '@litper/kernel'
import { currentTenant, runInContext } from '@litper/platform'
import type {
  LanguageModel,
  ModelAnswer,
  ModelRequest,
  OperationAnswer,
  OperationInfo,
  Operations,
} from '@litper/ports'
import { EmittedLog, startTestDatabase } from '@litper/testing'
import { agentsMigrations } from '../migrations/01-runs.ts'
import { flowSteps } from '../migrations/20-flows.ts'
import { DEFAULT_VOICE } from './domain/knowledge/brand-voice.ts'
import type { Decided } from './domain/runs/run-events.ts'
import { fold } from './domain/runs/run-state.ts'
import { PostgresAgentStore } from './store/agent-store.ts'
import { PostgresApprovalStore } from './store/approval-store.ts'
import { agentsEntities } from './store/entities.ts'
import { PostgresRunStore } from './store/run-store.ts'
import { decideApproval } from './usecases/decide-approval.ts'
import type { AgentsParts } from './usecases/ports.ts'
import { type Start, type StepPayload, startRun } from './usecases/start-run.ts'
import { recordStep, takeStep } from './usecases/take-step.ts'

export const sha = (text: string): string => createHash('sha256').update(text).digest('hex')

type Said = string | { readonly tool: string; readonly input: unknown }
/** A model whose next word a spec decides. */
export function scriptedModel(say: (request: ModelRequest, ask: number) => Said | readonly Said[]): LanguageModel {
  return {
    complete: async (request): Promise<ModelAnswer> => {
      const ask = request.messages.filter(({ role }) => role === 'assistant').length
      const said = say(request, ask)
      const content = (Array.isArray(said) ? said : [said]).map((one: Said, place) =>
        typeof one === 'string'
          ? { type: 'text' as const, text: one }
          : { type: 'tool_call' as const, id: `${ask}_${place}`, name: one.tool, input: one.input as object },
      )
      const stop = content.some(({ type }) => type === 'tool_call') ? 'tools' : 'end'
      const usage = { inputTokens: 10, cachedTokens: 0, outputTokens: 5 }
      return { content: content as ModelAnswer['content'], stop, usage, model: 'scripted:1', costMicros: 100 }
    },
  }
}

const info = (name: string, more: Partial<OperationInfo> = {}): OperationInfo => ({
  name,
  summary: { es: name, en: name },
  description: name,
  input: { type: 'object', properties: { id: { type: 'string' } }, required: ['id'], additionalProperties: false },
  kind: 'read',
  risk: 'nothing',
  repeatable: true,
  scope: 'orders:read',
  http: { method: 'GET', path: `/api/v1/${name}/{id}` },
  about: ['id'],
  ...more,
})
const write = (name: string, more: Partial<OperationInfo> = {}) =>
  info(name, { kind: 'write', risk: 'waybill', repeatable: false, scope: 'orders:write', ...more })
const free = { type: 'object', properties: { search: { type: 'string' } }, additionalProperties: false }
export const CATALOGUE: readonly OperationInfo[] = [
  info('orders.find'),
  info('orders.list', { input: free, about: [] }),
  write('orders.confirm', { undo: 'orders.hold' }),
  write('orders.hold', { risk: 'nothing', undo: 'orders.confirm' }),
  write('orders.cancel'),
  info('waybills.find', { scope: 'waybills:read' }),
  write('waybills.answer_exception', {
    scope: 'waybills:write',
    input: {
      type: 'object',
      properties: { id: {}, openedAt: {}, kind: {}, note: {}, date: {}, address: {} },
      required: ['id', 'openedAt', 'kind'],
      additionalProperties: false,
    },
  }),
  info('waybills.list_exceptions', { input: { ...free, properties: {} }, about: [], scope: 'waybills:read' }),
  info('users.list', { input: free, about: [], scope: 'users:read' }),
  write('users.create', { risk: 'access', scope: 'users:write' }),
]

export interface Done {
  readonly tenant: string
  readonly name: string
  readonly input: Readonly<Record<string, unknown>>
  readonly once: string
}
/** Operations that note each write once per key, as the platform does, and answer what a spec says. */
export class FakeOperations implements Operations {
  readonly done: Done[] = []
  readonly read: Done[] = []
  private readonly keys = new Set<string>()
  answer: (name: string, input: Readonly<Record<string, unknown>>) => unknown = (_name, input) => ({ ...input })
  /** Thrown before or after the write. */
  fail?: { readonly when: 'before' | 'after'; readonly error: Error } | undefined

  catalogue = async () => CATALOGUE

  call: Operations['call'] = async (name, input, { scopes }, _signal, once = ''): Promise<OperationAnswer> => {
    const { kind, scope } = CATALOGUE.find((one) => one.name === name)!
    if (!scopes.includes(scope)) return { ok: false, status: 403, code: 'auth.permission_missing', detail: '' }
    if (this.fail?.when === 'before') throw this.fail.error
    const row = { tenant: currentTenant(), name, input, once }
    const before = kind === 'write' && this.keys.has(once)
    if (kind === 'read') this.read.push(row)
    else if (!before) this.done.push(row)
    if (kind === 'write') this.keys.add(once)
    if (this.fail) throw this.fail.error
    if (before) return { ok: true, status: 200, body: null, before: true }
    const body = this.answer(name, input)
    return isRefusal(body) ? body : { ok: true, status: 200, body }
  }
}
const isRefusal = (body: unknown): body is Extract<OperationAnswer, { ok: false }> =>
  typeof body === 'object' && body !== null && 'ok' in body && body.ok === false

/** For specs: the service's parts on a database of its own, with a ledger that runs when it is told to. */
export async function agentsWorld(model: LanguageModel) {
  const database = await startTestDatabase({
    schemas: [{ ...agentsMigrations, steps: [...agentsMigrations.steps, ...flowSteps] }],
    entities: agentsEntities,
    scope: currentTenant,
  })
  const told = new EmittedLog()
  const operations = new FakeOperations()
  const time = { now: Date.parse('2026-11-30T15:00:00Z') }
  const steps: { readonly tenant: TenantId; readonly payload: StepPayload; attempts: number; uncertain: boolean }[] = []
  const scheduled = new Set<string>()
  const parts: AgentsParts & { model: LanguageModel } = {
    runs: new PostgresRunStore(database.db),
    approvals: new PostgresApprovalStore(database.db),
    others: { lock: async () => undefined, decided: async () => undefined },
    agents: new PostgresAgentStore(database.db),
    voice: async () => DEFAULT_VOICE,
    model,
    operations,
    transaction: (work) => database.db.transaction(work),
    publish: told.publish,
    scheduleEffect: async (_kind, key, payload) => {
      if (scheduled.has(key)) return false
      scheduled.add(key)
      steps.push({ tenant: currentTenant(), payload: payload as StepPayload, attempts: 1, uncertain: false })
      return true
    },
    clock: { now: () => new Date(time.now) },
    sha,
  }
  const tenant = tenantId(newId())
  const inTenant = <T>(work: () => Promise<T>, as: TenantId = tenant): Promise<T> =>
    runInContext({ tenant: as, actor: { kind: 'cron', id: 'spec', roles: [] } }, work)
  const within = <T>(work: () => Promise<T>, as?: TenantId): Promise<T> =>
    inTenant(() => told.whenDone(() => database.db.transaction(work)), as)
  const start = async (given: Partial<Start> = {}): Promise<string> => {
    const by = { kind: 'program', id: 'spec' } as const
    const id = await within(() => startRun(parts, { agent: 'operaciones', facts: {}, dryRun: false, by, ...given }))
    return id ?? ''
  }
  type Step = (typeof steps)[number]
  const perform = async (next: Step, dies = false) => {
    const input = await takeStep(parts, next.payload, next)
    if (dies) throw new Error('killed')
    await told.whenDone(() => database.db.transaction(() => recordStep(parts, next.payload, input)))
  }
  /** Takes the next step; `dies` after acting: the answer is lost, as with kill -9. False: there is none. */
  const step = async (dies = false): Promise<boolean> => {
    const [next] = steps
    if (!next) return false
    try {
      await inTenant(() => perform(next, dies), next.tenant)
      steps.shift()
    } catch (error) {
      next.attempts += 1
      next.uncertain = true
      if (!dies) throw error
    }
    return true
  }
  /** Takes all steps that there are and those that follow, eight at once. */
  const settle = async () => {
    while (steps.length > 0)
      await Promise.all(steps.splice(0, 8).map((next) => inTenant(() => perform(next), next.tenant)))
  }
  const open = () => within(() => parts.approvals.page({ state: 'open', limit: 500 }))
  const person = { kind: 'user', id: 'ana', roles: ['owner'] }
  const answer = async (decision: Exclude<Decided, 'expired'> = 'approved', by = person) => {
    for (const { id, hash } of await open()) await within(() => decideApproval(parts, { id, decision, hash }, by))
  }
  const events = (id: string) => within(() => parts.runs.events(id))
  const run = async (id: string) => fold(await events(id))
  return { parts, operations, told, database: database.db, time, steps, tenant, within, inTenant, start, step, settle, open, answer, events, run,
    person, stop: () => database.stop() } // biome-ignore format: one list
}
