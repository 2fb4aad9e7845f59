import type { Output } from '@litper/client'
import { ANA, ago, both, id, NOW, page } from './moment.testing.ts'
import { ORDER, ORDERS } from './orders.testing.ts'

type Run = Output<'agent_runs.find'>
type Receipt = Run['receipts'][number]
type Approval = Output<'approvals.list'>['data'][number]
const HASH = '4f0c9b7a12de'.padEnd(64, '3')

export const APPROVALS: readonly Approval[] = [0, 1].map((n) => ({
  ...{ id: id(800 + n), runId: id(810 + n), agent: n === 0 ? 'novedades' : 'contra-entrega', state: 'open' },
  operation: n === 0 ? 'waybills.answer_exception' : 'orders.confirm',
  input:
    n === 0
      ? { id: id(400), kind: 'redeliver', note: 'La clienta está en casa mañana de 8 a 12' }
      : { id: ORDERS[0]!.id },
  ...{ hash: n === 0 ? HASH : HASH.replace('4f', '9d'), why: n === 0 ? 'risk:waybill' : 'amount:310500' },
  ...{ orderId: n === 0 ? ORDER.id : ORDERS[0]!.id, askedAt: ago(55 - n * 30) },
  expiresAt: new Date(NOW + (65 - n * 20) * 60_000).toISOString(),
  ...{ decidedAt: null, decidedBy: null, note: null },
}))

const receipt = (call: number, operation: string, es: string, en: string, more: Partial<Receipt> = {}): Receipt => ({
  ...{
    call,
    operation,
    kind: 'read',
    risk: 'nothing',
    title: both(es, en),
    text: both(es, en),
    input: { id: ORDER.id },
  },
  ...{
    hash: `${call}${HASH.slice(1)}`,
    outcome: 'done',
    code: null,
    at: ago(56 - call),
    approval: null,
    undo: null,
    undone: null,
  },
  ...more,
})
const READ = [
  receipt(0, 'waybills.find_exception', 'Muestra una novedad', 'Show a delivery problem', { input: { id: id(400) } }),
  receipt(1, 'orders.find', 'Muestra un pedido', 'Show an order'),
]
const answer = (more: Partial<Receipt>) =>
  receipt(2, 'waybills.answer_exception', 'Responde una novedad', 'Answer a delivery problem', {
    ...{ kind: 'write', risk: 'waybill', input: APPROVALS[0]!.input, hash: HASH },
    ...more,
  })
const run = (more: Partial<Run>): Run => ({
  ...{ id: id(810), agent: 'novedades', task: 'Resuelve esta novedad.', state: 'waiting', end: null, reason: null },
  ...{ orderId: ORDER.id, dryRun: false, startedBy: { kind: 'event', id: 'novedad' }, asks: 3, costMicros: 4180 },
  ...{ createdAt: ago(57), endedAt: null, facts: { orderId: ORDER.id, number: '93001000274' } },
  ...{ models: ['claude-haiku-4-5'], text: null, said: [], faults: [] },
  receipts: [
    ...READ,
    answer({ outcome: 'asked', approval: { decision: null, by: null, person: null, at: null, note: null } }),
  ],
  ...more,
})

const approved = {
  decision: 'approved',
  by: ANA,
  person: { name: 'Ana Ríos', email: 'ana@tienda.example' },
  at: ago(40),
  note: 'la llamé: está en casa',
} as const
export const RUNS: Readonly<Record<string, Run>> = {
  waiting: run({}),
  done: run({
    ...{ id: id(812), state: 'ended', end: 'done', endedAt: ago(39), asks: 4, costMicros: 5260 },
    text: 'La novedad quedó contestada: se entrega de nuevo mañana de 8 a 12. La clienta confirmó que estará en casa.',
    receipts: [...READ, answer({ approval: approved, undo: 'waybills.withdraw_answer' })],
  }),
  stale: run({
    ...{ id: id(813), state: 'ended', end: 'handed_over', reason: 'approval.expired', endedAt: ago(5) },
    receipts: [
      ...READ,
      answer({
        ...{ outcome: 'refused', code: 'approval.expired' },
        approval: { decision: 'expired', by: 'system', person: null, at: ago(5), note: null },
      }),
    ],
  }),
  asked: run({
    ...{
      id: id(814),
      agent: 'operaciones',
      task: '¿Cuáles están retrasados?',
      state: 'ended',
      end: 'done',
      orderId: null,
    },
    ...{ startedBy: { kind: 'person', id: ANA }, endedAt: ago(0), facts: {}, asks: 2, costMicros: 2110 },
    text: '7 guías llevan más de 72 horas sin moverse: 5 con Coordinadora en Quibdó y 2 con Interrapidísimo en Pasto. La más vieja es 93001000411 (#1237).',
    receipts: [
      receipt(0, 'risks.list', 'Lista las guías en riesgo', 'List parcels at risk', { input: { level: 'urgent' } }),
    ],
  }),
}

const rowOf = ({ receipts, facts, models, text, said, faults, ...row }: Run) => row
export const RUN_ROWS: Output<'agent_runs.list'> = page([
  ...Object.values(RUNS).map(rowOf),
  ...Array.from({ length: 20 }, (_, n) => ({
    ...rowOf(RUNS['done']!),
    ...{ id: id(820 + n), createdAt: ago(60 + n * 41), costMicros: 3000 + n * 170 },
  })),
])

const agent = (of: string, name: [string, string], purpose: [string, string], tools: string[], enabled: boolean) => ({
  ...{
    id: of,
    name: both(...name),
    purpose: both(...purpose),
    confined: of !== 'operaciones',
    instructions: '…',
    tools,
  },
  policy: { free: ['nothing' as const], always: [], freeUpTo: 200_000, minutes: 120 },
  budget: { steps: 12, seconds: 300, costMicros: 50_000 },
  triggers: of === 'operaciones' ? [] : [{ on: 'event' as const, event: 'novedad' as const }],
  enabled,
})
export const AGENTS: Output<'agents.list'> = page([
  agent(
    'novedades',
    ['Novedades', 'Delivery problems'],
    ['Lee una novedad y la contesta.', 'Reads a delivery problem and answers it.'],
    ['waybills.find_exception', 'orders.find', 'waybills.answer_exception', 'knowledge.search'],
    true,
  ),
  agent(
    'contra-entrega',
    ['Contra entrega', 'Cash on delivery'],
    ['Mira un pedido que espera, y lo confirma o lo retiene.', 'Looks at an order that waits, confirms or holds it.'],
    ['orders.find', 'orders.confirm', 'orders.hold', 'risks.read'],
    false,
  ),
  agent(
    'operaciones',
    ['Asistente de operaciones', 'Operations assistant'],
    ['Contesta y hace lo que pide una persona del equipo.', 'Answers and does what a person of the team asks.'],
    ['orders.list', 'risks.list', 'metrics.query', 'controls.pause', 'incidents.list'],
    false,
  ),
])
