import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { type Graph, nodeOf } from '../../domain/flows/flow.ts'
import { anyGraph, graphOf, OPERATIONS } from '../../domain/flows/graphs.testing.ts'
import { kestraOf, type Route, type Task, TooLarge } from '../../domain/flows/kestra.ts'
import { READY_FLOWS } from '../../domain/flows/ready-flows.ts'
import { kestraYaml } from './kestra-yaml.ts'

const ROUTES = new Map<string, Route>([
  ...Object.values(OPERATIONS).map((one): [string, Route] => [
    one.name,
    { ...one, method: one.kind === 'read' ? 'GET' : 'POST', path: '/api/v1/orders/{id}/do' },
  ]),
])
const READY = new Map<string, Route>(
  [
    ['waybills.find_exception', 'GET', '/api/v1/waybills/exceptions/{id}', 'nothing'],
    ['messages.tell_delay', 'POST', '/api/v1/messages/delay', 'message'],
    ['risks.read', 'GET', '/api/v1/risks/{id}', 'nothing'],
    ['calls.make', 'POST', '/api/v1/calls', 'message'],
    ['orders.hold', 'POST', '/api/v1/orders/{id}/hold', 'nothing'],
  ].map(([name, method, path, risk]): [string, Route] => [
    name!,
    { kind: method === 'GET' ? 'read' : 'write', risk: risk as 'nothing', method: method!, path: path! },
  ]),
)
const exported = (graph: Parameters<typeof kestraOf>[3], routes = ROUTES) =>
  parse(kestraYaml(kestraOf('flujo', 'Flujo', 'https://litper.example', graph, routes)))
const TYPES = new Set([
  'io.kestra.plugin.core.flow.If',
  'io.kestra.plugin.core.flow.Pause',
  'io.kestra.plugin.core.http.Request',
  'io.kestra.plugin.core.log.Log',
])
const all = (tasks: readonly Task[] = []): Task[] =>
  tasks.flatMap((one) => [one, ...all(one['then'] as Task[]), ...all(one['else'] as Task[])])

