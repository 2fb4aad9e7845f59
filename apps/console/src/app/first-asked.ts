import { coachingInput, readCoachingFilters } from '../features/agents/coaching-filters.ts'
import { OPEN_APPROVALS, readRunFilters, inputOf as runsOf } from '../features/agents/filters.ts'
import { learningInput, readLearningFilters } from '../features/agents/learning-filters.ts'
import { articlesInput, FLOW_LIST, readArticleFilters } from '../features/content/filters.ts'
import { inputOf as incidentsOf, readIncidentFilters } from '../features/crisis/filters.ts'
import { inputOf as exceptionsOf, readExceptionFilters } from '../features/exceptions/filters.ts'
import { HOLDS, WAITING_CHATS } from '../features/home/asked.ts'
import { inputOf as chatsOf, readInboxSearch } from '../features/inbox/views.ts'
import { inputOf as ordersOf, readOrderFilters } from '../features/orders/filters.ts'
import { REPORT_LIST, readQuestion, splitOf, wholeOf } from '../features/reports/question.ts'
import type { Input, Name } from '../kit/client.ts'
import { SCREENS } from './screens.ts'

type Search = Record<string, unknown>
/** One question that a screen asks first, with the same input as the screen itself. */
export type Asked = { [K in Name]: readonly [operation: K, input: Input<K>] }[Name]
interface First {
  /** `$` stands for any one part. */
  readonly path: string
  readonly script: () => Promise<unknown>
  readonly asks?: (search: Search, id: string) => readonly Asked[]
}

const exceptionsFirst = (search: Search): Asked[] => [
  ['waybills.list_exceptions', exceptionsOf(readExceptionFilters(search))],
  ['waybills.count_exceptions', {}],
]

/** What each screen needs first, by its path; of two that fit the first one counts. */
export const FIRST: readonly First[] = [
  {
    path: '/',
    script: SCREENS.home,
    asks: () => [
      ['orders.count', {}],
      ['waybills.count', {}],
      ['messages.count', {}],
      ['waybills.count_exceptions', {}],
      ['orders.list', HOLDS],
      ['conversations.list', WAITING_CHATS],
    ],
  },
  { path: '/novedades', script: SCREENS.exceptions, asks: exceptionsFirst },
  { path: '/novedades/$', script: SCREENS.exceptions, asks: exceptionsFirst },
  {
    path: '/bandeja',
    script: SCREENS.inbox,
    asks: (search) => [['conversations.list', chatsOf(readInboxSearch(search))]],
  },
  { path: '/bandeja/$', script: SCREENS.inbox, asks: (_, id) => [['conversations.find', { id }]] },
  {
    path: '/pedidos',
    script: SCREENS.orders,
    asks: (search) => [
      ['orders.list', ordersOf(readOrderFilters(search))],
      ['orders.count', {}],
    ],
  },
  { path: '/pedidos/$', script: SCREENS.order, asks: (_, id) => [['orders.find', { id }]] },
  { path: '/pedidos/lotes/$', script: SCREENS.bulk, asks: (_, id) => [['orders.find_bulk', { id }]] },
  { path: '/recaudo', script: SCREENS.collections },
  {
    path: '/agentes',
    script: SCREENS.agents,
    asks: (search) => [
      ['approvals.list', OPEN_APPROVALS],
      ['agent_runs.list', runsOf(readRunFilters(search))],
    ],
  },
  { path: '/agentes/lista', script: SCREENS.agentList, asks: () => [['agents.list', {}]] },
  {
    path: '/agentes/mejorar',
    script: SCREENS.coaching,
    asks: (search) => [['coaching.list', coachingInput(readCoachingFilters(search))]],
  },
  {
    path: '/agentes/aprendizaje',
    script: SCREENS.learning,
    asks: (search) => [
      ['turns.list', learningInput(readLearningFilters(search))],
      ['timings.list', {}],
    ],
  },
  { path: '/agentes/$', script: SCREENS.agentRun, asks: (_, id) => [['agent_runs.find', { id }]] },
  {
    path: '/crisis',
    script: SCREENS.crisis,
    asks: (search) => [['incidents.list', incidentsOf(readIncidentFilters(search))]],
  },
  { path: '/crisis/controles', script: SCREENS.controls, asks: () => [['controls.list', {}]] },
  { path: '/crisis/vigilancia', script: SCREENS.detectors, asks: () => [['detectors.list', {}]] },
  { path: '/crisis/$', script: SCREENS.incident, asks: (_, id) => [['incidents.find', { id }]] },
  {
    path: '/reportes',
    script: SCREENS.reports,
    asks: (search) => {
      const question = readQuestion(search)
      const split = question.indicador ? splitOf(question.indicador, question) : undefined
      return [
        ['metrics.list', {}],
        ...(question.indicador ? [['metrics.query', wholeOf(question.indicador, question)] as const] : []),
        ...(split ? [['metrics.query', split] as const] : []),
      ]
    },
  },
  { path: '/reportes/archivos', script: SCREENS.reportFiles, asks: () => [['reports.list', REPORT_LIST]] },
  { path: '/transportadoras', script: SCREENS.carriers, asks: () => [['risks.lights', {}]] },
  {
    path: '/contenido',
    script: SCREENS.articles,
    asks: (search) => [['knowledge.list', articlesInput(readArticleFilters(search))]],
  },
  { path: '/contenido/mensajes', script: SCREENS.messageTexts },
  {
    path: '/contenido/flujos',
    script: SCREENS.flows,
    asks: () => [
      ['flows.list', FLOW_LIST],
      ['flows.kit', {}],
    ],
  },
  { path: '/contenido/flujos/$', script: SCREENS.flow, asks: (_, id) => [['flows.find', { id }]] },
  { path: '/contenido/flujos/corridas/$', script: SCREENS.flowRun, asks: (_, id) => [['flow_runs.find', { id }]] },
  { path: '/contenido/$', script: SCREENS.article, asks: (_, id) => [['knowledge.read', { id }]] },
  {
    path: '/ajustes',
    script: SCREENS.settings,
    asks: () => [
      ['integrations.list', {}],
      ['messaging_providers.list_kinds', {}],
      ['messaging_providers.list', {}],
      ['carrier_accounts.list_carriers', {}],
      ['carrier_accounts.list', {}],
    ],
  },
  { path: '/ajustes/$', script: SCREENS.settings },
]

/** What the screen at a path needs first. */
export function firstOf(pathname: string): { first: First; id: string } | undefined {
  const parts = pathname.replace(/(.)\/$/, '$1').split('/')
  const first = FIRST.find(({ path }) => {
    const wanted = path.split('/')
    return wanted.length === parts.length && wanted.every((part, at) => part === '$' || part === parts[at])
  })
  return first && { first, id: decodeURIComponent(parts.at(-1) ?? '') }
}
