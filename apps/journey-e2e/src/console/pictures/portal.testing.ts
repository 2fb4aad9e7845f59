import type { CustomerRequest } from '../../../../../libs/services/tracking/src/domain/customer-request.ts'
import type { DeliveryException } from '../../../../../libs/services/tracking/src/domain/exception.ts'
import type { Waybill } from '../../../../../libs/services/tracking/src/domain/waybill.ts'
import { PAGE_POLICY, trackingPage } from '../../../../../libs/services/tracking/src/edge/tracking-page.ts'
import { ago, id, NOW, pesos } from './moment.testing.ts'

const waybill = (state: Waybill['position']['state']): Waybill => ({
  ...{ id: id(801), orderId: id(2), externalId: '1042', shopDomain: 'tienda-demo.myshopify.com', orderName: '#1042' },
  ...{ carrier: 'coordinadora', token: 'parcel-of-the-pictures-0', number: '93000000001', createdAt: ago(4300) },
  customer: { firstName: 'Laura', lastName: 'Gómez', phone: '+573001112233' },
  destination: { address: 'CL 10', city: 'Medellín', department: 'Antioquia', daneCode: '05001' },
  ...{ contents: 'Camiseta', weightGrams: 300, declaredValue: pesos(129_900), collect: pesos(129_900) },
  ...{ position: { state, at: ago(95) }, expectedAt: ago(-1440) },
})
const step = (minutes: number, state: Waybill['position']['state'], city?: string) => ({
  ...{ at: ago(minutes), code: state, description: '', state, ...(city && { city }) },
})
const PAST = [step(4200, 'created'), step(2900, 'picked_up', 'Bogotá'), step(1500, 'in_transit', 'Bogotá')]
const ASKED: CustomerRequest[] = [
  {
    ...{ id: id(811), waybillId: id(801), orderId: id(2), kind: 'date', date: '2026-12-03', state: 'answered' },
    ...{ askedAt: ago(300), answer: 'Se lo pedimos a la transportadora: va el jueves.', answeredAt: ago(200) },
  },
  {
    ...{ id: id(812), waybillId: id(801), orderId: id(2), kind: 'question', text: '¿…?', state: 'open' },
    askedAt: ago(30),
  },
]
const STUCK: DeliveryException = {
  ...{ waybillId: id(801), orderId: id(2), carrier: 'coordinadora', city: 'Medellín', family: 'recipient_absent' },
  ...{ state: 'open', openedAt: ago(95), answerUntil: ago(-3000), answers: [] },
}

/** The customer's page as the server makes it; `offline` and `unsent` as its service worker shows it. */
export function portalPage(what: string, locale: 'es' | 'en'): { body: string; policy: string } {
  const now = new Date(NOW)
  const at = (state: 'in_transit' | 'exception' | 'delivered', beside = {}) =>
    trackingPage(waybill(state), 'Coordinadora', [...PAST, step(95, state, 'Medellín')], locale, { now, ...beside })
  const pages: Readonly<Record<string, () => string>> = {
    way: () => at('in_transit', { requests: ASKED }),
    stuck: () => at('exception', { exception: STUCK }),
    delivered: () => at('delivered'),
    offline: () => kept(at('in_transit'), 'offline'),
    unsent: () => kept(at('in_transit'), 'unsent'),
  }
  return { body: (pages[what] ?? pages['way']!)(), policy: PAGE_POLICY }
}

const kept = (html: string, note: string) =>
  html
    .replace(new RegExp(`<!--${note} (.*?)-->`), (_, text: string) => {
      return `<p class="card note" role="status">${text.replace('{when}', 'lun, 30 de nov, 2:40 p. m.')}</p>`
    })
    .replaceAll('<fieldset', '<fieldset disabled')
