import { expect, it } from 'vitest'
import type { FlowNode, Graph } from './flow.ts'
import { AROUND, graphOf } from './graphs.testing.ts'
import { problemsOf } from './validate.ts'

const call = (id: string, more: object = {}): FlowNode => ({
  id,
  kind: 'call',
  operation: 'orders.hold',
  input: { id: '{{trigger.orderId}}' },
  ...more,
})
const said = (graph: Graph, permissions?: readonly string[]) =>
  problemsOf(graph, { ...AROUND, ...(permissions && { permissions }) }).map(
    ({ node = '', field = '', code, what = '' }) => [node, field, code, what].join(' ').trim(),
  )
const nodes = (...given: FlowNode[]) => said(graphOf(given))

it('finds nothing wrong with a flow that is right', () => {
  expect(nodes(call('a', { next: 'b' }), { id: 'b', kind: 'end' })).toEqual([])
})

it('says of the flow and its trigger what is wrong', () => {
  const one = [call('a')]
  expect(said(graphOf([]))).toEqual(['flow.empty'])
  expect(said(graphOf(one, { start: undefined }))).toEqual(['start flow.no_start'])
  expect(said(graphOf(one, { zone: 'Mars/Base' }))).toEqual(['zone flow.bad_zone Mars/Base'])
  expect(said(graphOf([{ id: 'a', kind: 'end' }], { trigger: { on: 'cron', cron: 'often' } }))).toEqual([
    'trigger.cron trigger.bad_cron often',
  ])
  const tests = [{ left: 'stars', operator: 'is', value: 1 }, { left: 'total', operator: 'more', value: 'much' }, { left: 'cod', operator: 'is' }] as const // biome-ignore format: one list
  expect(said(graphOf(one, { trigger: { on: 'event', event: 'orders.order-placed', tests } }))).toEqual([
    'trigger.tests.0 path.unknown_field stars',
    'trigger.tests.1 test.no_number total',
    'trigger.tests.2 test.no_value cod',
  ])
  const many = Array.from({ length: 31 }, (_, place) => call(`a${place}`, place < 30 ? { next: `a${place + 1}` } : {}))
  expect(nodes(...many)).toEqual(['flow.too_many_steps 30'])
})

it('refuses loops, steps that nothing leads to, links into nothing and two steps of one name', () => {
  expect(nodes(call('a', { next: 'b' }), call('b', { refused: 'a' }))).toEqual(['a  flow.loop'])
  expect(nodes(call('a', { next: 'a' }))).toEqual(['a  flow.loop'])
  expect(nodes(call('a'), call('b'))).toEqual(['b  node.not_reached'])
  expect(nodes(call('a', { next: 'z' }))).toEqual(['a next link.unknown_step z'])
  expect(nodes(call('a'), call('a'))).toEqual(['a  node.same_id'])
})

it('knows the operations: what there is, what it needs, who may, and what no flow may', () => {
  expect(nodes(call('a', { operation: 'orders.fly' }))).toEqual(['a operation operation.unknown orders.fly'])
  expect(nodes(call('a', { operation: 'users.create' }))).toEqual(['a operation operation.never users.create'])
  expect(nodes(call('a', { input: { colour: 'red' } }))).toEqual([
    'a input.id input.needed id',
    'a input.colour input.unknown colour',
  ])
  expect(said(graphOf([call('a')]), ['orders:read'])).toEqual(['a operation operation.not_yours orders:write'])
  expect(said(graphOf([call('a')]), ['orders:write'])).toEqual([])
  expect(nodes({ id: 'a', kind: 'wait', minutes: 0 })).toEqual(['a minutes wait.bad_time 43200'])
  expect(nodes({ id: 'a', kind: 'condition', tests: [] })).toEqual(['a tests condition.empty'])
})

it('lets a step name what every way to it knows, and nobody’s data', () => {
  const look = call('look', { operation: 'orders.find', next: 'use' })
  const use = (path: string) => nodes(look, call('use', { input: { id: `{{${path}}}` } }))
  expect(use('steps.look.waybill.waybillId')).toEqual([])
  expect(use('steps.look.customer.phone')).toEqual(['use input.id path.of_people steps.look.customer.phone'])
  expect(use('steps.use.id')).toEqual(['use input.id path.not_before steps.use.id'])
  expect(use('steps.other.id')).toEqual(['use input.id path.no_call steps.other.id'])
  expect(use('trigger.stars')).toEqual(['use input.id path.unknown_field trigger.stars'])
  expect(use('orderId')).toEqual(['use input.id path.bad orderId'])
  const fork: FlowNode = {
    id: 'fork',
    kind: 'condition',
    tests: [{ left: 'trigger.cod', operator: 'is', value: true }],
    yes: 'look',
    no: 'use',
  }
  expect(nodes(fork, look, call('use', { input: { id: '{{steps.look.id}}' } }))).toEqual([
    'use input.id path.not_before steps.look.id',
  ])
})
