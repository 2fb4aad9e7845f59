import type { Agent, AgentSettings } from './agent.ts'
import { agentOf } from './defaults.ts'

const ORDER_READS = ['orders.find', 'orders.timeline', 'waybills.find', 'waybills.timeline', 'messages.timeline']
const ORDER_LISTS = [
  ...['orders.list', 'orders.count', 'waybills.list', 'waybills.count', 'waybills.list_exceptions'],
  'waybills.find_exception',
]

/** The agents that every tenant has. What a tenant changed of one lies in its row. */
export const BUILT_IN: readonly Agent[] = [
  agentOf({
    id: 'novedades',
    name: { es: 'Resolutor de novedades', en: 'Delivery exception resolver' },
    purpose: {
      es: 'Propone qué debe hacer la transportadora con un paquete que no pudo entregar, y lo responde cuando se aprueba.',
      en: 'Proposes what the carrier shall do with a parcel it could not hand over, and answers when approved.',
    },
    instructions:
      'plan: answer_novedad\nRead the novedad and the order, and answer it with what is done as a rule, unless the facts say otherwise.',
    tools: [...ORDER_READS, 'waybills.find_exception', 'waybills.answer_exception'],
    confined: true,
    triggers: [{ on: 'event', event: 'novedad' }],
    task: 'Resuelve la novedad de esta guía.',
  }),
  agentOf({
    id: 'contra-entrega',
    name: { es: 'Confirmador de contra entrega', en: 'Cash-on-delivery confirmer' },
    purpose: {
      es: 'Revisa un pedido contra entrega que espera confirmación y lo confirma o lo retiene cuando se aprueba.',
      en: 'Looks at a cash-on-delivery order that waits to be confirmed, and confirms or holds it when approved.',
    },
    instructions:
      'plan: confirm_cash_on_delivery\nConfirm the order only when the customer said so or its history is clean; else hand over.',
    tools: [...ORDER_READS, 'orders.confirm', 'orders.hold'],
    confined: true,
    triggers: [{ on: 'event', event: 'confirmation_due' }],
    task: 'Revisa este pedido contra entrega y confírmalo si corresponde.',
  }),
  agentOf({
    id: 'clientes',
    name: { es: 'Atención a clientes', en: 'Customer care' },
    purpose: {
      es: 'Responde a un cliente sobre su pedido, con lo que es cierto de ese pedido y de las políticas.',
      en: 'Answers a customer about their own order, with what is true of it and of the policies.',
    },
    instructions:
      'Answer the customer of this conversation about their own orders only. Never promise a date that the carrier has not given.',
    tools: [...ORDER_READS, 'conversations.find', 'conversations.reply', 'conversations.take', 'knowledge.search'],
    confined: true,
    open: ['knowledge.search'],
    task: 'Responde al cliente de esta conversación.',
  }),
  agentOf({
    id: 'operaciones',
    name: { es: 'Asistente de operaciones', en: 'Operations assistant' },
    purpose: {
      es: 'Contesta y hace lo que pide una persona del equipo: qué está retrasado, qué espera, pausar, confirmar, corregir.',
      en: 'Answers and does what a person of the team asks: what is late, what waits, pause, confirm, correct.',
    },
    instructions: 'Do what the person asks, with the fewest calls. Name orders and waybills by their numbers.',
    tools: [
      ...ORDER_READS,
      ...ORDER_LISTS,
      ...['orders.list_tasks', 'orders.confirm', 'orders.hold', 'orders.cancel', 'orders.restore'],
      ...['orders.amend_address', 'orders.change_carrier', 'waybills.answer_exception', 'waybills.cancel'],
      ...['conversations.list', 'conversations.find', 'conversations.reply', 'messages.list', 'messages.count'],
      ...['controls.list', 'controls.pause', 'controls.resume', 'campaigns.list', 'campaigns.pause', 'calls.list'],
      ...['detectors.list', 'incidents.list', 'incidents.find', 'tickets.list', 'reports.make', 'reports.list'],
      ...['metrics.query', 'metrics.list', 'risks.list', 'risks.read', 'knowledge.search', 'operations.health'],
    ],
    task: 'Ayuda a la persona.',
  }),
  agentOf({
    id: 'crisis',
    name: { es: 'Analista de crisis', en: 'Crisis analyst' },
    purpose: {
      es: 'Analiza un incidente: qué lo causa y qué hacer.',
      en: 'Analyses an incident: cause and next step.',
    },
    instructions: 'plan: analyse_incident\nTell facts apart from conclusions. Propose one step; do not act on parcels.',
    tools: ['incidents.list', 'incidents.find', 'playbooks.list', 'detectors.list', 'risks.lights', ...ORDER_LISTS],
    task: 'Analiza este incidente.',
  }),
  agentOf({
    id: 'calidad',
    name: { es: 'Revisor de calidad', en: 'Quality reviewer' },
    purpose: {
      es: 'Lee una conversación y dice qué mira la rúbrica en ella.',
      en: 'Reads a conversation and tells what the rubric sees in it.',
    },
    instructions: 'Score only what is in the conversation. Quote the words that each score rests on.',
    tools: ['conversations.find', 'rubrics.list', 'reviews.list', 'reviews.find', 'tickets.list'],
    confined: true,
    open: ['rubrics.list'],
    task: 'Revisa esta conversación.',
  }),
  agentOf({
    id: 'aprendizaje',
    name: { es: 'Curador de aprendizaje', en: 'Learning curator' },
    purpose: {
      es: 'Compara candidatos a mejores políticas con lo que pasó y propone cuál probar.',
      en: 'Compares candidates for better policies with what happened, and proposes which to try.',
    },
    instructions: 'Rest every proposal on figures of outcomes. Never roll anything out.',
    tools: ['outcomes.summarise', 'candidates.list', 'metrics.query', 'metrics.list'],
    task: 'Revisa los candidatos.',
  }),
  agentOf({
    id: 'datos',
    name: { es: 'Habla con tus datos', en: 'Data analyst' },
    purpose: {
      es: 'Contesta con los indicadores definidos del negocio, y con ninguna otra consulta.',
      en: 'Answers with the defined business metrics, and with no other query.',
    },
    instructions: 'Use only metrics.query with metrics that metrics.list names. Tell the period and the definition.',
    tools: ['metrics.list', 'metrics.query', 'reports.list'],
    task: 'Contesta la pregunta con los indicadores.',
  }),
]

export const builtIn = (id: string): Agent | undefined => BUILT_IN.find((one) => one.id === id)

/** The agent as the tenant set it. */
export const withSettings = (agent: Agent, settings: AgentSettings | undefined): Agent => ({ ...agent, ...settings })
