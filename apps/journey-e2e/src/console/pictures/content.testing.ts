import type { Output } from '@litper/client'
import { RUNS } from './agents.testing.ts'
import { ANA, ago, both, id, LUIS, page } from './moment.testing.ts'
import { ORDERS } from './orders.testing.ts'

type Article = Output<'knowledge.list'>['data'][number]
const article = (n: number, title: string, more: Partial<Article> = {}): Article => ({
  ...{
    id: id(1200 + n),
    kind: 'article',
    state: 'approved',
    title,
    current: 1,
    newest: 1,
    updatedAt: ago(1440 * n + 35),
  },
  ...more,
})
export const ARTICLES: Output<'knowledge.list'> = page([
  article(0, 'Cambios y devoluciones', { kind: 'policy', current: 2, newest: 3 }),
  article(1, 'Tiempos de entrega por ciudad'),
  article(2, 'Pago al recibir: qué billetes acepta el mensajero', { state: 'proposed', current: null }),
  article(3, 'Camiseta Aurora: tallas y cuidado', { kind: 'product', newest: 2, current: 2 }),
  article(4, '<img src=x onerror=alert(1)>', { kind: 'product', state: 'proposed', current: null }),
  article(5, 'Envíos en diciembre de 2025', { state: 'retired', current: null }),
])

const BODY = `Puedes cambiar una prenda sin uso hasta 15 días después de recibirla.

El primer cambio de talla va por nuestra cuenta. Los siguientes los pagas tú: $ 12.900 a ciudades principales.`
const version = (n: number, body: string, approvedBy: string | null) => ({
  ...{ version: n, title: 'Cambios y devoluciones', body, proposedBy: LUIS, proposedAt: ago(9000 - n * 2000) },
  ...{ approvedBy, approvedAt: approvedBy ? ago(8900 - n * 2000) : null },
})
export const ARTICLE: Output<'knowledge.read'> = {
  ...ARTICLES.data[0]!,
  versions: [
    version(1, 'Puedes cambiar una prenda sin uso hasta 8 días después de recibirla.', ANA),
    version(2, BODY.split('\n')[0]!, ANA),
    version(3, BODY, null),
  ],
}
export const FOUND: Output<'knowledge.search'> = (() => {
  const found = {
    ...{ articleId: ARTICLE.id, version: 2, passageNumber: 0, kind: 'policy' as const, title: ARTICLE.title },
    ...{ passage: BODY.split('\n')[0]!, score: 0.9, coverage: 0.8, citation: `${ARTICLE.title} (${ARTICLE.id}, v2)` },
  }
  return { data: [found], answer: found }
})()

type Message = Output<'messages.list_templates'>['data'][number]
const message = (purpose: Message['purpose'], example: string, buttons: string[] = []): Message => ({
  ...{ purpose, example, buttons, parameters: ['name', 'order'] },
  text: example.replace('Laura', '{name}').replace('#1042', '{order}'),
})
export const MESSAGES: Output<'messages.list_templates'> = page([
  message('confirmar_pedido', 'Hola Laura, ¿confirmas tu pedido #1042 por $ 129.900, para pagar al recibir?', [
    'Sí, lo quiero',
    'No, cancelar',
  ]),
  message(
    'guia_creada',
    'Hola Laura, tu pedido #1042 ya tiene guía con Coordinadora: 93000000001. Síguelo aquí: https://litper.example/t/…',
  ),
  message('en_reparto', 'Hola Laura, tu pedido #1042 llega hoy. Ten listos $ 129.900 para pagar al recibir.'),
  message(
    'novedad_entrega',
    'Hola Laura, no pudimos entregar tu pedido #1042: no había quien recibiera. Respóndenos por aquí o míralo en https://litper.example/t/…',
  ),
  message('entregado', 'Hola Laura, tu pedido #1042 fue entregado. ¡Gracias por tu compra!'),
])

const criterion = (name: string, weight: number, es: string, en: string) => ({ id: name, weight, asks: both(es, en) })
export const RUBRICS: Output<'rubrics.list'> = page([
  {
    ...{ id: 'conversation', version: 1, title: both('Conversación', 'Conversation') },
    criteria: [
      criterion('answered', 30, '¿Se atendió lo que el cliente quería?', 'Was what the customer wanted dealt with?'),
      criterion('true', 30, '¿Lo que se dijo era cierto?', 'Was what was said true?'),
      criterion('polite', 15, '¿Fue amable?', 'Was it polite?'),
      criterion('window', 10, '¿Respondió a tiempo?', 'Was it answered in time?'),
    ],
  },
  {
    ...{ id: 'agent_run', version: 1, title: both('Tarea de un agente', 'Run of an agent') },
    criteria: [
      criterion('ended_well', 50, '¿Terminó bien?', 'Did it end well?'),
      criterion('sound_proposals', 30, '¿Eran sensatas sus propuestas?', 'Were its proposals sound?'),
    ],
  },
])
type Review = NonNullable<Output<'coaching.list'>['data'][number]['review']>
const review = (n: number, score: number, more: Partial<Review>): Review => ({
  ...{ id: id(1300 + n), rubric: 'conversation', version: 1, waybillId: null, conversationId: null, runId: null },
  ...{ who: 'bot', orderId: null, number: null, carrier: null, city: null, score, findings: [], at: ago(90 + n) },
  ...more,
})
const coaching = (n: number, one: Review): Output<'coaching.list'>['data'][number] => ({
  ...{ id: id(1350 + n), state: 'open', score: one.score, review: one, owner: null, note: null },
  ...{ openedAt: ago(80 + n * 400), changedAt: ago(80 + n * 400) },
})
export const COACHING: Output<'coaching.list'> = page([
  coaching(
    0,
    review(0, 55, {
      ...{ conversationId: id(501), orderId: ORDERS[1]!.id },
      findings: [
        { criterion: 'answered', passed: false, evidence: '«quiero cambiar la talla» quedó sin respuesta' },
        { criterion: 'true', passed: true, evidence: '«va en camino»: en tránsito a esa hora' },
        { criterion: 'polite', passed: true, evidence: '«con gusto»' },
        { criterion: 'window', passed: null, evidence: '' },
      ],
    }),
  ),
  coaching(
    1,
    review(1, 50, {
      ...{ rubric: 'agent_run', who: 'novedades', runId: RUNS['done']!.id },
      findings: [
        { criterion: 'ended_well', passed: true, evidence: 'done' },
        { criterion: 'sound_proposals', passed: false, evidence: '2 de 3 propuestas negadas' },
      ],
    }),
  ),
])

export const REQUESTS: Output<'waybills.list_requests'>['data'] = [
  {
    ...{
      id: id(1400),
      orderId: ORDERS[2]!.id,
      orderName: ORDERS[2]!.name,
      kind: 'date',
      date: '2026-12-03',
      text: null,
    },
    ...{ state: 'open', askedAt: ago(22), answer: null, answeredAt: null },
  },
]
