import { conflict, DomainError, newId, notFound, permissionsHeld } from '@litper/kernel'
import type { Graph } from '../../domain/flows/flow.ts'
import { type Offered, type Problem, problemsOf } from '../../domain/flows/validate.ts'
import type { Decider } from '../decide-approval.ts'
import type { Flow, FlowsParts, FlowVersion } from './ports.ts'

export interface FlowDraft {
  /** Absent: a new flow. */
  readonly id?: string
  readonly name: string
  readonly graph: Graph
  /** The one that the writer saw; absent for a new flow. */
  readonly revision?: number
}
export interface WholeFlow {
  readonly flow: Flow
  /** The newest version. */
  readonly draft: FlowVersion
}

/** @throws DomainError not_found `flow.not_found`. In the ambient transaction. */
export async function findFlow({ flows }: Pick<FlowsParts, 'flows'>, id: string): Promise<WholeFlow> {
  const flow = await flows.find(id)
  if (!flow) throw notFound('flow.not_found')
  return { flow, draft: (await flows.version(id, flow.newest))! }
}

/** Keeps what was drawn, also when it cannot be published yet; a published version stays as it is. In the ambient transaction. */
export async function saveFlow({ flows, clock }: FlowsParts, draft: FlowDraft): Promise<string> {
  const { name, graph } = draft
  const updatedAt = clock.now()
  if (draft.id === undefined) {
    const id = newId()
    await flows.save({ id, name, state: 'draft', newest: 1, revision: 1, updatedAt })
    await flows.putVersion({ flowId: id, version: 1, graph })
    return id
  }
  const flow = await flows.lock(draft.id)
  if (!flow) throw notFound('flow.not_found')
  if (draft.revision !== flow.revision) throw conflict('flow.changed')
  const newest = flow.newest === flow.current ? flow.newest + 1 : flow.newest
  await flows.putVersion({ flowId: flow.id, version: newest, graph })
  await flows.save({ ...flow, name, newest, revision: flow.revision + 1, updatedAt })
  return flow.id
}

/** Removes what was never published, so that nothing ever ran by it. In the ambient transaction. */
export async function removeFlow({ flows }: Pick<FlowsParts, 'flows'>, id: string, revision?: number): Promise<void> {
  const flow = await flows.lock(id)
  if (!flow) throw notFound('flow.not_found')
  if (revision !== undefined && revision !== flow.revision) throw conflict('flow.changed')
  if (flow.current !== undefined) throw conflict('flow.was_published')
  await flows.remove(id)
}

export async function offered({ operations }: Pick<FlowsParts, 'operations'>): Promise<ReadonlyMap<string, Offered>> {
  const all = await operations.catalogue()
  return new Map(
    all.map(
      ({ name, summary: title, kind, risk, scope, input }) =>
        [name, { name, title, kind, risk, scope, input }] as const,
    ),
  )
}

/** What keeps this graph from being published, for a person with these permissions. Outside of a transaction. */
export async function problemsFor(
  parts: FlowsParts,
  graph: Graph,
  permissions?: readonly string[],
): Promise<Problem[]> {
  const { ticks } = parts
  return problemsOf(graph, {
    operations: await offered(parts),
    ...ticks,
    ...(permissions && { permissions }),
  })
}

/** From now on runs begin with the newest version, with the permissions of the person who publishes it. */
export async function publishFlow(parts: FlowsParts, id: string, revision: number, by: Decider): Promise<void> {
  const { flow: seen, draft } = await parts.transaction(() => findFlow(parts, id))
  if (by.kind !== 'user') throw new DomainError('flow.person_needed', 'forbidden')
  if (seen.revision !== revision) throw conflict('flow.changed')
  const problems = await problemsFor(parts, draft.graph, permissionsHeld(by))
  if (problems.length > 0) throw new DomainError('flow.has_problems', 'conflict', { problems })
  const known = await offered(parts)
  const named = draft.graph.nodes.flatMap((node) => (node.kind === 'call' ? [known.get(node.operation)!] : []))
  const operations = Object.fromEntries(named.map(({ input: _input, ...one }) => [one.name, one]))
  await parts.transaction(async () => {
    const flow = await parts.flows.lock(id)
    if (flow?.revision !== revision) throw conflict('flow.changed')
    const publishedAt = parts.clock.now()
    await parts.flows.putVersion({ ...draft, operations, publishedBy: by.id, publishedAt })
    const startsOn = startsOnOf(draft.graph)
    const change = { state: 'published', current: flow.newest, startsOn, revision: revision + 1 } as const
    await parts.flows.save({ ...flow, ...change, updatedAt: publishedAt })
  })
}

const startsOnOf = ({ trigger }: Graph): string => (trigger.on === 'event' ? `event:${trigger.event}` : trigger.on)

/** No run begins any more; those that are under way go on with their version. In the ambient transaction. */
export async function pauseFlow({ flows, clock }: FlowsParts, id: string): Promise<void> {
  const flow = await flows.lock(id)
  if (!flow) throw notFound('flow.not_found')
  if (flow.state === 'paused') return
  if (flow.state !== 'published') throw conflict('flow.not_published')
  await flows.save({
    ...flow,
    state: 'paused',
    startsOn: undefined,
    revision: flow.revision + 1,
    updatedAt: clock.now(),
  })
}
