import { type CallNode, type Data, type FlowNode, type Graph, linksOf, nodeOf, type Scalar } from './flow.ts'
import { fieldsOf } from './flow-events.ts'
import type { FlowOperation } from './flow-run.ts'
import { askReason } from './flow-run.ts'
import { reachedFrom } from './paths.ts'
import { expression, pebble } from './pebble.ts'

/** How an operation is asked over HTTP. */
export interface Route extends Pick<FlowOperation, 'kind' | 'risk'> {
  readonly method: string
  /** `/api/v1/orders/{id}/hold` */
  readonly path: string
}
export interface KestraFlow {
  readonly id: string
  readonly namespace: string
  readonly description: string
  readonly inputs?: readonly object[]
  readonly variables: Readonly<Record<string, string>>
  readonly tasks: readonly Task[]
  readonly triggers?: readonly object[]
}
export interface Task {
  readonly id: string
  readonly type: string
  readonly [field: string]: unknown
}

/** A flow whose ways part and meet often becomes many tasks: Kestra nests branches. */
const MOST_TASKS = 200
export class TooLarge extends Error {}

interface Writing {
  readonly graph: Graph
  readonly routes: ReadonlyMap<string, Route>
  /** Ids that were given: a step that two branches share is two tasks. */
  readonly given: Set<string>
}
/** The tasks that were written before, by step. */
type Names = ReadonlyMap<string, string>

/** The flow as Kestra runs it: the same steps, as HTTP requests to this platform. @throws TooLarge */
export function kestraOf(id: string, name: string, url: string, graph: Graph, routes: Writing['routes']): KestraFlow {
  const writing = { graph, routes, given: new Set<string>() }
  const fields = graph.trigger.on === 'cron' ? [] : Object.entries(fieldsOf(graph.trigger))
  const inputs = fields.map(([field, type]) => ({ id: field, type: INPUTS[type], required: false }))
  const triggers = triggersOf(graph)
  return {
    id,
    namespace: 'litper.flows',
    description: `${name}. Exported from Litper. Secrets: LITPER_API_KEY${graph.trigger.on === 'event' ? ', LITPER_WEBHOOK_KEY' : ''}.`,
    ...(inputs.length > 0 && { inputs }),
    variables: { litper_url: url },
    tasks: tasksFrom(writing, graph.start, undefined, new Map()),
    ...(triggers.length > 0 && { triggers }),
  }
}
const INPUTS = { id: 'STRING', text: 'STRING', number: 'FLOAT', flag: 'BOOLEAN' } as const

function triggersOf({ trigger, zone }: Graph): object[] {
  if (trigger.on === 'person') return []
  if (trigger.on === 'cron')
    return [{ id: 'clock', type: 'io.kestra.plugin.core.trigger.Schedule', cron: trigger.cron, timezone: zone }]
  const conditions = trigger.tests.map((test) => ({
    type: 'io.kestra.plugin.core.condition.Expression',
    expression: `{{ ${expression({ ...test, left: `trigger.${test.left}` }, new Map(), 'trigger')} }}`,
  }))
  const key = "{{ secret('LITPER_WEBHOOK_KEY') }}"
  const webhook = { id: 'event', type: 'io.kestra.plugin.core.trigger.Webhook', key }
  return [conditions.length > 0 ? { ...webhook, conditions } : webhook]
}

/** The tasks from a step on, up to where the branches meet again. */
function tasksFrom(writing: Writing, from: string | undefined, until: string | undefined, before: Names): Task[] {
  const tasks: Task[] = []
  let names = before
  for (let id = from; id !== undefined && id !== until; ) {
    const node = nodeOf(writing.graph, id)
    if (!node) break
    if (node.kind === 'end' || writing.given.size > MOST_TASKS) break
    const taskId = nameFor(writing, node)
    names = new Map([...names, [node.id, taskId]])
    const [yes, no] = branches(node)
    const meets = no === undefined ? yes : meetingOf(writing.graph, yes, no)
    const inside = (to: string | undefined) => tasksFrom(writing, to, meets ?? until, names)
    tasks.push(...written(writing, node, taskId, names, inside))
    id = meets
  }
  if (writing.given.size > MOST_TASKS) throw new TooLarge()
  return tasks
}

/** Where a step may lead: one way, or two. */
function branches(node: FlowNode): readonly (string | undefined)[] {
  if (node.kind === 'condition') return [node.yes, node.no ?? END]
  if (node.kind === 'call' && node.refused !== undefined) return [node.next, node.refused]
  return [linksOf(node)[0]?.[1]]
}
/** A way that ends here. */
const END = ' end'

