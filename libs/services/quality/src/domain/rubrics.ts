/** What a review looks at. A changed rubric is a new version: scores of two versions are not compared. */
export interface Rubric {
  readonly id: string
  readonly version: number
  readonly title: { readonly es: string; readonly en: string }
  readonly criteria: readonly Criterion[]
}
export interface Criterion {
  readonly id: string
  /** Points of 100. */
  readonly weight: number
  readonly asks: { readonly es: string; readonly en: string }
}

export const DELIVERY: Rubric = {
  id: 'delivery',
  version: 1,
  title: { es: 'Entrega de una guía', en: 'Delivery of a waybill' },
  criteria: [
    {
      id: 'visited',
      weight: 35,
      asks: {
        es: '¿Los intentos de entrega fallidos son creíbles?',
        en: 'Are the failed delivery attempts plausible?',
      },
    },
    {
      id: 'scanned',
      weight: 25,
      asks: { es: '¿Hubo movimiento al menos cada tres días?', en: 'Was it scanned at least every three days?' },
    },
    {
      id: 'first_attempt',
      weight: 25,
      asks: { es: '¿Se entregó al primer intento?', en: 'Was it delivered at the first attempt?' },
    },
    {
      id: 'straight',
      weight: 15,
      asks: {
        es: '¿Terminó sin volver atrás después de entregada?',
        en: 'Did it end without coming back after delivery?',
      },
    },
  ],
}
const asks = (id: string, weight: number, es: string, en: string): Criterion => ({ id, weight, asks: { es, en } })

export const CONVERSATION: Rubric = {
  id: 'conversation',
  version: 1,
  title: { es: 'Conversación con un cliente', en: 'Conversation with a customer' },
  criteria: [
    asks('answered', 30, '¿Se resolvió lo que el cliente pidió?', 'Was what the customer asked dealt with?'),
    asks('true', 30, '¿Lo que se dijo coincide con el estado del pedido?', 'Does what was said agree with the order?'),
    asks('polite', 15, '¿Se respondió con respeto?', 'Was it polite?'),
    asks('window', 10, '¿Salió y llegó dentro de las 24 horas?', 'Did it leave within 24 hours, and arrive?'),
    asks(
      'handover',
      15,
      '¿Pasó a una persona lo que debía, y solo eso?',
      'Did a person get what they must, and only that?',
    ),
  ],
}
export const AGENT_RUN: Rubric = {
  id: 'agent_run',
  version: 1,
  title: { es: 'Trabajo de un agente', en: 'Run of an agent' },
  criteria: [
    asks(
      'ended_well',
      50,
      '¿Terminó el caso o lo entregó a una persona?',
      'Did it end the case, or hand it to a person?',
    ),
    asks('sound_proposals', 30, '¿Las personas aprobaron lo que propuso?', 'Did people approve what it proposed?'),
    asks(
      'in_budget',
      20,
      '¿Cabe en su presupuesto de pasos, tiempo y dinero?',
      'Did it stay in its steps, time and money?',
    ),
  ],
}
export const ORDER_DATA: Rubric = {
  id: 'order_data',
  version: 1,
  title: { es: 'Dirección y datos de un pedido', en: 'Address and data of an order' },
  criteria: [
    asks('address', 30, '¿La dirección lleva a una puerta?', 'Does the address lead to a door?'),
    asks('place', 20, '¿El municipio es el de su código DANE?', 'Is the municipality the one of its DANE code?'),
    asks('phone', 20, '¿La transportadora puede llamar?', 'Can the carrier call?'),
    asks(
      'area',
      10,
      '¿El teléfono fijo es de la región a la que va?',
      'Is the landline of the region that it goes to?',
    ),
    asks('name', 10, '¿Hay un nombre y un apellido?', 'Are there a first and a last name?'),
    asks('amount', 10, '¿El recaudo cabe en el total?', 'Does the amount to collect fit into the total?'),
  ],
}
export const RUBRICS: readonly Rubric[] = [DELIVERY, CONVERSATION, AGENT_RUN, ORDER_DATA]
