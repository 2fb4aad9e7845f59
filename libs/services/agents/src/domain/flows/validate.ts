import { isForPeople } from '../agents/for-people.ts'
import {
  type CallNode,
  type FlowNode,
  type Graph,
  linksOf,
  MOST_MINUTES,
  MOST_NODES,
  nodeOf,
  type Test,
} from './flow.ts'
import { FLOW_EVENTS, fieldsOf } from './flow-events.ts'
import type { FlowOperation } from './flow-run.ts'
import { isOfPeople, pathsIn } from './keep-answer.ts'
import { isPath, partsOf } from './known.ts'
import { alwaysBefore, loopIn, reachedFrom } from './paths.ts'

/** An operation that a flow may call, as the catalogue has it. */
export interface Offered extends FlowOperation {
  /** JSON Schema. */
  readonly input: Readonly<Record<string, unknown>>
}
/** What is wrong, and where. */
export interface Problem {
  /** Absent: of the flow or its trigger. */
  readonly node?: string
  /** `operation`, `input.id`, `tests.0`, `next`. */
  readonly field?: string
  readonly code: string
  /** The name that the words of the problem need. */
  readonly what?: string
}
export interface Surroundings {
  readonly operations: ReadonlyMap<string, Offered>
  readonly isZone: (zone: string) => boolean
  readonly isCron: (cron: string, zone: string) => boolean
  /** What the person who would publish it may do; absent: it is not checked. */
  readonly permissions?: readonly string[]
}

const OF_TEAM = /^(me|users|sessions|passkeys|second_factors|sign_on|api_keys|audit|privacy_requests)\./
/** What no flow may call: what only people do, and what is about the people of the team. */
export const isNeverCalled = (one: Pick<Offered, 'name' | 'risk'>): boolean =>
  isForPeople(one) || OF_TEAM.test(one.name)

/** All that keeps a flow from being published, the flow's own problems first. */
export function problemsOf(graph: Graph, around: Surroundings): Problem[] {
  const twice = graph.nodes.filter(({ id }, place) => graph.nodes.findIndex((one) => one.id === id) !== place)
  if (twice.length > 0) return twice.map(({ id }) => ({ node: id, code: 'node.same_id' }))
  return [
    ...ofTrigger(graph, around),
    ...ofShape(graph),
    ...graph.nodes.flatMap((node) => ofNode(graph, node, around)),
    ...ofPaths(graph),
  ]
}

function ofTrigger({ trigger, zone }: Graph, { isCron, isZone }: Surroundings): Problem[] {
  if (!isZone(zone)) return [{ field: 'zone', code: 'flow.bad_zone', what: zone }]
  if (trigger.on === 'cron')
    return isCron(trigger.cron, zone) ? [] : [{ field: 'trigger.cron', code: 'trigger.bad_cron', what: trigger.cron }]
  if (trigger.on === 'person') return []
  if (!Object.hasOwn(FLOW_EVENTS, trigger.event))
    return [{ field: 'trigger.event', code: 'trigger.unknown_event', what: trigger.event }]
  const fields = fieldsOf(trigger)
  return trigger.tests.flatMap((test, place) => {
    const field = `trigger.tests.${place}`
    if (!Object.hasOwn(fields, test.left)) return [{ field, code: 'path.unknown_field', what: test.left }]
    return ofTest(test).map((code) => ({ field, code, what: test.left }))
  })
}

function ofShape(graph: Graph): Problem[] {
  const { nodes, start } = graph
  if (nodes.length === 0) return [{ code: 'flow.empty' }]
  if (nodes.length > MOST_NODES) return [{ code: 'flow.too_many_steps', what: String(MOST_NODES) }]
  if (!nodeOf(graph, start)) return [{ field: 'start', code: 'flow.no_start' }]
  const loop = loopIn(graph)
  if (loop !== undefined) return [{ node: loop, code: 'flow.loop' }]
  const reached = reachedFrom(graph, start)
  return nodes.filter(({ id }) => !reached.has(id)).map(({ id }) => ({ node: id, code: 'node.not_reached' }))
}

function ofNode(graph: Graph, node: FlowNode, around: Surroundings): Problem[] {
  const links = linksOf(node).flatMap(([field, to]) =>
    to === undefined || nodeOf(graph, to) ? [] : [{ node: node.id, field, code: 'link.unknown_step', what: to }],
  )
  if (node.kind === 'call') return [...links, ...ofCall(node, around)]
  if (node.kind === 'wait')
    return node.minutes >= 1 && node.minutes <= MOST_MINUTES
      ? links
      : [...links, { node: node.id, field: 'minutes', code: 'wait.bad_time', what: String(MOST_MINUTES) }]
  if (node.kind === 'end') return links
  if (node.tests.length === 0) return [...links, { node: node.id, field: 'tests', code: 'condition.empty' }]
  const tests = node.tests.flatMap((test, place) =>
    ofTest(test).map((code) => ({ node: node.id, field: `tests.${place}`, code, what: test.left })),
  )
  return [...links, ...tests]
}

function ofTest({ operator, value }: Test): string[] {
  if (operator === 'present' || operator === 'absent') return []
  if (value === undefined || value === '') return ['test.no_value']
  const isNumeric = operator === 'more' || operator === 'less'
  return isNumeric && !Number.isFinite(Number(value)) ? ['test.no_number'] : []
}

function ofCall({ id, operation, input }: CallNode, { operations, permissions }: Surroundings): Problem[] {
  const known = operations.get(operation)
  const at = (field: string, code: string, what: string): Problem => ({ node: id, field, code, what })
  if (!known) return [at('operation', 'operation.unknown', operation)]
  if (isNeverCalled(known)) return [at('operation', 'operation.never', operation)]
  const { properties = {}, required = [] } = known.input as Schema
  return [
    ...(permissions && !permissions.includes(known.scope) ? [at('operation', 'operation.not_yours', known.scope)] : []),
    ...required.filter((one) => isEmpty(input[one])).map((one) => at(`input.${one}`, 'input.needed', one)),
    ...Object.keys(input)
      .filter((one) => !Object.hasOwn(properties, one))
      .map((one) => at(`input.${one}`, 'input.unknown', one)),
  ]
}
interface Schema {
  readonly properties?: Readonly<Record<string, unknown>>
  readonly required?: readonly string[]
}
const isEmpty = (value: unknown) => value === undefined || value === ''

/** A step may name a field of the trigger, and fields of calls that every way to it has made. */
function ofPaths(graph: Graph): Problem[] {
  const fields = fieldsOf(graph.trigger)
  return pathsIn(graph).flatMap(({ node, field, path }) => {
    const at = (code: string) => [{ node, field, code, what: path }]
    if (!isPath(path)) return at('path.bad')
    const { root, step = '', rest } = partsOf(path)
    if (root === 'trigger') return Object.hasOwn(fields, rest) ? [] : at('path.unknown_field')
    const named = nodeOf(graph, step)
    if (named?.kind !== 'call' || rest === '') return at('path.no_call')
    if (isOfPeople(rest)) return at('path.of_people')
    return alwaysBefore(graph, step, node) ? [] : at('path.not_before')
  })
}
