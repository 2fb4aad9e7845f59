import type { Reason } from '@litper/metrics'
import type { KeptRisk } from '../usecases/risk-ports.ts'

const share = (amount = 0) => `${Math.round(amount * 100)} %`
const TEXTS: Readonly<Record<Reason['code'], (reason: Reason) => { es: string; en: string }>> = {
  no_movement: ({ amount }) => ({ es: `${amount} horas sin movimiento`, en: `${amount} hours without movement` }),
  exception: () => ({ es: 'Tiene una novedad abierta', en: 'It has an open delivery exception' }),
  heavy_exception: () => ({
    es: 'La novedad rara vez se resuelve sola',
    en: 'The exception seldom ends well by itself',
  }),
  many_exceptions: ({ amount }) => ({ es: `${amount} novedades`, en: `${amount} delivery exceptions` }),
  late: ({ amount }) => ({ es: `La promesa venció hace ${amount} días`, en: `The promise passed ${amount} days ago` }),
  city_returns: ({ amount }) => ({
    es: `La ciudad devuelve al menos ${share(amount)}`,
    en: `The city returns at least ${share(amount)}`,
  }),
  carrier_returns: ({ amount }) => ({
    es: `La transportadora devuelve al menos ${share(amount)}`,
    en: `The carrier returns at least ${share(amount)}`,
  }),
  refused_before: () => ({
    es: 'Otro pedido de esta persona se devolvió',
    en: 'Another order of this person came back',
  }),
  much_to_collect: () => ({ es: 'Cobra más del doble de lo usual', en: 'It collects more than twice the usual' }),
}

export const viewOfRisk = ({ reasons, since, assessedAt, ...risk }: KeptRisk) => ({
  waybillId: risk.waybillId,
  orderId: risk.orderId,
  carrier: risk.carrier,
  city: risk.city,
  state: risk.state,
  score: risk.score,
  level: risk.level,
  weights: risk.weights,
  reasons: reasons.map((reason) => ({
    code: reason.code,
    points: reason.points,
    amount: reason.amount ?? null,
    family: reason.family ?? null,
    text: TEXTS[reason.code](reason),
  })),
  since: since.toISOString(),
  assessedAt: assessedAt.toISOString(),
})
