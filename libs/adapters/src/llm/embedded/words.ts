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
}

/** `as`: `money` for `{amount, currency}`, `word` for one of ours. */
export function spanish(value: unknown, as?: string): string {
  if (as === 'money') return money(value)
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
