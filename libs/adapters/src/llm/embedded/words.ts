/** States and reasons of the platform, as people say them. */
const WORDS: Readonly<Record<string, string>> = {
  received: 'recibido',
  confirming: 'por confirmar',
  confirmed: 'confirmado',
  on_hold: 'en espera',
  waybill_requested: 'con guía pedida',
  shipped: 'despachado',
  delivered: 'entregado',
  collected: 'recaudado',
  returned: 'devuelto',
  cancelled: 'cancelado',
  requested: 'guía pedida',
  created: 'guía creada',
  picked_up: 'recogido por la transportadora',
  in_transit: 'en camino',
  out_for_delivery: 'en reparto',
  ready_for_pickup: 'listo para recoger en oficina',
  exception: 'con novedad',
  returning: 'en devolución',
  lost: 'perdido',
  refused: 'rechazado por la transportadora',
  address: 'dirección incompleta',
  phone: 'teléfono sin confirmar',
  duplicate: 'posible duplicado',
  merchant: 'retenido por la tienda',
  carrier_refused: 'la transportadora no lo aceptó',
  not_shippable: 'no se despacha',
  messages: 'los mensajes automáticos',
  calls: 'las llamadas automáticas',
  agents: 'los agentes',
  stop_ship: 'los despachos',
  learning: 'el aprendizaje',
  daily: 'diario',
  critical: 'de críticos',
  performance: 'de desempeño',
  carriers: 'por transportadora',
  cities: 'por ciudad',
  executive: 'ejecutivo',
  open: 'abierto',
  acknowledged: 'tomado',
  working: 'en trabajo',
  resolved: 'resuelto',
  closed: 'cerrado',
  queued: 'en cola',
  running: 'en marcha',
  ready: 'listo',
  failed: 'falló',
}

/** `as`: `money` for `{amount, currency}`, `word` for one of ours, `metric` for the answer of metrics.query, `date` for its day. */
export function spanish(value: unknown, as?: string): string {
  if (as === 'money') return money(value)
  if (as === 'metric') return metric(value as Answered)
  if (as === 'date') return String(value).slice(0, 10)
  if (as === 'word') return (Object.hasOwn(WORDS, String(value)) ? WORDS[String(value)] : undefined) ?? String(value)
  if (Array.isArray(value)) return String(value.length)
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

function money(value: unknown): string {
  const { amount, currency } = (value ?? {}) as { amount?: string; currency?: string }
  const whole = Math.round(Number(amount))
  if (!Number.isFinite(whole)) return 'un valor que no conozco'
  const digits = String(whole).replace(/\B(?=(\d{3})+$)/g, '.')
  return currency === 'COP' || currency === undefined ? `$${digits}` : `${digits} ${currency}`
}

interface Answered {
  readonly unit?: string
  readonly rows?: readonly { readonly group?: Readonly<Record<string, string>>; readonly value?: number | null }[]
}
const MOST_GROUPS = 10

/** One number, or one for each group. A share of nothing is said to be none. */
function metric({ unit, rows = [] }: Answered): string {
  const lines = rows.slice(0, MOST_GROUPS).map(({ group = {}, value }) => {
    const name = Object.values(group).join(' ')
    return `${name}${name && ': '}${inUnit(value ?? undefined, unit)}`
  })
  return lines.join('; ') || 'No hay datos de ese periodo'
}

function inUnit(value: number | undefined, unit?: string): string {
  if (value === undefined) return 'sin datos'
  if (unit === 'money') return money({ amount: String(value), currency: 'COP' })
  if (unit === 'share') return `${(value * 100).toFixed(1).replace('.', ',')} %`
  const rounded = String(Math.round(value * 10) / 10).replace('.', ',')
  return unit === 'hours' ? `${rounded} h` : rounded
}