/** The first step that both ways reach whatever happens on them; undefined: they do not meet. */
function meetingOf(graph: Graph, a: string | undefined, b: string): string | undefined {
  if (a === undefined || b === END) return undefined
  const reached = reachedFrom(graph, a)
  const isAlways = (id: string) => [a, b].every((from) => !reachesEndWithout(graph, from, id))
  const meetings = graph.nodes.filter(({ id, kind }) => kind !== 'end' && reached.has(id) && isAlways(id))
  return meetings.find(({ id }) => meetings.every((one) => reachedFrom(graph, id).has(one.id)))?.id
}
function reachesEndWithout(graph: Graph, from: string, without: string): boolean {
  const isOut = (id: string) => {
    const node = nodeOf(graph, id)!
    return node.kind === 'end' || linksOf(node).some(([outlet, to]) => to === undefined && outlet !== 'refused')
  }
  return [...reachedFrom(graph, from, without)].some(isOut)
}

function nameFor({ given }: Writing, { id }: FlowNode): string {
  let name = id
  for (let copy = 2; given.has(name); copy++) name = `${id}_${copy}`
  given.add(name)
  return name
}

function written(
  writing: Writing,
  node: FlowNode,
  id: string,
  names: Names,
  inside: (to: string | undefined) => Task[],
): Task[] {
  if (node.kind === 'wait')
    return [{ id, type: 'io.kestra.plugin.core.flow.Pause', pauseDuration: `PT${node.minutes}M` }]
  if (node.kind === 'condition') return ifTask(id, `{{ ${node.tests.map((one) => `(${expression(one, names)})`).join(' and ')} }}`, inside(node.yes), inside(node.no)) // biome-ignore format: one call
  return node.kind === 'call' ? callTasks(writing, node, id, names, inside) : []
}

/** Kestra wants a task in `then`. */
function ifTask(id: string, condition: string, yes: Task[], no: Task[]): Task[] {
  const log = { id: `${id}-nothing`, type: 'io.kestra.plugin.core.log.Log', message: 'Nothing to do.' }
  // biome-ignore lint/suspicious/noThenProperty: Kestra's name
  const branches = { then: yes.length > 0 ? yes : [log], ...(no.length > 0 && { else: no }) }
  return [{ id, type: 'io.kestra.plugin.core.flow.If', condition, ...branches }]
}

function callTasks(
  { routes }: Writing,
  node: CallNode,
  id: string,
  names: Names,
  inside: (to: string | undefined) => Task[],
): Task[] {
  const route = routes.get(node.operation)!
  const pause = { id: `${id}-approval`, type: 'io.kestra.plugin.core.flow.Pause' }
  const tasks: Task[] = askReason(node, route) === undefined ? [] : [pause]
  const request = requestOf(route, node.input, names)
  const refuses = node.refused !== undefined
  tasks.push({
    id,
    type: 'io.kestra.plugin.core.http.Request',
    ...request,
    ...(refuses && { options: { allowFailed: true } }),
  })
  if (!refuses) return tasks
  return [...tasks, ...ifTask(`${id}-done`, `{{ outputs.${id}.code < 400 }}`, inside(node.next), inside(node.refused))]
}

/** Fields of the path go there, of a GET or DELETE into the query, others into the body. */
function requestOf({ method, path }: Route, input: Data, names: Names) {
  const inPath = new Set([...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]))
  const rest = Object.entries(input).filter(([name]) => !inPath.has(name))
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => pebble(input[name] ?? '', names, 'urlencode'))
  const hasBody = method !== 'GET' && method !== 'DELETE'
  const query = hasBody ? [] : rest.map(([name, value]) => `${name}=${pebble(value, names, 'urlencode')}`)
  return {
    uri: `{{ vars.litper_url }}${filled}${query.length > 0 ? `?${query.join('&')}` : ''}`,
    method,
    headers: { authorization: "ApiKey {{ secret('LITPER_API_KEY') }}" },
    ...(hasBody && { contentType: 'application/json', body: bodyOf(rest, names) }),
  }
}
const bodyOf = (fields: readonly (readonly [string, Scalar])[], names: Names) =>
  `{${fields.map(([name, value]) => `${JSON.stringify(name)}:${pebble(value, names, 'toJson')}`).join(',')}}`
