import type { Output } from '@litper/client'
import { ANA, ago, both, id, LUIS, NOW, page } from './moment.testing.ts'
import { ORDERS } from './orders.testing.ts'

type Incident = Output<'incidents.find'>
type Run = Output<'playbooks.find'>
type Control = Output<'controls.list'>['data'][number]

const incident = (n: number, more: Partial<Incident>): Incident => ({
  ...{
    id: id(950 + n),
    detector: 'scan_silence',
    subject: 'carrier:coordinadora',
    state: 'working',
    severity: 'critical',
  },
  seenBy: 'own',
  summary: both('Pocas lecturas: Coordinadora', 'Few scans: Coordinadora'),
  ...{ leader: ANA, affected: { parcels: 312, pesos: '38400000' }, openedAt: ago(96), alarmedAt: ago(36) },
  ...{ noticeDueAt: new Date(NOW + 18 * 60_000).toISOString(), resolvedAt: null, closedAt: null },
  finding: { got: 14, usual: 96, window: 2, p: 1e-9 },
  timeline: [
    { at: ago(96), kind: 'opened', by: 'litper', text: null },
    { at: ago(91), kind: 'acknowledge', by: LUIS, text: null },
    { at: ago(88), kind: 'work', by: ANA, text: null },
    {
      at: ago(70),
      kind: 'note',
      by: ANA,
      text: 'Paro en la vía a Quibdó; la transportadora espera abrir a las 5 p. m.',
    },
    { at: ago(42), kind: 'notice', by: ANA, text: 'Avisamos a 96 clientes por WhatsApp.' },
    { at: ago(4), kind: 'playbook_proposed', by: ANA, text: 'stop_ship' },
  ],
  playbooks: ['stop_ship', 'other_carrier', 'tell_customers'],
  ...more,
})
export const INCIDENT = incident(0, {})
export const RESOLVED = incident(3, {
  ...{ state: 'resolved', severity: 'error', noticeDueAt: null, resolvedAt: ago(900), openedAt: ago(1500) },
  ...{ subject: 'region:52', summary: both('Muchas novedades: region:52', 'Many problems: region:52') },
})
const OPEN = incident(1, {
  ...{ state: 'open', severity: 'error', leader: null, detector: 'novedad_rate', subject: 'region:27' },
  ...{ summary: both('Muchas novedades: region:27', 'Many problems: region:27'), openedAt: ago(14) },
  ...{ affected: { parcels: 41, pesos: '4120000' }, noticeDueAt: new Date(NOW - 2 * 60_000).toISOString() },
})
const MANUAL = incident(2, {
  ...{
    state: 'acknowledged',
    severity: 'warning',
    leader: LUIS,
    detector: 'manual',
    subject: 'other:bodega',
    seenBy: 'person',
  },
  ...{
    summary: both('Bodega sin luz', 'No power in the warehouse'),
    affected: { parcels: 0, pesos: '0' },
    openedAt: ago(51),
  },
})
export const INCIDENTS: Output<'incidents.list'> = page(
  [OPEN, INCIDENT, MANUAL, RESOLVED].map(({ finding: _, timeline: __, playbooks: ___, ...row }) => row),
)
export const AFFECTED: Output<'incidents.affected'> = page(
  ORDERS.slice(0, 14).map((order, n) => ({
    ...{ id: id(3000 + n), orderId: order.id, number: n % 4 === 1 ? null : String(93_001_000_100 + n * 137) },
    ...{ state: n % 4 === 1 ? 'requested' : 'in_transit', carrier: 'coordinadora', collect: order.total.amount },
  })),
)
export const PLAYBOOKS: Output<'playbooks.list'> = {
  data: [
    {
      ...{
        id: 'stop_ship',
        summary: both('Detener lo que no ha salido', 'Stop what has not left'),
        detectors: [],
        asks: [],
      },
      operations: ['orders.hold', 'waybills.cancel'],
    },
    {
      ...{ id: 'other_carrier', asks: ['carrier'], detectors: [], operations: ['orders.change_carrier'] },
      summary: both('Otra transportadora para lo que no tiene guía', 'Another carrier for what has no waybill yet'),
    },
    {
      ...{ id: 'tell_customers', asks: [], detectors: [], operations: ['messages.tell_delay'] },
      summary: both('Avisar a quienes esperan', 'Tell those who wait'),
    },
  ],
}
const steps = (state: Run['steps'][number]['state']): Run['steps'] =>
  ORDERS.slice(0, 8).map((order, n) => ({
    ...{ n, about: order.id, operation: n % 2 === 0 ? 'orders.hold' : 'waybills.cancel', state, code: null },
  }))
export const DRY_RUN: Run = {
  ...{ id: id(970), incidentId: INCIDENT.id, playbook: 'stop_ship', state: 'proposed', askedBy: ANA, askedAt: ago(4) },
  ...{ approvedBy: null, endedAt: null, counts: { planned: 37 }, steps: steps('planned') },
}
export const RUNNING: Run = {
  ...DRY_RUN,
  ...{ id: id(971), state: 'running', approvedBy: ANA, counts: { done: 21, settled: 3, failed: 1, planned: 12 } },
  steps: steps('done').map((step, n) => (n === 5 ? { ...step, state: 'failed', code: 'order.cannot_hold' } : step)),
}

const control = (kind: Control['kind'], more: Partial<Control>): Control => ({
  ...{ kind, on: true, dryRun: false, pilot: null, limits: {}, reason: null, paused: null, setBy: null, setAt: null },
  ...{ passedToday: 0, withheldToday: 0, waiting: 0, ...more },
})
export const CONTROLS: Output<'controls.list'> = {
  data: [
    control('messages', {
      ...{ limits: { perPhonePerDay: 2, perMinute: 20 }, reason: 'primera semana', setBy: ANA, setAt: ago(3000) },
      ...{ passedToday: 291, withheldToday: 6, waiting: 14 },
      paused: { reason: 'un texto dice mal la fecha', since: ago(11), by: LUIS },
    }),
    control('calls', {
      ...{ pilot: { cities: ['Bogotá'], carriers: [] }, reason: 'piloto de llamadas', setBy: ANA, setAt: ago(9000) },
      ...{ passedToday: 18, withheldToday: 40 },
    }),
    control('agents', {}),
    control('stop_ship', { dryRun: true, reason: 'lo ensayamos antes de usarlo', setBy: ANA, setAt: ago(400) }),
  ],
}
export const WITHHELD: Output<'controls.withheld'> = page(
  (['per_phone', 'outside_pilot', 'dry_run'] as const).map((because, n) => ({
    ...{ id: id(980 + n), kind: n === 1 ? ('calls' as const) : ('messages' as const), because, city: 'Pasto' },
    ...{ what: n === 1 ? 'llamada de novedad' : 'en_reparto', about: { orderId: ORDERS[n]!.id }, at: ago(20 + n * 40) },
  })),
)
