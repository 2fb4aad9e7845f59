/** What is counted, by hour. `subject` of a count: `carrier:tcc`, `region:76`, `carrier:tcc/region:76`, `shop:…`, `code:132015`, `all`. */
export const MEASURES = [
  'orders',
  'webhooks',
  'reconciled',
  'received',
  'scans',
  'visits',
  'exceptions',
  'ends',
  'returns',
  'requested',
  'unanswered',
  'messages',
  'failed',
  'heard',
  'complaints',
  'open',
  'stuck',
] as const
export type Measure = (typeof MEASURES)[number]

interface Common {
  readonly id: string
  readonly words: { readonly es: string; readonly en: string }
  readonly severity: 'critical' | 'error' | 'warning'
  /** Sums over so many hours are looked at. */
  readonly windows: readonly number[]
  /** Looked at over all tenants too: what it is about is the same for all of them. */
  readonly shared: boolean
}
/** Too little of a count: against what this hour of this kind of day usually brings. */
export interface DropDetector extends Common {
  readonly kind: 'drop'
  readonly of: Measure
  /** An alarm only below this part of what is usual. */
  readonly below: number
  /** Windows in which less than this is usual are not looked at. */
  readonly least: number
}
/** Too great a share. */
export interface RateDetector extends Common {
  readonly kind: 'rate'
  readonly of: Measure
  readonly in: Measure
  /** Whether the whole is counted for the same subject, or for `all`. */
  readonly whole: 'same' | 'all'
  /** An alarm only above so many times the usual share, and above this share. */
  readonly times: number
  readonly above: number
  readonly least: number
  /** The share of a subject that was never seen before. */
  readonly prior: number
  /** The prior is good enough to judge what was never seen before: a code, say. Else a subject is learnt first. */
  readonly trustsPrior?: boolean
}
export type Detector = DropDetector | RateDetector

const SILENCE = { kind: 'drop', below: 0.35, least: 12 } as const

/** The detectors, as data: what is watched, how great it must be at least, and in which words it is told. */
export const DETECTORS: readonly Detector[] = [
  {
    ...SILENCE,
    id: 'scan_silence',
    of: 'scans',
    windows: [1, 2, 4],
    shared: true,
    severity: 'error',
    words: { es: 'Casi no llegan movimientos', en: 'Hardly any scans arrive' },
  },
  {
    ...SILENCE,
    id: 'webhook_silence',
    of: 'webhooks',
    windows: [1, 2, 4],
    shared: false,
    severity: 'critical',
    words: { es: 'La tienda no envía webhooks', en: 'The shop sends no webhooks' },
  },
  {
    kind: 'rate',
    id: 'webhook_loss',
    of: 'reconciled',
    in: 'received',
    whole: 'same',
    times: 5,
    above: 0.3,
    least: 2,
    prior: 0.004,
    trustsPrior: true,
    windows: [1, 2, 4],
    shared: false,
    severity: 'critical',
    words: { es: 'Pedidos que ningún webhook trajo', en: 'Orders that no webhook brought' },
  },
  {
    kind: 'drop',
    id: 'order_volume',
    of: 'orders',
    below: 0.5,
    least: 20,
    windows: [2, 4, 8],
    shared: false,
    severity: 'error',
    words: { es: 'Menos de la mitad de los pedidos usuales', en: 'Less than half of the usual orders' },
  },
  {
    kind: 'rate',
    id: 'novedad_rate',
    of: 'exceptions',
    in: 'visits',
    whole: 'same',
    times: 2,
    above: 0.15,
    least: 7,
    prior: 0.1,
    windows: [1, 2, 4],
    shared: true,
    severity: 'error',
    words: { es: 'Demasiadas novedades', en: 'Too many delivery exceptions' },
  },
  {
    kind: 'rate',
    id: 'carrier_errors',
    of: 'unanswered',
    in: 'requested',
    whole: 'same',
    times: 4,
    above: 0.6,
    least: 4,
    prior: 0.02,
    trustsPrior: true,
    windows: [1, 2, 4],
    shared: true,
    severity: 'critical',
    words: { es: 'La transportadora no hace guías', en: 'The carrier makes no waybills' },
  },
  {
    kind: 'rate',
    id: 'message_failures',
    of: 'failed',
    in: 'messages',
    whole: 'all',
    times: 3,
    above: 0.08,
    least: 5,
    prior: 0.004,
    trustsPrior: true,
    windows: [1, 2, 4],
    shared: false,
    severity: 'error',
    words: { es: 'Fallan mensajes con el mismo código', en: 'Messages fail with one code' },
  },
  {
    kind: 'rate',
    id: 'complaints',
    of: 'complaints',
    in: 'heard',
    whole: 'all',
    times: 3,
    above: 0.1,
    least: 20,
    prior: 0.03,
    windows: [2, 4, 8],
    shared: false,
    severity: 'warning',
    words: { es: 'Muchos clientes se quejan de lo mismo', en: 'Many customers complain about one thing' },
  },
  {
    kind: 'rate',
    id: 'returns',
    of: 'returns',
    in: 'ends',
    whole: 'same',
    times: 2.5,
    above: 0.3,
    least: 15,
    prior: 0.15,
    windows: [4, 12, 24],
    shared: true,
    severity: 'warning',
    words: { es: 'Demasiadas devoluciones', en: 'Too many returns' },
  },
  {
    kind: 'rate',
    id: 'stuck',
    of: 'stuck',
    in: 'open',
    whole: 'same',
    times: 3,
    above: 0.3,
    least: 20,
    prior: 0.08,
    windows: [1],
    shared: true,
    severity: 'warning',
    words: { es: 'Paquetes sin movimiento', en: 'Parcels without movement' },
  },
]

export const detectorOf = (id: string): Detector | undefined => DETECTORS.find((one) => one.id === id)

/**
 * The budget: over everything that is watched, so many false alarms a month are accepted. Each series gets its share of it for each
 * hour; a share has a least value, because no model is right that far out.
 */
export const FALSE_ALARMS_PER_MONTH = 2
const HOURS_OF_MONTH = 730
/** Found on the tuning year: the windows of one series overlap, and each hour is looked at several times. */
const SHARE_OF_BUDGET = 0.9
export const thresholdOf = (tests: number): number =>
  Math.max(1e-12, (FALSE_ALARMS_PER_MONTH / Math.max(1, tests) / HOURS_OF_MONTH) * SHARE_OF_BUDGET)
