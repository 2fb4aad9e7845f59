import type { Output } from '@litper/client'
import { ANA, ago, id, LUIS, page } from './moment.testing.ts'

type Turn = Output<'turns.list'>['data'][number]
type Proof = NonNullable<Turn['evidence']>['golden']
const DAY = 1440

const proof = (candidate: number, champion: number, verdict: Proof['verdict'], messages = 412): Proof => ({
  candidate: { messages, share: candidate },
  champion: { messages: messages * 2 + 31, share: champion },
  points: (candidate - champion) * 100,
  low: (candidate - champion) * 100 - 4.6,
  high: (candidate - champion) * 100 + 4.4,
  verdict,
})
const data = (messages: number) => ({ from: ago(92 * DAY), until: ago(2 * DAY), messages })
const turn = (n: number, more: Partial<Turn>): Turn => ({
  ...{ id: id(1500 + n), kind: 'hour', topic: 'listo_para_recoger', place: 'Barranquilla', from: null, to: 10 },
  ...{
    state: 'trial',
    share: 0.3,
    looks: 2,
    triedAt: ago(15 * DAY),
    lookedAt: ago(DAY),
    alarmed: false,
    promised: null,
  },
  evidence: { golden: proof(0.592, 0.468, 'better'), replay: proof(0.571, 0.473, 'better', 388) },
  audit: [],
  ...more,
})
export const TURNS: Output<'turns.list'> = page([
  turn(0, {
    audit: [
      {
        ...{ at: ago(15 * DAY), step: 'tried', by: 'learning', data: data(2410) },
        because: 'golden 59.2 % of 412 against 46.8 % of 855; replay 57.1 % of 388 against 47.3 % of 807',
      },
    ],
  }),
  turn(1, {
    ...{ place: 'Cúcuta', from: 18, to: 9, state: 'promoted', share: 1, looks: 4, alarmed: true },
    promised: { messages: 640, share: 0.61 },
    audit: [
      { at: ago(70 * DAY), step: 'tried', by: LUIS, because: 'la oficina abre a las 8', data: data(1980) },
      {
        at: ago(40 * DAY),
        step: 'promoted',
        by: 'learning',
        because: 'look 4 of 6: 61.0 % against 50.2 %',
        data: data(640),
      },
      {
        at: ago(3 * DAY),
        step: 'alarmed',
        by: 'learning',
        because: '47.5 % moved, 61.0 % were promised (z 3.4)',
        data: data(122),
      },
    ],
  }),
  turn(2, {
    ...{ place: 'Pasto', to: 7, state: 'refused', share: 0, looks: 0, triedAt: null, lookedAt: null },
    evidence: { golden: proof(0.52, 0.51, 'not_better'), replay: proof(0.49, 0.5, 'too_few', 96) },
    audit: [
      {
        at: ago(9 * DAY),
        step: 'refused',
        by: 'learning',
        because: 'golden not better; replay too few',
        data: data(870),
      },
    ],
  }),
])
const ANSWER = 'Sí: el primer cambio de talla no tiene costo. Escríbenos por aquí y coordinamos la recogida.'
TURNS.data.push(
  turn(3, {
    ...{ kind: 'weights', topic: 'risk', place: '', share: 0, looks: 1 },
    from: { no_movement: 20, second_attempt: 15, rural: 5 },
    to: { no_movement: 28, second_attempt: 15, rural: 9 },
  }),
  turn(4, {
    ...{ kind: 'article', topic: 'knowledge', place: 'cambio de talla', from: null, evidence: null },
    to: { title: 'Cambio de talla sin costo', body: ANSWER, sources: [id(501), id(503)] },
  }),
  turn(5, { kind: 'carrier', topic: 'city', place: 'Neiva', from: 'coordinadora', to: 'interrapidisimo' }),
)
export const TIMINGS: Output<'timings.list'> = {
  data: [
    {
      ...{ purpose: 'listo_para_recoger', city: 'Barranquilla', hour: null, version: 3, setBy: 'learning' },
      ...{ trial: { turnId: TURNS.data[0]!.id, hour: 10, share: 0.3 }, changedAt: ago(15 * DAY) },
    },
    {
      ...{ purpose: 'listo_para_recoger', city: 'Cúcuta', hour: 9, trial: null, version: 5, setBy: 'learning' },
      changedAt: ago(40 * DAY),
    },
  ],
}
type Prior = Output<'priors.list'>['data'][number]
const prior = (
  city: string,
  carrier: string,
  delivered: number,
  parcels: number,
  more: Partial<Prior> = {},
): Prior => ({
  ...{ city, carrier, delivered, parcels, share: (delivered + 41) / (parcels + 50) },
  ...{ isInForce: false, triedOn: 0, since: null, ...more },
})
export const PRIORS: Output<'priors.list'> = {
  ...{ from: ago(150 * DAY), until: ago(21 * DAY) },
  data: [
    prior('Bogotá', 'coordinadora', 1104, 1270),
    prior('Bogotá', 'interrapidisimo', 611, 742),
    prior('Medellín', 'coordinadora', 402, 466),
    prior('Neiva', 'coordinadora', 118, 171),
    prior('Neiva', 'interrapidisimo', 96, 112, { triedOn: 0.3, since: ago(15 * DAY) }),
    prior('Cúcuta', 'servientrega', 88, 97, { isInForce: true, since: ago(40 * DAY) }),
    prior('Cúcuta', 'tcc', 51, 74),
    prior('Leticia', 'envia', 9, 14),
  ],
}
export const SHARING: Output<'learning.find_sharing'> = { shares: false, by: null, since: null }

export const RULES: Output<'chat_rules.read'> = {
  handOver: {
    words: ['abogado', 'demandar', 'fiscalía', 'superintendencia', 'tutela'],
    intents: ['cancel_order', 'invoice_request'],
    ...{ afterUnclear: 1, afterSame: 3 },
  },
  neverSays: ['garantizado', 'te prometemos'],
  closeQuietAfterHours: 3,
  satisfaction: { on: true, everyDays: 30 },
  ...{ version: 4, setBy: ANA, setAt: ago(2 * DAY) },
}

const recipient = (n: number, more: Partial<Output<'report_recipients.list'>['data'][number]>) => ({
  ...{ id: id(1600 + n), way: 'email' as const, address: 'ventas@tienda.example', name: 'Ventas', stoppedAt: null },
  kinds: ['daily' as const, 'executive' as const],
  ...more,
})
export const RECIPIENTS: Output<'report_recipients.list'> = page([
  recipient(0, {}),
  recipient(1, { way: 'phone', address: '+573001112233', name: 'Ana Ríos', kinds: ['daily', 'critical'] }),
  recipient(2, { address: 'bodega@tienda.example', name: 'Bodega', kinds: ['carriers'], stoppedAt: ago(6 * DAY) }),
])
