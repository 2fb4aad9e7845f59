import { readFileSync } from 'node:fs'
import { FACTS, type Input, type Output } from '@litper/client'
import { toolsOf } from '@litper/platform'
import { ANA, ago, both, id, page } from './moment.testing.ts'
import { ORDERS } from './orders.testing.ts'

type Kit = Output<'flows.kit'>
type Whole = Output<'flows.find'>
type Graph = Whole['graph']
const document = JSON.parse(readFileSync('libs/client/src/generated/openapi.json', 'utf8'))
const NAMED = [
  'waybills.find_exception',
  'messages.tell_delay',
  'orders.find',
  'orders.cancel',
  'orders.hold',
  'calls.make',
]
const operations = [...toolsOf(document).values()]
  .filter(({ operation }) => NAMED.includes(operation))
  .map(({ operation: name, facts: { summary, kind, risk }, inputSchema: input }) => ({
    ...{ name, summary, kind, risk, asks: risk === 'waybill', input },
  }))

const GRAPH: Graph = {
  trigger: {
    on: 'event',
    event: 'tracking.waybill-moved',
    tests: [{ left: 'state', operator: 'is', value: 'exception' }],
  },
  zone: 'America/Bogota',
  perDay: 500,
  start: 'espera',
  nodes: [
    { id: 'espera', kind: 'wait', minutes: 240, next: 'mira' },
    {
      id: 'mira',
      kind: 'call',
      operation: 'waybills.find_exception',
      input: { id: '{{trigger.waybillId}}' },
      next: 'sigue',
    },
    {
      id: 'sigue',
      kind: 'condition',
      title: '¿Sigue abierta?',
      tests: [{ left: 'steps.mira.state', operator: 'is', value: 'open' }],
      yes: 'avisa',
      no: 'fin',
    },
    {
      id: 'avisa',
      kind: 'call',
      operation: 'messages.tell_delay',
      input: { orderId: '{{trigger.orderId}}', occasion: 'novedad' },
      next: 'fin',
    },
    { id: 'fin', kind: 'end' },
  ],
}
const FIELDS = {
  orderId: 'id',
  orderName: 'text',
  waybillId: 'id',
  carrier: 'text',
  city: 'text',
  state: 'text',
  exception: 'text',
} as const
type Words = Kit['ready'][number]['name']
const ready = (name: string, title: Words, about: Words) => ({ id: name, graph: GRAPH, name: title, about })
const KIT: Kit = {
  triggers: [
    { on: 'event', event: 'orders.order-placed', fields: { orderId: 'id', total: 'number', cod: 'flag' } },
    { on: 'event', event: 'tracking.waybill-moved', fields: FIELDS },
    { on: 'cron', event: null, fields: { day: 'text' } },
    { on: 'person', event: null, fields: FIELDS },
  ],
  operations,
  ready: [
    ready(
      'a',
      both('Novedad sin respuesta: avisa al cliente', 'Unanswered novedad: tell the customer'),
      both(
        'Cuando un paquete tiene una novedad, espera 4 horas. Si nadie la respondió, le avisa al cliente.',
        'When a parcel has a novedad, waits 4 hours. If nobody has answered it, tells the customer.',
      ),
    ),
    ready(
      'b',
      both('Contraentrega grande y de riesgo: pide confirmación', 'Large and risky cash on delivery: ask first'),
      both('Llama al cliente para que confirme.', 'Calls the customer to confirm.'),
    ),
    ready(
      'c',
      both('Pedido repetido: retenlo', 'Repeated order: hold it'),
      both('Retiene el segundo para que alguien lo mire.', 'Holds the second, so that a person looks at it.'),
    ),
  ],
}
export const FLOW: Whole = {
  ...{ id: id(1500), name: 'Novedad sin respuesta', state: 'published', newest: 2, current: 1, revision: 4 },
  ...{ trigger: GRAPH.trigger, updatedAt: ago(90), graph: GRAPH, problems: [], runsToday: 12 },
  ...{ publishedBy: ANA, publishedAt: ago(2000) },
}
export const BROKEN: Whole = {
  ...FLOW,
  ...{ state: 'draft', current: null, publishedBy: null, publishedAt: null, runsToday: 0 },
  graph: {
    ...GRAPH,
    nodes: GRAPH.nodes.map((one) => (one.id === 'avisa' ? { ...one, input: {} } : one)) as Graph['nodes'],
  },
  problems: [
    { node: 'avisa', field: 'input.orderId', code: 'input.needed', what: 'orderId' },
    { node: 'avisa', field: 'input.occasion', code: 'input.needed', what: 'occasion' },
  ],
}
const { graph: _graph, problems: _problems, runsToday: _runs, publishedBy: _by, publishedAt: _at, ...ROW } = FLOW
type Run = Output<'flow_runs.find'>
const step = (node: string, kind: Run['receipt'][number]['kind'], more: Partial<Run['receipt'][number]>) => ({
  ...{ node, kind, title: null, state: 'done' as const, at: ago(30), endedAt: ago(30), until: null, operation: null },
  ...{ summary: null, input: null, why: null, isTrue: null, code: null, kept: null, by: null, to: null },
  ...more,
})
const RECEIPT: Run['receipt'] = [
  step('espera', 'wait', { at: ago(270), endedAt: ago(30) }),
  step('mira', 'call', {
    summary: FACTS['waybills.find_exception'].summary,
    input: { id: id(301) },
    kept: { state: 'open' },
  }),
  step('sigue', 'condition', { title: '¿Sigue abierta?', isTrue: true }),
  step('avisa', 'call', {
    summary: FACTS['messages.tell_delay'].summary,
    input: { orderId: ORDERS[1]!.id, occasion: 'novedad' },
  }),
  step('fin', 'end', {}),
]
const run = (n: number, more: Partial<Run>): Run => ({
  ...{
    id: id(1520 + n),
    flowId: FLOW.id,
    flowName: FLOW.name,
    version: 1,
    orderId: ORDERS[1]!.id,
    steps: 5,
    receipt: RECEIPT,
  },
  ...{ state: 'ended', end: 'done', reason: 'done', dueAt: null, createdAt: ago(270 + n * 60), endedAt: ago(30) },
  needsPerson: false,
  startedBy: { kind: 'event', id: 'tracking.waybill-moved' },
  data: { orderName: ORDERS[1]!.name, state: 'exception', exception: 'absent' },
  ...more,
})
export const RUN = run(0, {})
const RUNS = [
  RUN,
  run(1, { state: 'waiting', end: null, reason: null, endedAt: null, dueAt: ago(-150), steps: 1 }),
  run(2, { end: 'failed', reason: 'flow.publisher_may_not', steps: 2, needsPerson: true }),
].map(({ data: _data, receipt: _receipt, ...row }) => row)

export const FLOW_ANSWERS = {
  'flows.list': (): Output<'flows.list'> =>
    page([ROW, { ...ROW, id: id(1501), name: '<img src=x onerror=alert(1)>', state: 'draft', current: null }]),
  'flows.kit': () => KIT,
  'flows.find': () => FLOW,
  'flow_runs.list': ({ needsPerson }: Input<'flow_runs.list'>): Output<'flow_runs.list'> =>
    page(RUNS.filter((one) => !needsPerson || one.needsPerson)),
  'flow_runs.find': () => RUN,
  'flows.dry_run': (): Output<'flows.dry_run'> => ({
    ...{ starts: true, data: {}, missing: [], problems: [], end: 'done', reason: 'done' },
    receipt: RECEIPT.map((one) => (one.node === 'avisa' ? { ...one, state: 'described' as const } : one)),
  }),
} as const
