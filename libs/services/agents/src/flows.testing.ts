import { newId, type TenantId, tenantId } from '@litper/kernel'
import { currentTenant, runInContext } from '@litper/platform'
import { EmittedLog, startTestDatabase } from '@litper/testing'
import { agentsMigrations } from '../migrations/01-runs.ts'
import { flowSteps } from '../migrations/20-flows.ts'
import { FakeOperations, sha } from './agents.testing.ts'
import type { Data, Graph } from './domain/flows/flow.ts'
import { cronTicks } from './edge/flows/ticks.ts'
import { PostgresApprovalStore } from './store/approval-store.ts'
import { agentsEntities } from './store/entities.ts'
import { flowEntities } from './store/flows/flow.entity.ts'
import { PostgresFlowRunStore } from './store/flows/flow-run-store.ts'
import { PostgresFlowStore } from './store/flows/flow-store.ts'
import { PostgresRunStore } from './store/run-store.ts'
import { callStep, recordCall } from './usecases/flows/call-step.ts'
import { flowApprovals } from './usecases/flows/decide-flow.ts'
import { publishFlow, saveFlow } from './usecases/flows/edit-flow.ts'
import type { FlowsParts, Turn } from './usecases/flows/ports.ts'
import { startOnEvent } from './usecases/flows/start-flows.ts'
import { FLOW_CALL, noteQueued, takeTurn } from './usecases/flows/turns.ts'
import type { AgentsParts } from './usecases/ports.ts'

interface Scheduled {
  readonly tenant: TenantId
  readonly kind: string
  readonly turn: Turn & { readonly runAt?: string }
  attempts: number
  uncertain: boolean
}
interface Queued {
  readonly tenant: TenantId
  readonly turn: Turn
  readonly runAt: number
}
/** A person who may publish, as the kernel's decider has one. */
const OWNER = { kind: 'user', id: newId(), roles: ['owner'] }

/** For specs: the flows' parts on a database of its own, with a ledger and a queue that run when they are told to. */
export async function flowsWorld() {
  const migrations = { ...agentsMigrations, steps: [...agentsMigrations.steps, ...flowSteps] }
  const entities = [...agentsEntities, ...flowEntities]
  const database = await startTestDatabase({ schemas: [migrations], entities, scope: currentTenant })
  const told = new EmittedLog()
  const operations = new FakeOperations()
  const people = [{ id: OWNER.id, roles: ['owner'], state: 'active' }]
  operations.answer = (name, input) => (name === 'users.list' ? { data: people } : { ...input })
  const time = { now: Date.parse('2026-11-30T15:00:00Z') }
  const ledger: Scheduled[] = []
  const queue: Queued[] = []
  const scheduled = new Set<string>()
  const parts: FlowsParts = {
    flows: new PostgresFlowStore(database.db),
    flowRuns: new PostgresFlowRunStore(database.db),
    approvals: new PostgresApprovalStore(database.db),
    operations,
    ticks: cronTicks,
    transaction: (work) => database.db.transaction(work),
    publish: told.publish,
    scheduleEffect: async (kind, key, payload) => {
      if (scheduled.has(`${kind} ${key}`)) return false
      scheduled.add(`${kind} ${key}`)
      ledger.push({ tenant: currentTenant(), kind, turn: payload as unknown as Turn, attempts: 1, uncertain: false })
      return true
    },
    enqueueTurn: async (turn, runAt) => {
      queue.push({ tenant: currentTenant(), turn, runAt: runAt?.getTime() ?? 0 })
    },
    publicUrl: 'https://litper.example',
    clock: { now: () => new Date(time.now) },
    sha,
  }
  const tenant = tenantId(newId())
  const inTenant = <T>(work: () => Promise<T>, as: TenantId = tenant): Promise<T> =>
    runInContext({ tenant: as, actor: { kind: 'cron', id: 'spec', roles: [] } }, work)
  const within = <T>(work: () => Promise<T>, as?: TenantId): Promise<T> =>
    inTenant(() => told.whenDone(() => database.db.transaction(work)), as)

  const perform = async ({ kind, turn, attempts, uncertain }: Scheduled, dies: boolean) => {
    if (kind !== FLOW_CALL) {
      await parts.enqueueTurn(turn, turn.runAt === undefined ? undefined : new Date(turn.runAt))
      if (dies) throw new Error('killed')
      return void (await told.whenDone(() => database.db.transaction(() => noteQueued(parts, turn))))
    }
    const outcome = await callStep(parts, turn, { attempts, uncertain })
    if (dies) throw new Error('killed')
    await told.whenDone(() => database.db.transaction(() => recordCall(parts, turn, outcome)))
  }
  /** Does what the ledger has; `dies`: the answer of the first one is lost, as with kill -9. False: there was nothing. */
  const effect = async (dies = false): Promise<boolean> => {
    const [next] = ledger
    if (!next) return false
    try {
      await inTenant(() => perform(next, dies), next.tenant)
      ledger.shift()
    } catch (error) {
      next.attempts += 1
      next.uncertain = true
      if (!dies) throw error
    }
    return true
  }
  /** Takes one task whose time has come; `twice`: its worker died after it, and it comes again. */
  const task = async (twice = false): Promise<boolean> => {
    const place = queue.findIndex(({ runAt }) => runAt <= time.now)
    const [next] = place < 0 ? [] : queue.splice(place, 1)
    if (!next) return false
    for (let run = 0; run < (twice ? 2 : 1); run++)
      await inTenant(() => told.whenDone(() => takeTurn(parts, next.turn)), next.tenant)
    return true
  }
  const settle = async () => {
    while ((await effect()) || (await task()));
  }
  const publish = async (graph: Graph, by = OWNER, as = tenant): Promise<string> => {
    const id = await within(() => saveFlow(parts, { name: 'Flujo', graph }), as)
    await inTenant(() => publishFlow(parts, id, 1, by), as)
    return id
  }
  const event = (name: string, id: string, data: Data, as = tenant) =>
    within(() => startOnEvent(parts, name, id, data), as)
  /** As at the beginning, but for what is in the database. */
  const reset = () => {
    operations.done.length = 0
    operations.fail = undefined
    ledger.length = 0
    queue.length = 0
    people[0] = { id: OWNER.id, roles: ['owner'], state: 'active' }
  }
  const runs = (flowId: string) => within(() => parts.flowRuns.page({ flowId, limit: 100 }))
  /** As much of the agents' parts as an approval needs. */
  const approving = (): AgentsParts =>
    ({ ...parts, runs: new PostgresRunStore(database.db), others: flowApprovals(parts) }) as unknown as AgentsParts
  return { parts, operations, told, time, ledger, queue, tenant, people, OWNER, within, inTenant, effect, task, settle, publish, event, runs, reset,
    approving, stop: () => database.stop() } // biome-ignore format: one list
}