describe('a flow as Kestra YAML', () => {
  it('waits, asks and branches as the flow does', () => {
    const flow = exported(READY_FLOWS[0]!.graph, READY)
    expect(flow).toMatchObject({
      id: 'flujo',
      namespace: 'litper.flows',
      variables: { litper_url: 'https://litper.example' },
    })
    expect(flow.triggers).toEqual([
      {
        id: 'event',
        type: 'io.kestra.plugin.core.trigger.Webhook',
        key: "{{ secret('LITPER_WEBHOOK_KEY') }}",
        conditions: [
          {
            type: 'io.kestra.plugin.core.condition.Expression',
            expression: "{{ ((trigger.body.state ?? '') | string) == 'exception' }}",
          },
        ],
      },
    ])
    expect(flow.tasks).toEqual([
      { id: 'wait', type: 'io.kestra.plugin.core.flow.Pause', pauseDuration: 'PT240M' },
      {
        id: 'look',
        type: 'io.kestra.plugin.core.http.Request',
        uri: '{{ vars.litper_url }}/api/v1/waybills/exceptions/{{ (trigger.body.waybillId ?? inputs.waybillId) | urlencode }}',
        method: 'GET',
        headers: { authorization: "ApiKey {{ secret('LITPER_API_KEY') }}" },
      },
      {
        id: 'is_open',
        type: 'io.kestra.plugin.core.flow.If',
        condition: "{{ (((fromJson(outputs.look.body).state ?? '') | string) == 'open') }}",
        // biome-ignore lint/suspicious/noThenProperty: Kestra's name
        then: [
          {
            id: 'tell',
            type: 'io.kestra.plugin.core.http.Request',
            uri: '{{ vars.litper_url }}/api/v1/messages/delay',
            method: 'POST',
            headers: { authorization: "ApiKey {{ secret('LITPER_API_KEY') }}" },
            contentType: 'application/json',
            body: '{"orderId":{{ (trigger.body.orderId ?? inputs.orderId) | toJson }},"occasion":{{ (\'novedad \' ~ fromJson(outputs.look.body).openedAt) | toJson }}}',
          },
        ],
      },
    ])
  })

  it('keeps the clock in its zone, and pauses for a person where the flow asks one', () => {
    const graph = graphOf([{ id: 'stop', kind: 'call', operation: 'orders.cancel', input: { id: 'o1' } }])
    const flow = exported({ ...graph, trigger: { on: 'cron', cron: '0 8 * * *' } })
    expect(flow.triggers).toEqual([
      { id: 'clock', type: 'io.kestra.plugin.core.trigger.Schedule', cron: '0 8 * * *', timezone: 'America/Bogota' },
    ])
    expect(flow.tasks.map(({ id, type }: Task) => [id, type])).toEqual([
      ['stop-approval', 'io.kestra.plugin.core.flow.Pause'],
      ['stop', 'io.kestra.plugin.core.http.Request'],
    ])
    expect(flow.tasks[0]).not.toHaveProperty('pauseDuration')
  })

  it('goes on after branches that meet, and branches on a refusal', () => {
    const to = { id: '{{trigger.orderId}}' }
    const graph = graphOf([
      { id: 'a', kind: 'call', operation: 'orders.hold', input: to, next: 'b', refused: 'c' },
      { id: 'b', kind: 'wait', minutes: 1, next: 'd' },
      { id: 'c', kind: 'wait', minutes: 2, next: 'd' },
      { id: 'd', kind: 'call', operation: 'orders.hold', input: to },
    ])
    const { tasks } = exported(graph)
    expect(tasks.map(({ id }: Task) => id)).toEqual(['a', 'a-done', 'd'])
    expect(tasks[0].options).toEqual({ allowFailed: true })
    expect(tasks[1]).toMatchObject({
      condition: '{{ outputs.a.code < 400 }}',
      // biome-ignore lint/suspicious/noThenProperty: Kestra's name
      then: [{ id: 'b' }],
      else: [{ id: 'c' }],
    })
  })

  it('is a file with tasks of its own names for any flow, or is said to be too large', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        try {
          const tasks = all(exported(graph).tasks)
          expect(new Set(tasks.map(({ id }) => id)).size).toBe(tasks.length)
          expect(tasks.every(({ type }) => TYPES.has(type))).toBe(true)
        } catch (error) {
          expect(error).toBeInstanceOf(TooLarge)
        }
      }),
      { numRuns: 100 },
    )
  })

  it('makes the same calls in the same order as the flow, whatever is true and whatever is refused', () => {
    fc.assert(
      fc.property(anyGraph, fc.func(fc.boolean()), (graph, isWell) => {
        const whole = tasksOf(graph)
        if (whole) expect(played(whole, isWell)).toEqual(stepped(graph, isWell))
      }),
      { numRuns: 300 },
    )
  })
})

/** Undefined: it is too large. */
function tasksOf(graph: Graph): readonly Task[] | undefined {
  try {
    return kestraOf('f', 'f', '', graph, ROUTES).tasks
  } catch (error) {
    if (error instanceof TooLarge) return undefined
    throw error
  }
}
type Says = (node: string) => boolean
/** The tasks of Kestra that wait or call, as it would take them; a request that fails without a branch ends the run. */
function played(tasks: readonly Task[], isWell: Says): string[] {
  const done: string[] = []
  const run = (some: readonly Task[]): boolean =>
    some.every(({ id, type, ...task }) => {
      const node = id.replace(/-(done|approval)$/, '').replace(/_\d+$/, '')
      if (type.endsWith('.If')) return run((isWell(node) ? task['then'] : (task['else'] ?? [])) as Task[])
      if (type.endsWith('.Log') || id.endsWith('-approval')) return true
      done.push(node)
      return type.endsWith('.Pause') || task['options'] !== undefined || isWell(node)
    })
  run(tasks)
  return done
}
/** The same of the flow itself. */
function stepped(graph: Graph, isWell: Says): string[] {
  const done: string[] = []
  for (let node = nodeOf(graph, graph.start); node && node.kind !== 'end'; ) {
    if (node.kind !== 'condition') done.push(node.id)
    const to: string | undefined = node.kind === 'condition' ? (isWell(node.id) ? node.yes : node.no) : node.kind === 'wait' || isWell(node.id) ? node.next : node.refused // biome-ignore format: one line
    node = nodeOf(graph, to)
  }
  return done
}
