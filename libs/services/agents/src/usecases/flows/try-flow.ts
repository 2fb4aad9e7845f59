import type { Data, Graph, Scalar } from '../../domain/flows/flow.ts'
import { fieldsOf } from '../../domain/flows/flow-events.ts'
import { close, type FlowEnd, type FlowOperation, isOpen, type Step } from '../../domain/flows/flow-run.ts'
import { goOn } from '../../domain/flows/go-on.ts'
import { keepOf } from '../../domain/flows/keep-answer.ts'
import { areTrue } from '../../domain/flows/known.ts'
import { offered } from './edit-flow.ts'
import type { FlowsParts } from './ports.ts'

const MOST_MS = 10_000

export interface Tried {
  /** Whether the trigger's tests are true for this order. */
  readonly starts: boolean
  readonly data: Data
  readonly steps: readonly Step[]
  readonly end: { readonly end: FlowEnd; readonly reason: string }
}

/**
 * Goes through a flow without doing anything: what reads is asked, in the caller's right; what writes is described; what waits is over at
 * once. Outside of a transaction.
 */
export async function tryFlow(
  parts: FlowsParts,
  graph: Graph,
  data: Data,
  permissions: readonly string[],
): Promise<Tried> {
  const operations = Object.fromEntries(await offered(parts))
  let at = parts.clock.now().toISOString()
  let steps: readonly Step[] = []
  const { trigger } = graph
  const starts = trigger.on !== 'event' || areTrue(trigger.tests, (field) => data[field])
  for (;;) {
    const gone = goOn({ graph, data, operations, steps }, at, parts.sha)
    const last = gone.steps.at(-1)
    if (gone.end || !last || !isOpen(last)) return { starts, data, steps: gone.steps, end: gone.end! }
    if (last.state === 'waiting') at = last.until!
    const outcome =
      last.state === 'waiting'
        ? ({ state: 'described' } as const)
        : await tried(parts, graph, last, operations, permissions)
    steps = [...gone.steps.slice(0, -1), close(graph, last, outcome, at)]
  }
}

async function tried(
  { operations: port }: FlowsParts,
  graph: Graph,
  { operation = '', input = {}, node }: Step,
  operations: Readonly<Record<string, FlowOperation>>,
  permissions: readonly string[],
) {
  const { kind, scope } = operations[operation]!
  if (!permissions.includes(scope)) return { state: 'refused', code: 'operation.not_yours' } as const
  if (kind === 'write') return { state: 'described' } as const
  const actor = { kind: 'flow', id: 'ensayo', scopes: [scope] } as const
  const answer = await port.call(operation, input, actor, AbortSignal.timeout(MOST_MS))
  if (!answer.ok) return { state: 'refused', code: answer.code } as const
  return { state: 'done', kept: keepOf(graph, node, answer.body) } as const
}

interface OrderView {
  readonly id: string
  readonly name: string
  readonly total: { readonly amount: string }
  readonly collect: { readonly amount: string } | null
  readonly destination: { readonly city: string } | null
  readonly hold: { readonly reason: string } | null
  readonly waybill: {
    readonly waybillId: string
    readonly carrier: string
    readonly number: string
    readonly state: string
  } | null
}
interface WaybillView {
  readonly id: string
  readonly exception: string | null
}

/** What a trigger would know of an order, read by the described operations. @throws DomainError what the read of the order answers */
export async function knownOfOrder(
  { operations }: Pick<FlowsParts, 'operations'>,
  { trigger }: Pick<Graph, 'trigger'>,
  orderId: string,
): Promise<Data | undefined> {
  const actor = { kind: 'flow', id: 'pedido', scopes: ['orders:read'] } as const
  const answer = await operations.call('orders.find', { id: orderId }, actor, AbortSignal.timeout(MOST_MS))
  if (!answer.ok) return undefined
  const order = answer.body as OrderView
  const { waybill, collect, hold } = order
  const exception = waybill ? await exceptionOf(operations, orderId, waybill.waybillId) : undefined
  const all: Record<string, Scalar | undefined> = {
    ...{ orderId: order.id, orderName: order.name, total: Number(order.total.amount), cod: collect !== null },
    ...{ collect: collect ? Number(collect.amount) : undefined, city: order.destination?.city, reason: hold?.reason },
    ...{ waybillId: waybill?.waybillId, carrier: waybill?.carrier, number: waybill?.number, state: waybill?.state },
    exception,
  }
  const fields = Object.keys(fieldsOf(trigger))
  return Object.fromEntries(fields.flatMap((field) => (all[field] === undefined ? [] : [[field, all[field]]])))
}

async function exceptionOf(operations: FlowsParts['operations'], orderId: string, waybillId: string) {
  const actor = { kind: 'flow', id: 'pedido', scopes: ['waybills:read'] } as const
  const answer = await operations.call('waybills.list', { orderId }, actor, AbortSignal.timeout(MOST_MS))
  if (!answer.ok) return undefined
  const { data } = answer.body as { data: readonly WaybillView[] }
  return data.find(({ id }) => id === waybillId)?.exception ?? undefined
}
