/** What a wish of the team is about, in the words of the catalogue; texts are folded: no accents, small letters. */
type Table = readonly (readonly [RegExp, string])[]

/** Metrics by what people call them; the first that fits. Their definitions: libs/metrics. */
const METRICS: Table = [
  [/\b(cuanto|que) (hemos )?(vendi|vendimos)|\bventas?\b|\bvendid/, 'sales'],
  [/\b(tasa|porcentaje|indice) de (entregas?|efectividad)|\befectividad\b/, 'delivery_rate'],
  [/\b(tasa|porcentaje|indice) de devoluci/, 'return_rate'],
  [/\bdevoluciones|\bdevueltos\b/, 'returned'],
  [/\bpor recaudar\b|\bfalta recaudar\b/, 'to_collect'],
  [/\brecaud/, 'collected_by_carriers'],
  [/\b(tasa|porcentaje) de (confirmacion|confirmados)/, 'confirmation_rate'],
  [/\b(tasa|porcentaje) de (cancelacion|cancelados)/, 'cancellation_rate'],
  [/\b(tasa|porcentaje) de novedad/, 'exception_rate'],
  [/\bnovedades\b/, 'exceptions'],
  [/\b(ticket|pedido) promedio\b|\bpromedio por pedido\b/, 'average_order'],
  [/\bprimer intento\b/, 'first_attempt_rate'],
  [/\ba tiempo\b/, 'in_time_rate'],
  [/\bentregad|\bentregas\b/, 'delivered'],
  [/\bguias\b/, 'waybills'],
  [/\bmensajes\b/, 'messages'],
  [/\bconversaciones\b/, 'conversations'],
  [/\bpedidos\b/, 'orders'],
]
const WINDOWS: Table = [
  [/\bayer\b/, 'yesterday'],
  [/\bhoy\b/, 'today'],
  [/\bsemana\b|\b(7|siete) dias\b/, 'last_7_days'],
  [/\beste mes\b|\bdel mes\b/, 'this_month'],
  [/\btrimestre\b|\b(90|noventa) dias\b/, 'last_90_days'],
]
/** What the platform does by itself: the kinds of controls. */
const CONTROLS: Table = [
  [/\bllamadas?\b/, 'calls'],
  [/\bagentes?\b/, 'agents'],
  [/\balertas?\b|\bavisos?\b|\bmensajes?\b|\bnotificaciones\b|\bavises\b|\balarmas?\b/, 'messages'],
]
const REPORTS: Table = [
  [/\bcritic/, 'critical'],
  [/\btransportadoras?\b/, 'carriers'],
  [/\bciudad(es)?\b/, 'cities'],
  [/\bdesempen/, 'performance'],
  [/\bejecutiv|\bgerencia/, 'executive'],
  [/./, 'daily'],
]
const SPLITS: Table = [
  [/\bpor transportadora/, 'carrier'],
  [/\bpor ciudad/, 'city'],
]

const of = (table: Table, folded: string): string | undefined => table.find(([shape]) => shape.test(folded))?.[1]

export interface Wish {
  readonly metric?: string
  readonly window?: string
  /** As the operation takes it: a list. */
  readonly split?: readonly string[]
  readonly control?: string
  readonly report?: string
}

export function wishOf(folded: string): Wish {
  const split = of(SPLITS, folded)
  return {
    metric: of(METRICS, folded),
    window: of(WINDOWS, folded),
    split: split === undefined ? undefined : [split],
    control: of(CONTROLS, folded),
    report: of(REPORTS, folded),
  } as Wish
}
