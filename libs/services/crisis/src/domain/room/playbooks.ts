import { type Incident, placeOf } from './incident.ts'

export const RUN_STATES = ['proposed', 'running', 'done', 'stopped'] as const
export interface Run {
  readonly id: string
  readonly incidentId: string
  readonly playbook: string
  readonly state: (typeof RUN_STATES)[number]
  readonly input: Readonly<Record<string, string>>
  readonly askedBy: string
  readonly askedAt: Date
  readonly approvedBy?: string | undefined
  readonly endedAt?: Date | undefined
}
export interface Step {
  readonly runId: string
  readonly n: number
  /** The id of what it is done to. */
  readonly about: string
  readonly operation: string
  readonly input: Readonly<Record<string, unknown>>
  /** `settled`: it had been done before, or is not needed any more. */
  readonly state: 'planned' | 'done' | 'settled' | 'failed' | 'withheld'
  readonly code?: string | undefined
  readonly endedAt?: Date | undefined
}
/** A parcel that is hit, as far as a playbook needs it. */
export interface Hit {
  readonly waybillId: string
  readonly orderId: string
  readonly number?: string | undefined
  readonly state: string
}
/** What is done to what is hit in one of some states. */
interface Rule {
  readonly states: readonly string[]
  readonly operation: string
  readonly input: (hit: Hit, given: Readonly<Record<string, string>>, incident: Incident) => Record<string, unknown>
}
export interface Playbook {
  readonly id: string
  readonly words: { readonly es: string; readonly en: string }
  /** Which incidents it is for. */
  readonly detectors: readonly string[]
  /** What the person who asks for it must say. */
  readonly asks: readonly string[]
  /** What its steps may do. */
  readonly scopes: readonly string[]
  readonly rules: readonly Rule[]
  /** Errors that say that a step is not needed: it was done before, or the thing has gone on. */
  readonly settledBy: readonly string[]
}

const ABOUT_PARCELS = ['scan_silence', 'novedad_rate', 'carrier_errors', 'stuck', 'returns', 'manual']
const UNDER_WAY = ['picked_up', 'in_transit', 'out_for_delivery', 'exception', 'ready_for_pickup']

/** What can be done about an incident, as data: one operation for each thing that is hit. */
export const PLAYBOOKS: readonly Playbook[] = [
  {
    id: 'stop_ship',
    words: { es: 'Detener lo que no ha salido', en: 'Stop what has not left' },
    detectors: ABOUT_PARCELS,
    asks: [],
    scopes: ['orders:write', 'waybills:write'],
    rules: [
      { states: ['requested'], operation: 'orders.hold', input: ({ orderId }) => ({ id: orderId }) },
      { states: ['created'], operation: 'waybills.cancel', input: ({ number }) => ({ number }) },
    ],
    settledBy: ['order.cannot_hold', 'order.not_found', 'waybill.too_late', 'waybill.not_found'],
  },
  {
    id: 'other_carrier',
    words: { es: 'Otra transportadora para lo que no tiene guía', en: 'Another carrier for what has no waybill yet' },
    detectors: ABOUT_PARCELS,
    asks: ['carrier'],
    scopes: ['orders:write'],
    rules: [
      {
        states: ['requested'],
        operation: 'orders.change_carrier',
        input: ({ orderId }, { carrier }) => ({ id: orderId, carrier }),
      },
    ],
    settledBy: ['order.too_late_to_change_carrier', 'order.not_found'],
  },
  {
    id: 'tell_customers',
    words: { es: 'Avisar a quienes esperan', en: 'Tell those who wait' },
    detectors: ABOUT_PARCELS,
    asks: [],
    scopes: ['messages:write'],
    rules: [
      {
        states: UNDER_WAY,
        operation: 'messages.tell_delay',
        input: ({ orderId }, _, { id }) => ({ orderId, occasion: id }),
      },
    ],
    settledBy: ['message.nobody_known'],
  },
]
export const playbookOf = (id: string): Playbook | undefined => PLAYBOOKS.find((one) => one.id === id)

/** The steps that it would take: one for each order, whatever its parcels are. */
export function planOf(
  playbook: Playbook,
  run: Pick<Run, 'id' | 'input'>,
  incident: Incident,
  hits: readonly Hit[],
): Step[] {
  const orders = new Map<string, Omit<Step, 'n'>>()
  for (const hit of hits) {
    const rule = playbook.rules.find((one) => one.states.includes(hit.state))
    if (!rule || orders.has(hit.orderId)) continue
    const input = rule.input(hit, run.input, incident)
    orders.set(hit.orderId, { runId: run.id, about: hit.orderId, operation: rule.operation, input, state: 'planned' })
  }
  return [...orders.values()].map((step, n) => ({ ...step, n }))
}

/** Those that fit the incident. One about a shop or a code has no parcels. */
export const playbooksFor = (incident: Incident): Playbook[] =>
  placeOf(incident.subject) ? PLAYBOOKS.filter((one) => one.detectors.includes(incident.detector)) : []
