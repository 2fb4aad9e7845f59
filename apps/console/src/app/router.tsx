import { createRootRoute, createRoute, createRouter, Link, lazyRouteComponent } from '@tanstack/react-router'
import { readCoachingFilters } from '../features/agents/coaching-filters.ts'
import { readRunFilters } from '../features/agents/filters.ts'
import { readLearningFilters } from '../features/agents/learning-filters.ts'
import { readCarrierFilters } from '../features/carriers/filters.ts'
import { readCollectionFilters } from '../features/collections/filters.ts'
import { readArticleFilters } from '../features/content/filters.ts'
import { readIncidentFilters, readRoomSearch } from '../features/crisis/filters.ts'
import { readExceptionFilters } from '../features/exceptions/filters.ts'
import { readInboxSearch } from '../features/inbox/views.ts'
import { readOrderFilters } from '../features/orders/filters.ts'
import { readQuestion } from '../features/reports/question.ts'
import { Fault } from '../kit/states.tsx'
import { SCREENS } from './screens.ts'
import { Shell } from './shell.tsx'
import { useAppTexts } from './texts.ts'

const root = createRootRoute({ component: Shell, notFoundComponent: Missing })
const getParentRoute = () => root

const home = createRoute({
  getParentRoute,
  path: '/',
  component: lazyRouteComponent(SCREENS.home, 'Home'),
})
const orders = createRoute({
  getParentRoute,
  path: '/pedidos',
  validateSearch: readOrderFilters,
  component: lazyRouteComponent(SCREENS.orders, 'OrderList'),
})
const order = createRoute({
  getParentRoute,
  path: '/pedidos/$id',
  component: lazyRouteComponent(SCREENS.order, 'OrderPage'),
})
const bulk = createRoute({
  getParentRoute,
  path: '/pedidos/lotes/$id',
  component: lazyRouteComponent(SCREENS.bulk, 'BulkPage'),
})
const inboxPage = lazyRouteComponent(SCREENS.inbox, 'Inbox')
const inbox = createRoute({
  getParentRoute,
  path: '/bandeja',
  validateSearch: readInboxSearch,
  component: inboxPage,
})
const chat = createRoute({
  getParentRoute,
  path: '/bandeja/$id',
  validateSearch: readInboxSearch,
  component: inboxPage,
})
const exceptionsPage = lazyRouteComponent(SCREENS.exceptions, 'Exceptions')
const exceptions = createRoute({
  getParentRoute,
  path: '/novedades',
  validateSearch: readExceptionFilters,
  component: exceptionsPage,
})
const exception = createRoute({
  getParentRoute,
  path: '/novedades/$id',
  validateSearch: readExceptionFilters,
  component: exceptionsPage,
})
const agents = createRoute({
  getParentRoute,
  path: '/agentes',
  validateSearch: readRunFilters,
  component: lazyRouteComponent(SCREENS.agents, 'Agents'),
})
const agentList = createRoute({
  getParentRoute,
  path: '/agentes/lista',
  component: lazyRouteComponent(SCREENS.agentList, 'AgentList'),
})
const coaching = createRoute({
  getParentRoute,
  path: '/agentes/mejorar',
  validateSearch: readCoachingFilters,
  component: lazyRouteComponent(SCREENS.coaching, 'Coaching'),
})
const learning = createRoute({
  getParentRoute,
  path: '/agentes/aprendizaje',
  validateSearch: readLearningFilters,
  component: lazyRouteComponent(SCREENS.learning, 'Learning'),
})
const agentRun = createRoute({
  getParentRoute,
  path: '/agentes/$id',
  component: lazyRouteComponent(SCREENS.agentRun, 'RunPage'),
})
const crisis = createRoute({
  getParentRoute,
  path: '/crisis',
  validateSearch: readIncidentFilters,
  component: lazyRouteComponent(SCREENS.crisis, 'Crisis'),
})
const controls = createRoute({
  getParentRoute,
  path: '/crisis/controles',
  component: lazyRouteComponent(SCREENS.controls, 'Controls'),
})
const detectors = createRoute({
  getParentRoute,
  path: '/crisis/vigilancia',
  component: lazyRouteComponent(SCREENS.detectors, 'Detectors'),
})
const incident = createRoute({
  getParentRoute,
  path: '/crisis/$id',
  validateSearch: readRoomSearch,
  component: lazyRouteComponent(SCREENS.incident, 'IncidentPage'),
})
const reports = createRoute({
  getParentRoute,
  path: '/reportes',
  validateSearch: readQuestion,
  component: lazyRouteComponent(SCREENS.reports, 'Reports'),
})
const reportFiles = createRoute({
  getParentRoute,
  path: '/reportes/archivos',
  component: lazyRouteComponent(SCREENS.reportFiles, 'ReportFiles'),
})
const collections = createRoute({
  getParentRoute,
  path: '/recaudo',
  validateSearch: readCollectionFilters,
  component: lazyRouteComponent(SCREENS.collections, 'Collections'),
})
const articles = createRoute({
  getParentRoute,
  path: '/contenido',
  validateSearch: readArticleFilters,
  component: lazyRouteComponent(SCREENS.articles, 'Articles'),
})
const messageTexts = createRoute({
  getParentRoute,
  path: '/contenido/mensajes',
  component: lazyRouteComponent(SCREENS.messageTexts, 'MessageTexts'),
})
const flows = createRoute({
  getParentRoute,
  path: '/contenido/flujos',
  component: lazyRouteComponent(SCREENS.flows, 'FlowList'),
})
const flow = createRoute({
  getParentRoute,
  path: '/contenido/flujos/$id',
  component: lazyRouteComponent(SCREENS.flow, 'FlowPage'),
})
const flowRun = createRoute({
  getParentRoute,
  path: '/contenido/flujos/corridas/$id',
  component: lazyRouteComponent(SCREENS.flowRun, 'FlowRunPage'),
})
const article = createRoute({
  getParentRoute,
  path: '/contenido/$id',
  component: lazyRouteComponent(SCREENS.article, 'ArticlePage'),
})
const carriers = createRoute({
  getParentRoute,
  path: '/transportadoras',
  validateSearch: readCarrierFilters,
  component: lazyRouteComponent(SCREENS.carriers, 'Carriers'),
})
const settingsPage = lazyRouteComponent(SCREENS.settings, 'Settings')
const settings = createRoute({ getParentRoute, path: '/ajustes', component: settingsPage })
const section = createRoute({ getParentRoute, path: '/ajustes/$seccion', component: settingsPage })

export const router = createRouter({
  routeTree: root.addChildren([
    ...[home, exceptions, exception, orders, order, bulk, inbox, chat, settings, section],
    ...[agents, agentList, coaching, learning, agentRun],
    ...[crisis, controls, detectors, incident],
    ...[reports, reportFiles, carriers, collections],
    ...[articles, messageTexts, article, flows, flow, flowRun],
  ]),
  scrollRestoration: true,
  defaultPreload: 'intent',
  defaultErrorComponent: ({ error, reset }) => <Broken error={error} reset={reset} />,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}

function Missing() {
  const t = useAppTexts()
  return (
    <>
      <h1>{t('missing')}</h1>
      <p>
        <Link to="/">{t('toHome')}</Link>
      </p>
    </>
  )
}

/** One screen fails; the menu stays. */
function Broken({ error, reset }: { error: unknown; reset: () => void }) {
  const t = useAppTexts()
  return (
    <>
      <h1>{t('broken')}</h1>
      <Fault error={error} retry={reset} />
    </>
  )
}
